import type { Answer, Words, World } from '../core/index.ts';
import { refusal } from '../pipeline.ts';
import { type Findings, inOneLine, problemsText, type Reporter, type Style } from '../reporters/index.ts';
import type { Voice } from './command.ts';
import type { Delivery } from './deliveries.ts';

/** GitHub Actions shows what stands in this file on the page of the job. */
const JOB_SUMMARY = 'GITHUB_STEP_SUMMARY';

const ELSEWHERE: Words = { da: 'Vælg et andet sted efter --output.', en: 'Choose another place after --output.' };

function refuse(file: string, answer: Extract<Answer<unknown>, { readonly ok: false }>, voice: Voice): void {
  const refused = refusal('write', file, answer.failure);
  const hint = answer.failure === 'busy' || answer.failure === 'no-space' ? refused.hint : ELSEWHERE;
  voice.complain(problemsText([{ ...refused, hint: hint ?? ELSEWHERE }], voice.talkStyle));
}

/** Writes one report where the user asked for it, and says so; false when it could not be written. */
export function writeReport(file: string, bytes: Uint8Array, world: World, voice: Voice): boolean {
  const written = world.write(world.resolve(file), bytes);
  if (written.ok) voice.say({ da: `Skrevet: ${inOneLine(file)}`, en: `Written: ${inOneLine(file)}` });
  else refuse(file, written, voice);
  return written.ok;
}

/** How a text looks in a file. */
export function onPaper(voice: Voice): Style {
  return { language: voice.language, colour: false, columns: undefined };
}

/** Shows and writes every report; false when one could not be written, which stops no other. */
export function deliver(
  deliveries: readonly Delivery<Reporter>[],
  findings: Findings,
  world: World,
  voice: Voice,
): boolean {
  const encoder = new TextEncoder();
  let allWritten = true;
  for (const { form: reporter, file } of deliveries) {
    if (file === undefined) voice.result(reporter.report(findings, voice.resultStyle));
    else {
      const bytes = encoder.encode(reporter.report(findings, onPaper(voice)));
      allWritten = writeReport(file, bytes, world, voice) && allWritten;
    }
    const summaryFile = world.environment(JOB_SUMMARY) ?? '';
    if (reporter.jobSummary === undefined || summaryFile === '') continue;
    const summary = encoder.encode(`${reporter.jobSummary(findings, onPaper(voice))}\n`);
    const appended = world.append(world.resolve(summaryFile), summary);
    if (!appended.ok) refuse(summaryFile, appended, voice);
    allWritten &&= appended.ok;
  }
  return allWritten;
}
