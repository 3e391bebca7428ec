/** hyphen 1.14 ships no types. */
declare module 'hyphen/da/index.js' {
  const danish: {
    hyphenateSync(text: string, options: { readonly hyphenChar: string }): string;
  };
  export = danish;
}
