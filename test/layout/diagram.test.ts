import { expect, it } from 'vitest';
import type { Diagram, Trend } from '../../src/doc/index.ts';
import { type Drawing, layout, type Mark, type Pages } from '../../src/layout/index.ts';
import { doc, h, p, section, theme } from './build.ts';
import { linesOf } from './pages-as-text.ts';

const JANUARY = 739_617;

function point(day: number, value: number, when = `dag ${day}`): Trend['points'][number] {
  return { day: JANUARY + day, value, label: String(value), when };
}

function diagram(points: Trend['points'], way: Trend['way'] = []): Diagram {
  const target = { ...point(334, 85, 'dec. 2026'), label: 'mål 85' };
  return { kind: 'diagram', alt: 'Udvikling', chart: { kind: 'trend', points, target, way }, origin: undefined };
}

function laidOut(...body: Parameters<typeof doc>[0]): Pages {
  const { value, problems } = layout(doc(body), theme);
  if (value === undefined || problems.length > 0) throw new Error('refused');
  return value;
}

function drawn(block: Diagram): Drawing {
  const drawing = laidOut(block).drawings.get(block);
  if (drawing === undefined) throw new Error('nothing drawn');
  return drawing;
}

function said(mark: Mark): string {
  const at = (x: number, y: number): string => `${Math.round(x)},${Math.round(y)}`;
  switch (mark.kind) {
    case 'line':
      return `${mark.dashed ? 'dashed' : 'line'} ${mark.points.map(([x, y]) => at(x, y)).join(' ')}`;
    case 'disc':
      return `${mark.filled ? 'dot' : 'ring'} ${at(mark.x, mark.y)}`;
    case 'box':
      return `box ${at(mark.x, mark.y)} ${Math.round(mark.width)} wide, ${mark.tone}`;
    case 'words':
      return `${mark.bold ? 'bold' : 'words'} ${at(mark.x, mark.y)} ${mark.anchor} »${mark.text}«`;
  }
}

it('draws what was measured as a line, the way to the target dashed, and a number at each end', () => {
  const rising = diagram([point(-1, 71, '2025'), point(120, 76), point(226, 79)], [{ day: JANUARY, value: 71 }]);
  expect(drawn(rising).marks.map(said)).toMatchInlineSnapshot(`
    [
      "dashed 5,42 225,13",
      "line 4,42 84,32 154,25",
      "dot 4,42",
      "dot 84,32",
      "dot 154,25",
      "ring 225,13",
      "words 230,16 start »mål 85«",
      "bold 154,36 middle »79«",
      "words 4,53 middle »71«",
      "words 154,64 middle »dag 226«",
      "words 225,64 middle »dec. 2026«",
      "words 8,64 middle »2025«",
    ]
  `);
});

it('draws a target that only the deadline asks for as a level', () => {
  expect(drawn(diagram([point(226, 79)])).marks.map(said)).toMatchInlineSnapshot(`
    [
      "dashed 4,13 225,13",
      "dot 4,42",
      "ring 225,13",
      "words 230,16 start »mål 85«",
      "bold 4,53 middle »79«",
      "words 13,64 middle »dag 226«",
      "words 225,64 middle »dec. 2026«",
    ]
  `);
});

it('draws a number that never moved, and none at all', () => {
  for (const block of [diagram([point(226, 85)]), diagram([])]) {
    for (const mark of drawn(block).marks) expect(said(mark)).not.toContain('NaN');
  }
});

it('draws a share as a bar on the whole', () => {
  const share: Diagram = {
    kind: 'diagram',
    alt: '3 af 11',
    chart: { kind: 'share', part: 3, whole: 11, colour: 'gul' },
    origin: undefined,
  };
  expect(drawn(share).marks.map(said)).toEqual(['box 0,1 260 wide, band', 'box 0,1 71 wide, gul']);
});

it('keeps every mark inside, and no two days over each other', () => {
  const crowded = diagram([point(-1, 70, '2025'), point(330, 84, 'nov. 2026')]);
  const { width, height, marks } = drawn(crowded);
  const words = marks.filter((mark) => mark.kind === 'words');
  for (const { y } of words) expect(y).toBeLessThanOrEqual(height);
  for (const { x } of words) expect(x).toBeLessThanOrEqual(width);
  expect(words.filter(({ text }) => text.includes('2026')).map(({ text }) => text)).toEqual(['nov. 2026']);
});

it('is a figure in the structure, and stays with the words above it', () => {
  for (let room = 1; room < 7; room += 1) {
    const lines = Array.from({ length: 40 + room }, (_, index) => p(`linje ${index}`));
    const pages = laidOut(...lines, p('79 procent'), diagram([point(226, 79)]));
    const figures = pages.pages.map(({ content }) => content.some(({ element }) => element?.type === 'Figure'));
    expect(
      linesOf(pages.pages[figures.indexOf(true)] ?? { width: 0, height: 0, content: [], links: [], fields: [] }),
    ).toContain('79 procent');
  }
});

it('a section that lies down has pages of its own, and is followed by upright ones', () => {
  const pages = laidOut(
    p('Før'),
    { ...section('kapitel', h(2, 'bred', 'Bred'), p('Tabel')), landscape: true },
    { ...section('bilag', p('Også bred')), landscape: true },
    section('bilag', p('Efter')),
  );
  const shapes = pages.pages.map(({ width, height }) => (width > height ? 'lying' : 'upright'));
  expect(shapes).toEqual(['upright', 'lying', 'lying', 'upright']);
  expect(pages.pages.map((page) => linesOf(page).at(-1))).toEqual(['Før', 'Tabel', 'Også bred', 'Efter']);
});
