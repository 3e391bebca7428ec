import { describe, expect, it } from 'vitest';
import { skeletonText } from '../../src/forms/index.ts';
import { load, plainValue } from '../../src/load/index.ts';
import { run } from '../cli/transcript.ts';
import { contractForm, FILES, FOLLOW_UP } from './contract.ts';

const PATH = '/mappe/agreements/2026/faellessekretariatet.midtvejs.yaml';

interface Problem {
  readonly severity: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

async function errorsIn(text: string): Promise<readonly string[]> {
  const { stdout } = await run('aftale validate --json', { ...FILES, [PATH]: text });
  const { problems }: { readonly problems: readonly Problem[] } = JSON.parse(stdout);
  return problems
    .filter(({ severity, file }) => severity === 'error' && PATH.endsWith(file))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/** What an editor does to all lines of comments: one `# ` before each is gone, and `##` becomes `#`. */
function uncommented(text: string): string {
  return text.replaceAll(/^( *)# ?(?=.)/gm, '$1').replaceAll(/^( *)## /gm, '$1# ');
}

function contentOf(text: string): unknown {
  const root = load('x.yaml', new TextEncoder().encode(text)).value?.root;
  return root === undefined ? undefined : plainValue(root);
}

describe('a follow-up that is to be filled in', () => {
  const { form } = contractForm();
  const skeleton = skeletonText(form);

  it('is as long as what is to be reported: each goal, action and resultatkrav of the contract once', () => {
    const asked = form.rows.map(({ effort, kind, nummer, shape }) => `${effort.id}/${kind}/${nummer} ${shape}`);
    expect(asked).toMatchInlineSnapshot(`
      [
        "jordsalg/succeskriterier/1 number",
        "jordsalg/succeskriterier/2 number",
        "jordsalg/handlinger/1 action",
        "jordsalg/handlinger/2 action",
        "jordsalg/resultatkrav/1 result",
        "esdh/succeskriterier/1 number",
        "esdh/succeskriterier/2 number",
        "esdh/succeskriterier/3 number",
        "esdh/succeskriterier/4 number",
        "esdh/handlinger/1 action",
        "esdh/handlinger/2 action",
        "esdh/handlinger/3 action",
        "kundefokus/succeskriterier/1 number",
        "kundefokus/succeskriterier/2 milestone",
        "kundefokus/succeskriterier/3 judged",
        "kundefokus/handlinger/1 action",
        "kundefokus/resultatkrav/1 result",
        "sygefravær/succeskriterier/1 number",
        "kerneydelse/succeskriterier/1 number",
      ]
    `);
  });

  it('is valid as it stands, and with every line in use', async () => {
    expect(await errorsIn(skeleton)).toEqual([]);
    expect(await errorsIn(uncommented(skeleton))).toEqual([]);
  });

  it('has a line for every field of the contract’s example but the changed goal', () => {
    const known = new Set<string>();
    const visit = (value: unknown, path: string): void => {
      known.add(path);
      if (typeof value === 'object' && value !== null) {
        for (const [key, below] of Object.entries(value)) visit(below, `${path}/${key}`);
      }
    };
    visit(contentOf(uncommented(skeleton)), '');
    const asked = new Set(known);
    known.clear();
    visit(contentOf(FOLLOW_UP), '');
    const missing = [...known].filter((path) => !asked.has(path) && !path.startsWith('/måljusteringer'));
    expect(missing).toEqual([]);
  });

  it('becomes a report that is judged as the contract says, when its lines are filled in', async () => {
    const filled = uncommented(skeleton)
      .replace('afgivet:', 'afgivet: 2026-09-01')
      .replace('udfyldt_af:', 'udfyldt_af: Sekretariatschefen')
      .replace('samlet_vurdering:', 'samlet_vurdering: Året er godt i gang.')
      .replace(/(## ?|# )?Fjern.*\n/, '')
      .replace(/( {2}jordsalg:[\s\S]*?1:\n {8}målt:)/, '$1 87')
      .replace(/(målt: 87\n {8}dato:)/, '$1 2026-08-14');
    expect(await errorsIn(filled)).toEqual([]);
    const { stdout } = await run('aftale status --json', { ...FILES, [PATH]: filled });
    const { aftaler } = JSON.parse(stdout);
    expect(aftaler[0].kriterier[0]).toMatchObject({
      indsats: 'jordsalg',
      nummer: 1,
      status: 'følger_planen',
      målt: 87,
      målt_dato: '2026-08-14',
    });
  });

  it('shows what earlier rounds said last', () => {
    const { form: later } = contractForm(FOLLOW_UP, 'årsopfølgning');
    expect(
      later.rows
        .filter(({ latest }) => latest !== '')
        .map(({ effort, kind, nummer, latest }) => `${effort.id}/${kind}/${nummer}: ${latest}`),
    ).toMatchInlineSnapshot(`
      [
        "jordsalg/succeskriterier/1: 87 procent den 14. august 2026",
        "jordsalg/succeskriterier/2: 79 procent den 14. august 2026",
        "jordsalg/handlinger/1: gennemført",
        "jordsalg/handlinger/2: gennemført",
        "jordsalg/resultatkrav/1: opnået 22. juni 2026",
        "esdh/succeskriterier/1: 81 procent den 27. februar 2026",
        "esdh/succeskriterier/2: 83 procent den 27. februar 2026",
        "esdh/succeskriterier/3: 17 institutioner den 28. august 2026",
        "esdh/succeskriterier/4: 99,6 procent oppetid den 31. august 2026",
        "esdh/handlinger/1: gennemført",
        "esdh/handlinger/2: gennemført",
        "esdh/handlinger/3: ikke startet",
        "kundefokus/succeskriterier/1: 5 ydelser den 20. marts 2026",
        "kundefokus/succeskriterier/2: nået 24. juni 2026",
        "kundefokus/succeskriterier/3: følger planen",
        "kundefokus/handlinger/1: i gang",
        "sygefravær/succeskriterier/1: 3,6 fraværsprocent den 31. august 2026",
        "kerneydelse/succeskriterier/1: 1 aktiviteter den 20. august 2026",
      ]
    `);
  });
});
