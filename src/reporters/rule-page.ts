/**
 * Where the page of a rule is read, as a relative address from the root of this project. There is no web site, and a made-up
 * host would be a dead link; `aftale explain` prints the same page.
 */
export function rulePage(rule: string): string {
  return encodeURI(`src/rules/${rule}/rule.md`);
}
