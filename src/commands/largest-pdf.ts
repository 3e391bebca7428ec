/** In bytes. A PDF of ours is some hundred kilobytes; a scanned bilag makes it some megabytes. */
export const LARGEST_PDF = 100_000_000;
