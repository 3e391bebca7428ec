const MOST = 1000;

/** A reading of texts that remembers the last ones: a dozen rules ask the same of the same sentences, file by file. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier.value;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
