import { main } from '../../src/cli.ts';
import { type MemoryFile, type MemoryWorld, memoryWorld } from '../../src/world/memory/index.ts';
import { packageAssets } from '../../src/world/node/index.ts';

/**
 * A transcript is Markdown. ```` ```fil STI ```` blocks are files of the folder, ```` ```genvej STI ```` blocks symbolic links; every
 * ```` ```console ```` block is a command line, run in the folder as it then is. What it prints and its exit code follow it, and are
 * written by `npm run accept`. A ```` ```rettelse STI ```` block between commands changes a file: `gammelt → nyt` on each line, `→ nyt` for all of it.
 */
const FOLDER = '/mappe';

const FILE = /^```(fil|genvej) (\S+)\n([\s\S]*?)^```$/gm;
const CHANGE = /^```rettelse (\S+)\n([\s\S]*?)^```$/gm;
const COMMAND = /^```console\n\$ (.*)\n```\n(?:\n````(?:stdout|stderr)\n[\s\S]*?^````\n)*(?:\nExit code: \d+\n)?/gm;

interface CommandLine {
  readonly environment: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** The file of the folder that comes on standard input. */
  readonly input: string | undefined;
}

/** `NO_COLOR=1 aftale new "Skolen ved åen"`, or `aftale validate --stdin < skolen.txt`. */
function commandLine(text: string): CommandLine {
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  const start = words.indexOf('aftale');
  const environment = Object.fromEntries(words.slice(0, start).map((word) => word.split('=', 2)));
  const end = words.indexOf('<') === -1 ? words.length : words.indexOf('<');
  return { environment, argv: words.slice(start + 1, end), input: words[end + 1] };
}

function filesOf(markdown: string): Record<string, MemoryFile> {
  const entries = [...markdown.matchAll(FILE)].map(([, kind, path, text = '']): [string, MemoryFile] => [
    `${FOLDER}/${path}`,
    kind === 'fil' ? text : { link: text.trim() },
  ]);
  return Object.fromEntries(entries);
}

function block(name: string, text: string): string {
  if (text === '') return '';
  return `\n\`\`\`\`${name}\n${text}${text.endsWith('\n') ? '' : '\n'}\`\`\`\`\n`;
}

export interface Ran {
  readonly world: MemoryWorld;
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** Runs one command line in a folder in memory; COLUMNS makes a terminal of that width. */
export async function run(line: string, files: Readonly<Record<string, MemoryFile>>): Promise<Ran> {
  const { environment, argv, input } = commandLine(line);
  const given = input === undefined ? '' : files[`${FOLDER}/${input}`];
  if (given === undefined || (typeof given === 'object' && 'link' in given)) throw new Error(`No file ${input}`);
  const columns = environment['COLUMNS'];
  const world = memoryWorld({
    files,
    cwd: FOLDER,
    environment,
    today: { year: 2026, month: 3, day: 1 },
    package: packageAssets,
    input: typeof given === 'string' ? new TextEncoder().encode(given) : given,
    ...(columns === undefined ? {} : { columns: Number(columns) }),
  });
  const code = await main(argv, world);
  return { world, ...world.written, code };
}

/** The folder after the changes that a piece of a transcript makes. */
function changed(files: Record<string, MemoryFile>, piece: string): Record<string, MemoryFile> {
  const after = { ...files };
  for (const [, path = '', lines = ''] of piece.matchAll(CHANGE)) {
    for (const line of lines.trim().split('\n')) {
      const [before = '', now = ''] = line.split('→').map((text) => text.trim());
      const file = after[`${FOLDER}/${path}`];
      const text = file instanceof Uint8Array ? new TextDecoder().decode(file) : '';
      if (before !== '' && !text.includes(before)) throw new Error(`${path} does not say ${before}`);
      after[`${FOLDER}/${path}`] = before === '' ? now : text.replace(before, now);
    }
  }
  return after;
}

/**
 * The transcript as it is when every command is run again, in order, each in the folder that the one before it left; `more` are files that
 * cannot be written down.
 */
export async function replay(markdown: string, more: Readonly<Record<string, Uint8Array>> = {}): Promise<string> {
  const given = { ...filesOf(markdown), ...more };
  const links = Object.fromEntries(
    Object.entries(given).filter(([, file]) => !(typeof file === 'string' || file instanceof Uint8Array)),
  );
  let files: Record<string, MemoryFile> = given;
  let replayed = '';
  let at = 0;
  for (const match of markdown.matchAll(COMMAND)) {
    const line = match[1] ?? '';
    files = changed(files, markdown.slice(at, match.index));
    const { world, stdout, stderr, code } = await run(line, files);
    files = { ...links, ...Object.fromEntries(world.files) };
    replayed += markdown.slice(at, match.index);
    replayed += `\`\`\`console\n$ ${line}\n\`\`\`\n${block('stdout', stdout)}${block('stderr', stderr)}\nExit code: ${code}\n`;
    at = match.index + match[0].length;
  }
  return replayed + markdown.slice(at);
}
