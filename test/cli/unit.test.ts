import { expect, it } from 'vitest';
import { validate } from '../../src/pipeline.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

const FOLDER = '/agreements/2026';

function reportedOf(operand: string): readonly string[] {
  const unit = (id: string): string => `type: aftale\nid: ${id}\ntitel: ${id}\når: 2026\n`;
  const followUp = (id: string, year = 2026): string =>
    `type: opfølgning\naftale: ${id}\når: ${year}\nrunde: midtvejs\nsamlet_vurdering:\n`;
  const world = memoryWorld({
    files: {
      '/aftale.yaml':
        'kommune: Nørreby Kommune\nrunder: { midtvejs: { opgøres_pr: 31. august, frist: 8. september } }\n',
      [`${FOLDER}/skole.yaml`]: unit('skole'),
      [`${FOLDER}/skole.midtvejs.yaml`]: followUp('skole'),
      [`${FOLDER}/skole.midtvejs-2025.yaml`]: followUp('skole', 2025),
      [`${FOLDER}/museum.yaml`]: unit('museum'),
      [`${FOLDER}/museum.midtvejs.yaml`]: followUp('museum'),
    },
    package: packageAssets,
  });
  const { problems } = validate(world, { operands: [operand], year: undefined, config: undefined });
  return problems.filter(({ rule }) => rule === 'tomt-afsnit').map(({ span }) => span.file.path);
}

it('a unit is its agreement and what it has reported of it', () => {
  expect(reportedOf('skole')).toEqual(['agreements/2026/skole.midtvejs.yaml']);
});

it('a file is that file', () => {
  expect(reportedOf('agreements/2026/skole.yaml')).toEqual([]);
});
