// docs/regler.md: every problem that the program can report, with its one line, for links from reports.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HEAD = `# Regler

Alle problemer, som \`aftale\` kan melde. Navnet står under problemet, og \`aftale explain NAVN\` viser det samme i terminalen.
Siden er dannet af \`npm run generate\` og rettes ikke i hånden.
`;

export async function generate(root) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['src/commands/rule-summaries.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'bundle',
    external: ['docx', 'pdfkit', 'fontkit'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { ruleSummaries, rulesWithPage } = await import(`data:text/javascript;base64,${code}`);
  const sections = [...ruleSummaries].map(([name, summary]) => {
    const page = rulesWithPage.has(name) ? ` [Hele siden](../src/rules/${name}/rule.md)` : '';
    return `## ${name}\n\n${summary}${page}\n`;
  });
  return new Map([['docs/regler.md', `${HEAD}\n${sections.join('\n')}`]]);
}
