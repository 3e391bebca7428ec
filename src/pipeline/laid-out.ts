import { type Diagnostic, sortedProblems } from '../core/index.ts';
import { withoutExemptedPages } from './exemptions.ts';
import type { Validated } from './inspection.ts';
import { occasionOf, openKit, readTemplates } from './kit.ts';
import { makeAndJudge } from './make.ts';
import { isRefused } from './order.ts';
import { plan } from './plan.ts';

/** Lays out what was meant, as far as a draft could be made of it, and adds what only finished pages show. Writes nothing. */
export async function withLayout(validated: Validated): Promise<Validated> {
  const { folder, inspection, named, problems, exempted, misuse } = validated;
  if (folder === undefined || inspection === undefined || misuse) return validated;
  const jobs = plan(inspection.agreements, inspection.broken, named, []);
  const agreements = jobs.flatMap((job) => (isRefused(job, inspection, problems, true) ? [] : (job.agreement ?? [])));
  if (agreements.length === 0) return validated;
  const templates = readTemplates(folder);
  const occasion = occasionOf(folder, inspection, { draft: false });
  const kit = await openKit(folder, templates.value, inspection.parsed, occasion);
  const found: Diagnostic[] = [...templates.diagnostics, ...kit.diagnostics];
  for (const agreement of agreements) {
    const { diagnostics } = await makeAndJudge(inspection, agreement, [], kit.value);
    found.push(...diagnostics);
    await folder.settings.world.pause();
  }
  const paths = new Set(agreements.map(({ place }) => place.file.file.path));
  const late = withoutExemptedPages(inspection, found, paths);
  return {
    ...validated,
    problems: sortedProblems([...problems, ...late.problems]),
    exempted: [...exempted, ...late.exempted],
  };
}
