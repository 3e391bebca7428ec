import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, templates } from '../../src/compose/index.ts';
import { textOf } from '../../src/doc/index.ts';
import { agreementOf, builtIn, root } from './sample.ts';

const files = builtIn();
const small = agreementOf({ 'lille.yaml': readFileSync(join(root, 'test/compose/lille.yaml'), 'utf8') });

function rulesOf(text: string): string[] {
  const own = [{ path: 'skabeloner/aftale/document.html.hbs', text }];
  const set = templates('aftale', files, own);
  const composed = set.value === undefined ? [] : compose(small.agreement, set.value, small.options).diagnostics;
  return [...set.diagnostics, ...composed].map((each) => each.rule).filter((rule) => rule !== 'felt-ikke-vist');
}

describe('a template can do no harm', () => {
  it.each([
    '{{constructor.constructor}}',
    '{{titel.toHTML}}',
    '{{titel.origin.file}}',
    '{{#hver __proto__ as |x|}}{{x}}{{/hver}}',
    '{{ord.__defineGetter__}}',
    '{{@root}}',
    '{{helperMissing}}',
    '{{blockHelperMissing titel}}',
    '{{#hvis titel as |toString|}}x{{/hvis}}{{toString}}',
    '{{lookup titel "constructor"}}',
    '{{> (lookup . "titel")}}',
    '{{#*inline "x"}}y{{/inline}}',
    '{{* decorator}}',
    '{{{{raw}}}} {{{{/raw}}}}',
    '<script>alert(1)</script>',
    '<p onclick="x">y</p>',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>',
    '<?php ?>',
    '<p>\uE0000\uE001</p>',
    '<p>\u0000</p>',
  ])('%s', (text) => {
    expect(rulesOf(`<h1>x</h1>${text}`)).not.toEqual([]);
  });

  it('nested beyond measure', () => {
    for (const depth of [101, 1_000, 9_000]) {
      expect(rulesOf('{{#hvis titel}}'.repeat(depth) + '{{/hvis}}'.repeat(depth))).toEqual(['skabelon-for-stor']);
      expect(rulesOf(`<h1>x</h1><p>{{${'('.repeat(depth)}titel${')'.repeat(depth)}}}</p>`)).not.toEqual([]);
    }
    expect(rulesOf(`<p>${'<strong>'.repeat(9_000)}${'</strong>'.repeat(9_000)}</p>`)).toEqual(['skabelon-for-stor']);
    expect(rulesOf('{{'.repeat(50_000))).not.toEqual([]);
    expect(rulesOf('<p '.repeat(50_000))).not.toEqual([]);
    expect(rulesOf('x'.repeat(200_001))).toEqual(['skabelon-for-stor']);
  });

  it('partials that each call the next twice', () => {
    const chain = Array.from({ length: 30 }, (_, index) => ({
      path: `skabeloner/aftale/p${index}.html.hbs`,
      text: index === 29 ? '<p>{{titel}}</p>' : `{{> p${index + 1}}}{{> p${index + 1}}}`,
    }));
    const main = { path: 'skabeloner/aftale/document.html.hbs', text: '<h1>x</h1>{{> p0}}' };
    const set = templates('aftale', files, [main, ...chain]);
    expect(set.diagnostics).toEqual([]);
    const composed = set.value && compose(small.agreement, set.value, small.options);
    expect(composed?.value).toBeUndefined();
    expect(composed?.diagnostics.map((each) => each.rule)).toEqual(['skabelon-for-stor']);
  });

  it('partials that nest deeper and deeper', () => {
    const nest = `${'<section>'.repeat(90)}{{> PART}}${'</section>'.repeat(90)}`;
    const chain = Array.from({ length: 60 }, (_, index) => ({
      path: `skabeloner/aftale/p${index}.html.hbs`,
      text: index === 59 ? '<p>{{titel}}</p>' : nest.replace('PART', `p${index + 1}`),
    }));
    const main = { path: 'skabeloner/aftale/document.html.hbs', text: '<h1>x</h1>{{> p0}}' };
    const set = templates('aftale', files, [main, ...chain]);
    const composed = set.value && compose(small.agreement, set.value, small.options);
    expect(composed?.diagnostics.map((each) => each.rule)).toEqual(['skabelon-for-stor']);
  });

  it('words of aftale.yaml are only words', () => {
    const settings = JSON.stringify({
      kommune: '</p><script>',
      betegnelser: { aftale: '{{titel}}<b>&', bilag: '"><x' },
    });
    const yaml = readFileSync(join(root, 'test/compose/lille.yaml'), 'utf8');
    const { agreement, options } = agreementOf({ 'aftale.yaml': settings, 'lille.yaml': yaml });
    const set = templates('aftale', files, []).value;
    const doc = set && compose(agreement, set, options).value;
    expect(doc && textOf(doc)).toContain('{{titel}}<b>& 2026');
    expect(doc && textOf(doc)).toContain('"><x 3a – Flere børn læser');
  });

  it('a damaged template gives problems or a document, never a crash', () => {
    const texts = files.map((file) => file.text);
    const debris = [
      '{{',
      '}}',
      '<',
      '>',
      '</p>',
      '<p>',
      '"',
      '{{else}}',
      '{{/hvis}}',
      '{{#hvis titel}}',
      '&',
      '{{> bilag}}',
      '~',
      '<!--',
      '-->',
      '\\',
      '{',
      '|',
      "'",
      '{{!',
    ];
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.constantFrom('', ...debris)), {
          minLength: 1,
          maxLength: 3,
        }),
        (which, wounds) => {
          const path = (files[which]?.path ?? '').replace('templates/', 'skabeloner/');
          const text = wounds.reduce((broken, [where, cut, instead]) => {
            const at = Math.floor(where * broken.length);
            return broken.slice(0, at) + instead + broken.slice(at + cut);
          }, texts[which] ?? '');
          const set = templates('aftale', files, [{ path, text }]);
          if (set.value === undefined) expect(set.diagnostics.length).toBeGreaterThan(0);
          else compose(small.agreement, set.value, small.options);
        },
      ),
      { numRuns: 50 },
    );
  });
});
