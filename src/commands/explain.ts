import type { World } from '../core/index.ts';
import { harmless } from '../reporters/index.ts';
import { closest } from '../text/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { ruleSummaries, rulesWithPage } from './rule-summaries.ts';

/** The page of a rule without its head; any other problem has its summary. */
function pageOf(world: World, name: string, summary: string): string {
  if (!rulesWithPage.has(name)) return `# ${name}\n\n${summary}\n`;
  const page = new TextDecoder().decode(world.asset(`src/rules/${name}/rule.md`));
  return page.replaceAll('\r\n', '\n').replace(/^---\n[\s\S]*?\n---\n/, '');
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const name = (request.operands[0] ?? '').normalize('NFC');
  const summary = ruleSummaries.get(name);
  if (summary !== undefined) {
    voice.result(pageOf(world, name, summary));
    return 'fine';
  }
  const near = closest(name, [...ruleSummaries.keys()]);
  const meant =
    near === undefined ? '' : voice.language === 'da' ? ` Mente du \`${near}\`?` : ` Did you mean \`${near}\`?`;
  const text = voice.language === 'da' ? `Der er ingen regel \`${name}\`.` : `There is no rule \`${name}\`.`;
  voice.complain(`${harmless(text)}${meant}\n`);
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
      explanation: { da: 'navnet, som det står under problemet', en: 'its name, as it stands below the problem' },
      required: true,
      many: false,
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
