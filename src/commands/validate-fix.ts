import type { Words, World } from '../core/index.ts';
import { type Fixing, fixed as fixedFolder, type Validated, validate, type Wanted, writeFixed } from '../pipeline.ts';
import { inOneLine, problemsText } from '../reporters/index.ts';
import type { Flag, Request, Voice } from './command.ts';
import { differences } from './differences.ts';
import { DRY_RUN } from './flags.ts';

export const FIX_FLAGS: readonly Flag[] = [
  {
    name: 'fix',
    explanation: {
      da: 'ret det, som kun kan rettes på én måde; kommentarer og opstilling bliver, som de er',
      en: 'correct what has one right answer; comments and layout stay as they are',
    },
  },
  {
    ...DRY_RUN,
    explanation: {
      da: 'med --fix: vis rettelserne, og skriv intet',
      en: 'with --fix: show the corrections, and write nothing',
    },
  },
];

/** Why the options cannot be used together; undefined when they can. */
export function misuseOfFix(request: Request): Words | undefined {
  if (!request.has('fix')) {
    return request.has('dry-run')
      ? { da: '`--dry-run` bruges kun sammen med `--fix`.', en: '`--dry-run` goes with `--fix`.' }
      : undefined;
  }
  if (request.has('stdin')) {
    return { da: '`--fix` retter filer. Gem teksten først.', en: '`--fix` corrects files. Save the text first.' };
  }
  if (request.has('update-baseline') || request.has('prune-baseline')) {
    return {
      da: 'Ret først med `--fix`, og skriv undtagelser bagefter.',
      en: 'Correct with `--fix` first, and write exemptions afterwards.',
    };
  }
  return undefined;
}

function summary({ files, corrected }: Fixing, isDry: boolean): Words {
  if (corrected === 0) {
    return { da: 'Der var intet, programmet kunne rette.', en: 'There was nothing the program could correct.' };
  }
  const names = files.map(({ path }) => inOneLine(path)).join(', ');
  const problems =
    corrected === 1
      ? { da: 'Ét problem', en: 'One problem' }
      : { da: `${corrected} problemer`, en: `${corrected} problems` };
  return isDry
    ? {
        da: `${problems.da} kan rettes i ${names}. Intet er skrevet.`,
        en: `${problems.en} can be corrected in ${names}. Nothing was written.`,
      }
    : { da: `${problems.da} rettet i ${names}.`, en: `${problems.en} corrected in ${names}.` };
}

/** Corrects, says what was corrected, and gives what is still to be said; undefined when a file could not be written. */
export async function fixed(
  request: Request,
  world: World,
  wanted: Wanted,
  voice: Voice,
): Promise<Validated | undefined> {
  const isDry = request.has('dry-run');
  const fixing = fixedFolder(world, (outside) => validate(outside, wanted));
  if (isDry) voice.result(await differences(fixing.files));
  const refused = isDry ? [] : writeFixed(world, fixing.files);
  if (refused.length > 0) {
    voice.complain(problemsText(refused, voice.talkStyle));
    return undefined;
  }
  voice.say(summary(fixing, isDry));
  return fixing.validated;
}
