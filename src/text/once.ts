/** Made at the first use: what Intl makes costs some ten milliseconds, and most runs of `validate` need none of it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
