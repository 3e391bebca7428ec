import type { Diagnostic } from '../core/index.ts';
import {
  entriesByKey,
  type ListNode,
  type MapNode,
  type ParsedFile,
  type Path,
  type ScalarNode,
  type SourceNode,
} from '../load/index.ts';
import { expectedIn } from './expected.ts';
import { type Field, fieldBelow, INTERNAL_NOTE } from './field.ts';
import { type LeafValue, readLeaf } from './leaf.ts';
import { markProblems } from './marks.ts';
import { problem } from './problem.ts';
import { ruleOfFormat } from './rules.ts';
import { targetProblem } from './target.ts';
import { keyMeant } from './unknown-key.ts';
import { refusedWord, wordMeant } from './word.ts';

/** A decoded value; records without prototype, so that an id such as `constructor` is a key like any other. */
export type Value = LeafValue | readonly Value[] | ValueRecord;

interface ValueRecord {
  readonly [key: string]: Value;
}

export interface Decoded {
  /** Without what is empty, unknown, of a wrong shape or unreadable; undefined when too little is left. */
  readonly value: Value | undefined;
  /** True when a part without which its parent has no meaning (`titel`, `år`) is missing somewhere. */
  readonly incomplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives the texts of a document their meaning; what has a wrong shape is left out in silence, because the shape check reports it. */
export function decode(parsed: ParsedFile, root: SourceNode, document: Field): Decoded {
  const decoder = new Decoder(parsed);
  const value = decoder.node(root, document);
  return { value, incomplete: decoder.incomplete, diagnostics: decoder.diagnostics };
}

class Decoder {
  readonly diagnostics: Diagnostic[] = [];
  incomplete = false;
  private readonly parsed: ParsedFile;
  /** Of the node that is being read; one for all of them, because nearly none has a problem to be told with it. */
  private readonly path: string[];

  constructor(parsed: ParsedFile, path: Path = []) {
    this.parsed = parsed;
    this.path = [...path];
  }

  node(node: SourceNode, field: Field): Value | undefined {
    switch (node.kind) {
      case 'scalar':
        return node.style === 'empty' ? undefined : this.scalar(node, field);
      case 'list':
        return field.item === undefined ? undefined : this.list(node, field.item);
      case 'map':
        return this.map(node, field);
    }
  }

  private scalar(node: ScalarNode, field: Field): Value | undefined {
    const { path } = this;
    const { words, format } = field;
    const word = words === undefined ? undefined : wordMeant(node.text, words);
    if (word !== undefined) return word;
    if (format !== undefined) {
      const reading = readLeaf(format, node.text);
      if (format === 'markdown') this.diagnostics.push(...markProblems(this.parsed, node, path));
      if (reading.ok) return reading.value;
      this.diagnostics.push(problem(this.parsed, { rule: ruleOfFormat(format), path, at: node.span, ...reading }));
    } else if (words !== undefined) {
      const refusal = refusedWord(node.text, words, expectedIn(field));
      this.diagnostics.push(problem(this.parsed, { rule: 'felt-forkert-værdi', path, at: node.span, ...refusal }));
    }
    return undefined;
  }

  private below(step: string, node: SourceNode, field: Field): Value | undefined {
    this.path.push(step);
    const value = this.node(node, field);
    this.path.pop();
    return value;
  }

  private list(node: ListNode, item: Field): Value {
    return node.items.map((one, index) => this.below(String(index), one, item)).filter((value) => value !== undefined);
  }

  private map(node: MapNode, field: Field): Value | undefined {
    if (field.fields === undefined && field.entries === undefined) return undefined;
    const target = field.name === 'Måltal' ? targetProblem(this.parsed, node, field, this.path) : undefined;
    if (target !== undefined) {
      this.diagnostics.push(target);
      return undefined;
    }
    const record: Record<string, Value> = Object.create(null);
    let hasStrangers = false;
    for (const { key, value } of node.entries) {
      const below = fieldBelow(field, key);
      const decoded = below === undefined ? undefined : this.below(key, value, below);
      if (decoded !== undefined) record[key] = decoded;
      if (below === undefined) hasStrangers = true;
    }
    if (hasStrangers) Object.assign(record, this.misspelt(node, field));
    if (field.required?.some((key) => record[key] === undefined)) this.incomplete = true;
    return record;
  }

  /** What stands under misspelt keys, so that one slip does not make a rule say that the field is missing as well. */
  private misspelt(node: MapNode, field: Field): Record<string, Value> {
    const meant: Record<string, Value> = {};
    const strangers = node.entries.filter(({ key }) => key !== INTERNAL_NOTE && fieldBelow(field, key) === undefined);
    const siblings = entriesByKey(node);
    for (const { key, value } of strangers) {
      const name = keyMeant(field, key, siblings);
      const below = name === undefined ? undefined : field.fields?.[name];
      if (name === undefined || below === undefined) continue;
      const guess = new Decoder(this.parsed, this.path);
      const decoded = guess.below(key, value, below);
      if (decoded !== undefined && !guess.incomplete) meant[name] = decoded;
    }
    return meant;
  }
}
