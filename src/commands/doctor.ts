import type { World } from '../core/index.ts';
import type { Finding, Section, State } from '../doctor/index.ts';
import { harmless, inOneLine, paint, textWidth, wrapped } from '../reporters/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { JSON_FLAG } from './flags.ts';

/** A sign and a word each: never colour alone. */
const LABELS: Readonly<Record<State, { readonly sign: string; readonly da: string; readonly en: string }>> = {
  fine: { sign: '✓', da: 'i orden', en: 'fine' },
  odd: { sign: '!', da: 'bemærk', en: 'note' },
  wrong: { sign: '✗', da: 'ret', en: 'mend' },
};

const WIDEST = 110;
const NARROWEST = 30;
const MOST_FILES = 5;

/** Text after a label, continued under its first word. */
function hanging(label: string, shown: string, text: string, columns: number): readonly string[] {
  const [first = '', ...more] = wrapped(harmless(text), columns - textWidth(label));
  return [`${shown}${first}`, ...more.map((line) => `${' '.repeat(textWidth(label))}${line}`)];
}

function filesOf(files: readonly string[], voice: Voice): readonly string[] {
  const rest = files.length - MOST_FILES;
  const more = voice.language === 'da' ? `… og ${rest} til` : `… and ${rest} more`;
  return [...files.slice(0, MOST_FILES).map(inOneLine), ...(rest > 0 ? [more] : [])];
}

function findingLines(finding: Finding, voice: Voice, columns: number): readonly string[] {
  const { language } = voice;
  const colours = paint(voice.resultStyle.colour);
  const width = Math.max(...Object.values(LABELS).map((label) => textWidth(label[language])));
  const { sign, [language]: word } = LABELS[finding.state];
  const label = `  ${sign} ${word.padEnd(width)}  `;
  const severity = finding.state === 'wrong' ? 'error' : 'warning';
  const shown = finding.state === 'fine' ? label : colours.severity(severity, label);
  const indent = ' '.repeat(textWidth(label));
  const remedy = language === 'da' ? 'Gør: ' : 'Do: ';
  // Of what is fine one need not see every file.
  const files = finding.state === 'fine' ? [] : filesOf(finding.files ?? [], voice);
  return [
    ...hanging(label, shown, finding.message[language], columns),
    ...files.map((file) => `${indent}${file}`),
    ...(finding.remedy === undefined
      ? []
      : hanging(`${indent}${remedy}`, `${indent}${remedy}`, finding.remedy[language], columns)),
  ];
}

function counted(findings: readonly Finding[]): Readonly<Record<State, number>> {
  const count = (state: State): number => findings.filter((finding) => finding.state === state).length;
  return { fine: count('fine'), odd: count('odd'), wrong: count('wrong') };
}

function textOf(sections: readonly Section[], voice: Voice): string {
  const columns = Math.max(NARROWEST, Math.min(voice.resultStyle.columns ?? WIDEST, WIDEST));
  const { fine, odd, wrong } = counted(sections.flatMap(({ findings }) => findings));
  const closing =
    voice.language === 'da'
      ? `${wrong} at rette, ${odd} at bemærke, ${fine} i orden`
      : `${wrong} to mend, ${odd} to note, ${fine} fine`;
  const parts = sections.map(({ title, findings }) => [
    paint(voice.resultStyle.colour).strong(title[voice.language]),
    ...findings.flatMap((finding) => findingLines(finding, voice, columns)),
    '',
  ]);
  return `${[...parts.flat(), closing].join('\n')}\n`;
}

function jsonOf(sections: readonly Section[], { language }: Voice): string {
  const findings = sections.flatMap(({ title, findings: own }) =>
    own.map(({ check, state, message, remedy, files }) => ({
      section: title[language],
      check,
      state,
      message: message[language],
      remedy: remedy?.[language] ?? null,
      files: files ?? [],
    })),
  );
  return `${JSON.stringify({ version: 1, totals: counted(sections.flatMap((section) => section.findings)), findings }, null, 2)}\n`;
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const { examine } = await import('../doctor/index.ts');
  const sections = examine(world, request.text('config'));
  voice.result(request.has('json') ? jsonOf(sections, voice) : textOf(sections, voice));
  return sections.some(({ findings }) => findings.some(({ state }) => state === 'wrong')) ? 'problems' : 'fine';
}

export const doctor: Command = {
  name: 'doctor',
  alias: 'eftersyn',
  summary: {
    da: 'ser mappen og maskinen efter og siger, hvad der er mærkeligt, og hvad I gør',
    en: 'looks over the folder and the machine, and says what is odd and what to do',
  },
  operands: [],
  flags: [JSON_FLAG],
  examples: [
    { line: 'aftale doctor', explanation: { da: 'når noget driller', en: 'when something is amiss' } },
    {
      line: 'aftale eftersyn --json',
      explanation: { da: 'til den, der skal hjælpe jer', en: 'for whoever is to help you' },
    },
  ],
  run,
};
