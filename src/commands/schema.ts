import type { Words, World } from '../core/index.ts';
import { harmless, inOneLine } from '../reporters/index.ts';
import { schemaKinds, selfContainedSchema } from '../schemas/index.ts';
import { closest } from '../text/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';

function schemaText(world: World, kind: string): string {
  return `${JSON.stringify(selfContainedSchema(world, kind), undefined, 2)}\n`;
}

function list(world: World, kinds: readonly string[], voice: Voice): Ending {
  for (const kind of kinds) voice.result(`${kind}: ${selfContainedSchema(world, kind)?.description ?? ''}\n`);
  voice.say({
    da: `Vis et skema: aftale schema ${kinds[0]}`,
    en: `Show a schema: aftale schema ${kinds[0]}`,
  });
  return 'fine';
}

function writeAll(world: World, kinds: readonly string[], folder: string, voice: Voice): Ending {
  let ending: Ending = 'fine';
  for (const kind of kinds) {
    const location = world.resolve(folder, `${kind}.schema.json`);
    const shown = inOneLine(world.relative(world.cwd, location));
    if (world.write(location, new TextEncoder().encode(schemaText(world, kind))).ok) {
      voice.result(`${shown}\n`);
      continue;
    }
    voice.complain(
      voice.language === 'da'
        ? `${shown} kan ikke skrives. Vælg en anden mappe med --out.\n`
        : `${shown} cannot be written. Choose another folder with --out.\n`,
    );
    ending = 'misuse';
  }
  return ending;
}

function unknownKind(given: string, kinds: readonly string[], voice: Voice): Ending {
  const near = closest(given, kinds);
  const text: Words = {
    da: `Der er intet skema \`${given}\`.${near === undefined ? '' : ` Mente du \`${near}\`?`} Se alle skemaer: aftale schema`,
    en: `There is no schema \`${given}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`} See every schema: aftale schema`,
  };
  voice.complain(`${harmless(text[voice.language])}\n`);
  return 'misuse';
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const kinds = schemaKinds(world);
  const given = request.operands[0]?.normalize('NFC');
  if (given !== undefined && !kinds.includes(given)) return unknownKind(given, kinds, voice);
  const folder = request.text('out');
  if (folder !== undefined) return writeAll(world, given === undefined ? kinds : [given], folder, voice);
  if (given === undefined) return list(world, kinds, voice);
  voice.result(schemaText(world, given));
  return 'fine';
}

export const schema: Command = {
  name: 'schema',
  alias: 'skema',
  summary: {
    da: 'viser JSON-skemaet for en slags fil, til editorer og andre programmer',
    en: 'shows the JSON Schema of a kind of file, for editors and other programs',
  },
  operands: [
    {
      name: { da: 'SLAGS', en: 'KIND' },
      explanation: {
        da: 'fx aftale eller opfølgning; indstillinger er aftale.yaml. Ellers vises alle',
        en: 'like aftale or opfølgning; indstillinger is aftale.yaml. Otherwise all are listed',
      },
      required: false,
      many: false,
    },
  ],
  flags: [
    {
      name: 'out',
      value: { da: 'MAPPE', en: 'FOLDER' },
      explanation: {
        da: 'skriv skemaet, eller dem alle, i denne mappe',
        en: 'write the schema, or all of them, into this folder',
      },
    },
  ],
  examples: [
    { line: 'aftale schema', explanation: { da: 'se, hvilke der er', en: 'see which there are' } },
    {
      line: 'aftale schema aftale > aftale.schema.json',
      explanation: { da: 'ét selvstændigt skema', en: 'one self-contained schema' },
    },
  ],
  run,
};
