import { describe, expect, it } from 'vitest';
import { withText } from '../../src/pipeline.ts';
import { memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { run } from './transcript.ts';

const AGREEMENT = 'type: aftale\nid: skolen\når: 2026\ntitel: Skolen\n';
const LINE = 'aftale validate --stdin --stdin-filepath';
const encoder = new TextEncoder();

/** Exit code, and the rules that were broken. */
async function rules(
  line: string,
  files: Parameters<typeof run>[1],
): Promise<readonly [number, readonly string[], string]> {
  const { code, stdout, stderr } = await run(line, files);
  return [code, [...stdout.matchAll(/Regel: (\S+)/g)].map(([, rule = '']) => rule), stderr];
}

describe('a text on standard input', () => {
  it('is told of its encoding as a file is', async () => {
    const windows = new Uint8Array([
      ...encoder.encode('type: aftale\nid: skolen\n'),
      0xe5,
      ...encoder.encode('r: 2026\n'),
    ]);
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...AGREEMENT].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    const at = (bytes: Uint8Array) =>
      rules(`${LINE} agreements/a.yaml < a.txt`, { '/mappe/aftale.yaml': '', '/mappe/a.txt': bytes });
    expect(await at(windows)).toEqual([1, ['yaml-tegnsæt-windows'], '']);
    expect(await at(utf16)).toEqual([1, ['yaml-tegnsæt-utf-16'], '']);
  });

  it('is read where the file itself cannot be', async () => {
    const world = memoryWorld({
      files: { '/m/a.yaml': '' },
      failures: { '/m/a.yaml': 'busy' },
      package: packageAssets,
    });
    const as = withText(world, '/m/a.yaml', encoder.encode(AGREEMENT));
    expect(as.read('/m/a.yaml', 10_000)).toMatchObject({ ok: true });
    expect(as.read('/m/a.yaml', 3)).toMatchObject({ ok: false, failure: 'too-large' });
  });

  it('leaves every other file as it is', () => {
    const world = memoryWorld({ files: { '/m/b.yaml': 'b', '/n/c.yaml': 'c' }, package: packageAssets });
    const as = withText(world, '/m/under/å.yaml'.normalize('NFD'), encoder.encode(AGREEMENT));
    expect(as.read('/m/b.yaml', 10)).toEqual(world.read('/m/b.yaml', 10));
    expect(as.list('/n')).toEqual(world.list('/n'));
    expect(as.list('/m')).toMatchObject({ value: [{ name: 'b.yaml' }, { name: 'under', kind: 'directory' }] });
    expect(as.list('/m/under')).toMatchObject({ value: [{ name: 'å.yaml', kind: 'file' }] });
    expect([as.kindOf('/m/under'), as.kindOf('/m/under/å.yaml'), as.kindOf('/m/x')]).toEqual([
      'directory',
      'file',
      'missing',
    ]);
    expect(as.realPath('/m/under/å.yaml')).toMatchObject({ ok: true });
    expect(as.realPath('/m/x').ok).toBe(false);
  });

  it('stands for no file outside, also not through a link', async () => {
    const files = {
      '/mappe/aftale.yaml': '',
      '/mappe/agreements/ud': { link: '/andet' },
      '/andet/b.yaml': '',
      '/mappe/a.txt': AGREEMENT,
    };
    expect(await rules(`${LINE} agreements/ud/ny.yaml < a.txt`, files)).toEqual([
      2,
      [],
      '`agreements/ud/ny.yaml` er hverken aftale.yaml eller en fil i `agreements`, der ender på .yaml eller .yml.\n',
    ]);
  });

  it('without an aftale.yaml that can be used: that is told', async () => {
    expect((await rules(`${LINE} agreements/a.yaml < a.txt`, { '/mappe/a.txt': AGREEMENT })).slice(0, 2)).toEqual([
      2,
      ['aftale-yaml-mangler'],
    ]);
    const [code, found, said] = await rules(`${LINE} agreements/a.yaml < a.txt`, {
      '/mappe/aftale.yaml': 'regler: { findes-ikke: fejl }\nlogo: [a]\n',
      '/mappe/a.txt': 'type: koncern\når: 2026\n',
    });
    expect([code, found]).toEqual([2, []]);
    expect(said).toBe('Andre filer i mappen har fejl, som skal rettes først. Se dem med: aftale validate\n');
  });

  it('is also laid out', async () => {
    const long = `${AGREEMENT}politisk_ramme:\n  visioner_og_målsætninger: |\n${'    Ord og flere ord om visionerne for området.\n\n'.repeat(60)}`;
    const files = { '/mappe/aftale.yaml': '', '/mappe/agreements/a.yaml': AGREEMENT, '/mappe/a.txt': long };
    const [, found] = await rules(`${LINE} agreements/a.yaml --layout < a.txt`, files);
    expect(found).toContain('for-langt-afsnit');
  });
});
