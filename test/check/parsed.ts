import { type Aftale, check, checkSettings, type Document, type Indstillinger } from '../../src/check/index.ts';
import type { Diagnostic, Outcome } from '../../src/core/index.ts';
import { load, type ParsedFile } from '../../src/load/index.ts';

/** The source tree of a YAML text that load takes without an error. */
export function parsed(text: string, path = 'aftale.yaml'): ParsedFile {
  const { value, diagnostics } = load(path, new TextEncoder().encode(text));
  if (value === undefined) throw new Error(`load refuses this text: ${diagnostics.map(({ message }) => message.en)}`);
  return value;
}

export function checkText(text: string): Outcome<Document> {
  return check(parsed(text));
}

export function checkSettingsText(text: string): Outcome<Indstillinger> {
  return checkSettings(parsed(text));
}

export const HEAD = 'type: aftale\nid: biblioteket\når: 2026\ntitel: Biblioteket\n';

/** An agreement with an effort of these lines, which begin at the left. */
export function withEffort(lines: string): string {
  const inside = lines.trimEnd().replaceAll('\n', '\n    ');
  return `${HEAD}indsatser:\n  udlån:\n    art: egen\n    titel: Flere udlån\n    ${inside}\n`;
}

/** The agreement of a text without a problem. */
export function agreement(text: string): Aftale {
  const { value, diagnostics } = checkText(text);
  if (value?.type !== 'aftale' || diagnostics.length > 0) throw new Error(diagnostics.map(told).join('\n'));
  return value;
}

/** `sti regel – besked`, as the tables of these tests compare problems. */
export function told({ path, rule, message }: Diagnostic): string {
  return `${path} ${rule} – ${message.da}`;
}
