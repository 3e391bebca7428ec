import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The accepted text of a golden file; rewritten when `ACCEPT=1`. */
export function golden(name: string, actual: string): string {
  const file = new URL(`golden/${name}`, import.meta.url);
  if (process.env['ACCEPT'] === '1') writeFileSync(file, actual);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
