import { passagesOf } from '../../text/index.ts';
import { effortName } from '../naming.ts';
import type { Rule } from '../rule.ts';
import { leftBehind } from '../template-words.ts';
import { isBareNoun } from './bare-noun.ts';

export const rule: Rule = {
  effort(effort, { report }) {
    for (const { bogstav, tekst, textPlace } of effort.delmål) {
      if (tekst === undefined || leftBehind(tekst) !== undefined) continue;
      const [passage, another] = passagesOf(tekst);
      if (passage === undefined || another !== undefined || !isBareNoun(passage.text)) continue;
      const { da, en } = effortName(effort);
      report({
        at: textPlace,
        message: {
          da: `Delmål ${bogstav} i ${da} er kun en overskrift: »${passage.text}«. Det siger ikke, hvad der skal være nået.`,
          en: `Delmål ${bogstav} in ${en} is only a heading: “${passage.text}”. It does not say what is to be reached.`,
        },
        hint: {
          da: 'Skriv en sætning om, hvad der er anderledes, når målet er nået, fx »Alle kritiske systemer er risikovurderet« i stedet for »Risikovurdering«.',
          en: 'Write a sentence on what is different once the goal is met, for instance “Alle kritiske systemer er risikovurderet” instead of “Risikovurdering”.',
        },
      });
    }
  },
};
