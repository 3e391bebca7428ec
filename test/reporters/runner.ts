/** A command as the runner of GitHub Actions understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

function unescaped(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((rest, [written, sign]) => rest.replaceAll(written, sign), text);
}

const OF_VALUES = ESCAPES.filter(([, sign]) => sign !== ':' && sign !== ',');

/**
 * The commands in a log, by the documented grammar `::name key=value,key=value::value`: at the beginning of a line, after white
 * space; and in any other line the older `##[name]value`, which the runner finds anywhere.
 */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const found = /^\s*::(\S+?)(?: (.*?))?::(.*)$/.exec(line);
    const old = /##\[(\w+)[^\]]*\](.*)$/.exec(line);
    if (found === null) return old === null ? [] : [{ name: `old ${old[1]}`, properties: {}, value: old[2] ?? '' }];
    const [, name = '', given = '', value = ''] = found;
    const properties = given.split(',').flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=');
      return at < 1 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1), ESCAPES)]];
    });
    return [{ name, properties: Object.fromEntries(properties), value: unescaped(value, OF_VALUES) }];
  });
}
