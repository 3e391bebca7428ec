import type { Words, World } from '../core/index.ts';
import { folderName, isInside, openSettings } from '../pipeline.ts';
import { harmless, inOneLine, problemsText } from '../reporters/index.ts';
import { schemaLine } from '../schemas/index.ts';
import { fileNameOf, idOf } from '../text/index.ts';
import type { Command, Ending, Request, Voice } from './command.ts';
import { DRY_RUN, YEAR } from './flags.ts';
import { skeleton } from './skeleton.ts';

function refuse(voice: Voice, words: Words): Ending {
  voice.complain(`${harmless(words[voice.language])}\n`);
  return 'misuse';
}

async function run(request: Request, world: World, voice: Voice): Promise<Ending> {
  const unit = request.operands[0] ?? '';
  const opened = openSettings(world, request.text('config'));
  if (opened.value === undefined) {
    voice.complain(problemsText(opened.diagnostics, voice.talkStyle));
    return 'misuse';
  }
  const { settings } = opened.value;
  const id = idOf(unit);
  if (id === '')
    return refuse(voice, { da: `\`${unit}\` er ikke et navn på en enhed.`, en: `\`${unit}\` is no name of a unit.` });
  const year = request.text('year') ?? String(world.today().year);
  const folder = `${folderName(settings, 'aftaler')}/${year.replaceAll('/', '-')}`;
  const location = world.resolve(settings.root, folder, `${fileNameOf(id)}.yaml`);
  const shown = inOneLine(world.relative(world.cwd, location));
  if (!isInside(world, settings.root, location)) {
    return refuse(voice, {
      da: `\`${shown}\` ligger uden for mappen med aftale.yaml.`,
      en: `\`${shown}\` lies outside the folder of aftale.yaml.`,
    });
  }
  const filled = skeleton(world, 'ny-aftale.yaml', { id, title: request.text('title') ?? unit, year });
  const text = schemaLine(world, settings.root, location, 'aftale') + filled;
  if (request.has('dry-run')) {
    voice.result(text);
    return 'fine';
  }
  const created = world.create(location, new TextEncoder().encode(text));
  if (!created.ok && created.failure === 'exists') {
    return refuse(voice, {
      da: `${shown} findes allerede og er ikke ændret. Vælg et andet navn, eller ret filen.`,
      en: `${shown} exists already and was left as it is. Choose another name, or edit the file.`,
    });
  }
  if (!created.ok) return refuse(voice, { da: `${shown} kan ikke skrives.`, en: `${shown} cannot be written.` });
  voice.result(`${shown}\n`);
  voice.say({
    da: `Åbn filen, udfyld den, og se så, hvad der mangler: aftale validate ${shown}`,
    en: `Open the file, fill it in, and then see what is missing: aftale validate ${shown}`,
  });
  return 'fine';
}

export const newAgreement: Command = {
  name: 'new',
  alias: 'ny',
  summary: {
    da: 'laver en ny aftale med felterne klar til at blive udfyldt',
    en: 'makes a new agreement with its fields ready to be filled in',
  },
  operands: [
    {
      name: { da: 'ENHED', en: 'UNIT' },
      explanation: { da: 'enhedens navn, fx "Søndermarken Bibliotek"', en: 'name of the unit' },
      required: true,
      many: false,
    },
  ],
  flags: [
    {
      name: 'title',
      value: { da: 'TITEL', en: 'TITLE' },
      explanation: {
        da: 'aftalens titel, hvis den er en anden end navnet',
        en: 'title of the agreement, if other than the name',
      },
    },
    { ...YEAR, explanation: { da: 'aftalens år; ellers i år', en: 'year of the agreement; otherwise this year' } },
    DRY_RUN,
  ],
  examples: [
    {
      line: 'aftale new "Søndermarken Bibliotek"',
      explanation: { da: 'en ny aftale for i år', en: 'a new agreement for this year' },
    },
    {
      line: 'aftale new skole --title "Skolen ved Åen" --year 2026/27',
      explanation: { da: 'for et skoleår og med sin egen titel', en: 'for a school year and with its own title' },
    },
  ],
  run,
};
