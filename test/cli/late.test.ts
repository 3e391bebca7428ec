import { describe, expect, it } from 'vitest';
import type { MemoryFile } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';
import { OPAQUE } from '../pdf/pictures.ts';
import { type Ran, run } from './transcript.ts';

const agreement = (id: string, text = 'Undervisning.'): string =>
  `type: aftale\nid: ${id}\når: 2026\ntitel: ${id}\nkerneydelse: ${text}\n`;

function build(line: string, files: Readonly<Record<string, MemoryFile>>): Promise<Ran> {
  return run(line, {
    '/mappe/agreements/a.yaml': agreement('a'),
    '/mappe/agreements/b.yaml': agreement('b'),
    ...files,
  });
}

/** `aftale.yaml:2:7 regel` for every problem that the command told. */
function told({ stderr }: Ran): string[] {
  return [...stderr.matchAll(/^(\S+)\n(?:fejl|advarsel|info) [\s\S]*?^ {2}Regel: (\S+)/gm)].map(
    ([, place, rule]) => `${place} ${rule}`,
  );
}

describe('what only the finished document shows is told once, where its cause stands', () => {
  it('a damaged logo, in aftale.yaml', async () => {
    const damaged = OPAQUE.slice();
    damaged[45] = 0xff;
    const ran = await build('aftale build --format pdf', {
      '/mappe/aftale.yaml': 'kommune: K\nlogo: logo.png\n',
      '/mappe/logo.png': damaged,
    });
    expect(told(ran)).toEqual(['aftale.yaml:2:7 billedet-kan-ikke-læses']);
    expect(ran.code).toBe(1);
  });

  it('no logo without a text, where aftale.yaml names no municipality', async () => {
    const files = { '/mappe/aftale.yaml': 'logo: logo.png\n', '/mappe/logo.png': OPAQUE };
    const ran = await build('aftale build --format html', files);
    expect([ran.code, told(ran)]).toEqual([0, []]);
    const [html] = [...ran.world.files].filter(([path]) => path.endsWith('a.html')).map(([, bytes]) => bytes);
    expect(new TextDecoder().decode(html)).toContain('alt="Logo"');
  });

  it('a font that is damaged inside, in aftale.yaml', async () => {
    const font = packageAssets.asset('fonts/regular.ttf').slice();
    const view = new DataView(font.buffer);
    for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
      const tag = String.fromCharCode(...font.subarray(at, at + 4));
      if (tag === 'loca' || tag === 'glyf')
        font.fill(0xff, view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12));
    }
    const ran = await build('aftale build', {
      '/mappe/aftale.yaml': 'tema: { skrifttype: Egen-Regular.ttf }\n',
      '/mappe/Egen-Regular.ttf': font,
    });
    expect(told(ran)).toEqual(['aftale.yaml:1:21 skriften-kan-ikke-læses']);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('dokumenter/2026/b.pdf (fejlet)');
  });

  it('a field of koncern that no template shows, in koncern', async () => {
    const ran = await build('aftale build --format docx', {
      '/mappe/aftale.yaml': '',
      '/mappe/agreements/koncern.yaml': 'type: koncern\når: 2026\nkoncernmål_indledning: Vi taler sammen.\n',
      '/mappe/skabeloner/aftale/kapitel-5.html.hbs': '<section class="kapitel"><h2>5</h2></section>\n',
    });
    expect(told(ran)).toContain('agreements/koncern.yaml:3:24 felt-ikke-vist');
    expect(new Set(told(ran)).size).toBe(told(ran).length);
  });
});

describe('a draft is suggested', () => {
  const suggestion = 'aftale build --draft';
  const criterion =
    'status: godkendt\nindsatser:\n  læs:\n    art: egen\n    titel: Læs\n    delmål:\n      A: Flere læser.\n';

  it('where only rules are in the way', async () => {
    const { stderr, code } = await run('aftale build --format docx', {
      '/mappe/aftale.yaml': '',
      '/mappe/agreements/a.yaml': agreement('a') + criterion,
    });
    expect(code).toBe(1);
    expect(stderr).toContain(suggestion);
  });

  it('and ends well, unless something else is wrong too', async () => {
    const files = { '/mappe/aftale.yaml': '', '/mappe/agreements/a.yaml': agreement('a') + criterion };
    const draft = 'aftale build --draft --format docx';
    expect((await run(draft, files)).code).toBe(0);
    const link = { '/mappe/skabeloner/aftale/ingen.html.hbs': { link: '/ude.hbs' }, '/ude.hbs': '<p>x</p>' };
    const { code, stderr, stdout } = await run(draft, { ...files, ...link });
    expect([code, stderr.includes('sti-uden-for-mappen')]).toEqual([1, true]);
    expect(stdout).toBe('dokumenter/2026/a.docx\n');
  });

  it('but never builds what would claim a structure that it has not', async () => {
    const { code, stdout, stderr } = await run('aftale build --draft --format pdf', {
      '/mappe/aftale.yaml': '',
      '/mappe/agreements/a.yaml': agreement('a'),
      '/mappe/skabeloner/aftale/kapitel-5.html.hbs':
        '<section class="kapitel"><h2 id="k5">5</h2><h4 id="k6">6</h4></section>\n',
    });
    expect([code, stdout]).toEqual([1, 'dokumenter/2026/a.pdf (afvist)\n']);
    expect(stderr).toContain('overskrift-springer-niveau');
  });

  it.each(['ukendt: felt\n', '  - {\n'])('but not where YAML or the schema is: %j', async (mistake) => {
    const { stderr, code } = await run('aftale build --format docx', {
      '/mappe/aftale.yaml': '',
      '/mappe/agreements/a.yaml': agreement('a') + mistake,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Ikke dannet: agreements/a.yaml.');
    expect(stderr).not.toContain(suggestion);
  });
});
