import type { Place } from '../model/index.ts';
import { type Passage, passagesOf, sentencesOf, wordsIn } from '../text/index.ts';
import type { Prose, Sentence, Written } from './rule.ts';

/** A sentence; its words are read late, since most rules look at few of them. */
class FieldSentence implements Sentence {
  readonly text: string;
  private read: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get words(): readonly string[] {
    this.read ??= wordsIn(this.text);
    return this.read;
  }
}

/** A text field; its passages and sentences are read late, and once for all rules. */
export class TextField implements Prose {
  readonly place: Place;
  readonly text: string;
  private readPassages: readonly Passage[] | undefined;
  private readSentences: readonly Sentence[] | undefined;

  constructor({ place, text }: Written) {
    this.place = place;
    this.text = text;
  }

  get passages(): readonly Passage[] {
    this.readPassages ??= passagesOf(this.text);
    return this.readPassages;
  }

  get sentences(): readonly Sentence[] {
    this.readSentences ??= this.passages
      .filter(({ kind }) => kind !== 'heading')
      .flatMap(({ text }) => sentencesOf(text))
      .map((text) => new FieldSentence(text));
    return this.readSentences;
  }
}
