import { load, pathAt } from '../../src/load/index.ts';

/** What a comment of the transcription says of the value that it stands at. */
export interface Mark {
  /** `fejl`: the rule must report here. `tavs`: it may not. */
  readonly kind: string;
  readonly file: string;
  /** Empty for the whole file. */
  readonly path: string;
  /** Undefined: whichever rule. */
  readonly rule: string | undefined;
}

const MARK = /# (fejl|tavs)(?:: ([\p{L}, -]+))?$/u;
const COMMENT_OR_EMPTY = /^\s*(?:#|$)/;

interface Said {
  readonly kind: string;
  readonly rules: readonly (string | undefined)[];
}

function saidIn(line: string): readonly Said[] {
  const [, kind, rules] = MARK.exec(line) ?? [];
  return kind === undefined ? [] : [{ kind, rules: rules?.split(', ') ?? [undefined] }];
}

/** The marks at the end of lines, and in comments above them. A mark at `type:` is for the whole file. */
export function marksIn(file: string, text: string): readonly Mark[] {
  const root = load(file, new TextEncoder().encode(text)).value?.root;
  if (root === undefined) throw new Error(`${file} cannot be read.`);
  const marks: Mark[] = [];
  let said: readonly Said[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    said = [...said, ...saidIn(line)];
    if (!COMMENT_OR_EMPTY.test(line)) {
      const path = pathAt(root, start + line.search(/[^\s-]/)).join('/');
      const place = { file, path: path === 'type' ? '' : path };
      marks.push(...said.flatMap(({ kind, rules }) => rules.map((rule) => ({ ...place, kind, rule }))));
      said = [];
    }
    start += line.length + 1;
  }
  return marks;
}

/** `2008/a.yaml indsatser/x regel`, for messages and lists. */
export function inWords({ file, path, rule }: Mark): string {
  return [file, path, rule].join(' ');
}
