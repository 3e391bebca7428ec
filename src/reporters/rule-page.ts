/**
 * Where a rule is explained, as a relative address from the root of this project. There is no web site, and a made-up host
 * would be a dead link; `aftale explain` prints the same.
 */
export function rulePage(rule: string): string {
  return encodeURI(`docs/regler.md#${rule}`);
}
