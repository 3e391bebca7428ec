import type { Block, Diagram, Trend } from '../../src/doc/index.ts';
import { form, p } from '../layout/build.ts';

const JANUARY = 739_617;

function diagram(points: Trend['points'], way: Trend['way'] = []): Diagram {
  const target = { day: JANUARY + 334, value: 85, label: 'mål 85', when: 'dec. 2026' };
  const said = points.map(({ label, when }) => `${label} i ${when}`).join(', ');
  const alt = `Udvikling: ${said}. Målet er 85 i december 2026.`;
  return { kind: 'diagram', alt, chart: { kind: 'trend', points, target, way }, origin: undefined };
}

function point(day: number, value: number): Trend['points'][number] {
  return { day: JANUARY + day, value, label: String(value).replace('.', ','), when: `dag ${day}` };
}

/** Trends of one measurement and of many, with and without a way to the target, by themselves and in a table. */
export function diagramBlocks(): readonly Block[] {
  const risen = diagram([point(0, 71), point(120, 76.5), point(226, 79)], [{ day: JANUARY, value: 71 }]);
  return [
    p('Én måling:'),
    diagram([point(226, 79)]),
    p('Flere målinger, en linje til målet:'),
    risen,
    p('En andel:'),
    { kind: 'diagram', alt: '3 af 11', chart: { kind: 'share', part: 3, whole: 11, colour: 'gul' }, origin: undefined },
    p('Uændret, lige på målet:'),
    diagram([point(0, 85), point(226, 85)]),
    form('Udvikling i et skema', [['Udvikling', [p('79'), risen]]]),
  ];
}
