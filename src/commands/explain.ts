import type { World } from '../core/index.ts';
import { harmless } from '../reporters/index.ts';
import { type RegisteredRule, registry } from '../rules/index.ts';
import { closest } from '../text/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { hanging, pageText } from './page-text.ts';
import { ruleSummaries } from './rule-summaries.ts';

const LEVELS: Readonly<Record<RegisteredRule['levels']['draft'], string>> = {
  error: 'fejl',
  warning: 'advarsel',
  info: 'info',
  off: 'fra',
};

/** How grave the problem is as the agreement goes on; aftale.yaml may say otherwise. */
function levelsOf({ levels }: RegisteredRule): string {
  return [
    'Niveau efter aftalens status, når aftale.yaml ikke siger andet:',
    '',
    `- udkast: ${LEVELS[levels.draft]}`,
    `- i dialog, i høring: ${LEVELS[levels.dialogue]}`,
    `- til godkendelse, godkendt, afsluttet: ${LEVELS[levels.approval]}`,
  ].join('\n');
}

/** The page of a rule, its levels in place of its head; any other problem has its summary. */
function pageOf(world: World, name: string, summary: string): string {
  const rule = registry.find((one) => one.name === name);
  if (rule === undefined) return `# ${name}\n\n${summary}\n`;
  const page = new TextDecoder().decode(world.asset(`src/rules/${name}/rule.md`));
  const text = page.replaceAll('\r\n', '\n').replace(/^---\n[\s\S]*?\n---\n/, '');
  return text.replace(/^# .*\n/m, (heading) => `${heading}\n${levelsOf(rule)}\n`);
}

/** Every rule in a line; in a window the lines end where it does. */
function listOf({ resultStyle: { columns } }: Voice): string {
  const lines = [...ruleSummaries].map(([rule, summary]) => `${rule}: ${summary}`);
  const shown =
    columns === undefined ? lines : lines.map((line) => hanging('', line, columns - 2).replaceAll('\n', '\n  '));
  return `${shown.join('\n')}\n`;
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const name = (request.operands[0] ?? '').normalize('NFC');
  if (name === '') {
    voice.result(listOf(voice));
    return 'fine';
  }
  const summary = ruleSummaries.get(name);
  if (summary !== undefined) {
    voice.result(pageText(pageOf(world, name, summary), voice.resultStyle));
    return 'fine';
  }
  const near = closest(name, [...ruleSummaries.keys()]);
  const meant =
    near === undefined ? '' : voice.language === 'da' ? ` Mente du \`${near}\`?` : ` Did you mean \`${near}\`?`;
  const text = voice.language === 'da' ? `Der er ingen regel \`${name}\`.` : `There is no rule \`${name}\`.`;
  const list = voice.language === 'da' ? 'Se alle regler: aftale explain' : 'See every rule: aftale explain';
  voice.complain(`${harmless(text)}${meant} ${list}\n`);
  return 'misuse';
}

export const explain: Command = {
  name: 'explain',
  alias: 'forklar',
  summary: {
    da: 'forklarer en regel: hvad den finder, hvorfor, og hvad I gør',
    en: 'explains a rule: what it finds, why, and what to do (in Danish)',
  },
  operands: [
    {
      name: { da: 'REGEL', en: 'RULE' },
      explanation: {
        da: 'navnet, som det står under problemet; ellers vises alle regler',
        en: 'its name, as it stands below the problem; otherwise every rule is listed',
      },
      required: false,
      many: false,
      candidates: [...ruleSummaries.keys()],
    },
  ],
  flags: [],
  examples: [
    { line: 'aftale explain måltal-mangler', explanation: { da: 'læs reglens side', en: 'read the page of the rule' } },
    {
      line: 'aftale forklar yaml-tabulator',
      explanation: { da: 'det samme for en fejl i YAML', en: 'the same for an error of YAML' },
    },
  ],
  run,
};
