import type { Answer, Words, World } from '../core/index.ts';
import { refusal } from '../pipeline.ts';
import { type Findings, inOneLine, problemsText, type Style } from '../reporters/index.ts';
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

/** Shows and writes every report; false when one could not be written, which stops no other. */
export function deliver(deliveries: readonly Delivery[], findings: Findings, world: World, voice: Voice): boolean {
  const encoder = new TextEncoder();
  const onPaper: Style = { language: voice.language, colour: false, columns: undefined };
  let allWritten = true;
  for (const { reporter, file } of deliveries) {
    if (file === undefined) voice.result(reporter.report(findings, voice.resultStyle));
    else {
      const written = world.write(world.resolve(file), encoder.encode(reporter.report(findings, onPaper)));
      if (written.ok) voice.say({ da: `Skrevet: ${inOneLine(file)}`, en: `Written: ${inOneLine(file)}` });
      else refuse(file, written, voice);
      allWritten &&= written.ok;
    }
    const summaryFile = world.environment(JOB_SUMMARY) ?? '';
    if (reporter.jobSummary === undefined || summaryFile === '') continue;
    const summary = encoder.encode(`${reporter.jobSummary(findings, onPaper)}\n`);
    const appended = world.append(world.resolve(summaryFile), summary);
    if (!appended.ok) refuse(summaryFile, appended, voice);
    allWritten &&= appended.ok;
  }
  return allWritten;
}
