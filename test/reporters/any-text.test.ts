import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/index.ts';
import { concise } from '../../src/reporters/concise.ts';
import { github } from '../../src/reporters/github.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { reporters } from '../../src/reporters/index.ts';
import { junit } from '../../src/reporters/junit.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { parseXml } from '../docx/xml-tree.ts';
import { findings, HOSTILE, STYLE } from './findings.ts';
import { commandsIn } from './runner.ts';

/** Any UTF-16, halves of signs among it, mixed with what formats take for their own. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(...HOSTILE, '::', '##[', '](', ']]>', '&', '`', '\n', 'å'),
    ),
  )
  .map((parts) => parts.join(''));

const anyProblem: fc.Arbitrary<Diagnostic> = fc
  .record({ message: anyText, hint: anyText, file: anyText, path: anyText, text: anyText })
  .map(({ message, hint, file, path, text }) => ({
    rule: 'felt-ukendt',
    severity: 'error',
    message: { da: message, en: message },
    hint: { da: hint, en: hint },
    span: { file: { path: file, text }, start: 0, end: text.length },
    path,
  }));

it('breaks no report', () => {
  fc.assert(
    fc.property(fc.array(anyProblem, { maxLength: 4 }), fc.array(anyProblem, { maxLength: 2 }), (problems, exempt) => {
      const exempted = exempt.map((diagnostic) => ({ diagnostic, how: 'comment' as const, reason: diagnostic.path }));
      const found = findings(problems, { files: problems.map(({ span }) => span.file.path), exempted });
      for (const { report } of reporters) expect(report(found, STYLE)).toMatch(/\n$/);
      parseXml(junit.report(found, STYLE));
      for (const one of [gitlab, sarif]) JSON.parse(one.report(found, STYLE));
      expect(concise.report(found, STYLE).split('\n')).toHaveLength(problems.length + 2);
      const commands = commandsIn(github.report(found, STYLE));
      expect(commands.map(({ name }) => name)).toEqual(problems.map(() => 'error'));
    }),
  );
});
