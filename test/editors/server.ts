import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const program = require.resolve('yaml-language-server/bin/yaml-language-server');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Proposal {
  readonly label: string;
  readonly insertText?: string;
}

export interface Mark {
  readonly message: string;
  readonly source?: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** A file as it stands in an editor. */
interface Opened {
  /** What is marked as wrong, in the order of the file; the server takes a moment, in case more is typed. */
  readonly marks: Promise<readonly Mark[]>;
  readonly proposals: (at: Place) => Promise<readonly Proposal[]>;
  /** The Markdown that is shown when the pointer rests here. */
  readonly help: (at: Place) => Promise<string>;
}

export interface LanguageServer {
  /** The text need not be on disk. */
  readonly open: (path: string, text: string) => Opened;
  readonly stop: () => void;
}

/** Starts yaml-language-server as an editor does, in a folder and with the settings of its `.vscode/settings.json`. */
export async function languageServer(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio']);
  const answers = new Map<number, (message: Message) => void>();
  const marked = new Map<string, (marks: readonly Mark[]) => void>();
  const send = (message: Message): void => write(child, message);
  let asked = 0;
  const ask = (method: string, params: unknown): Promise<Message> => {
    const id = ++asked;
    send({ id, method, params });
    return new Promise((resolve) => answers.set(id, resolve));
  };

  read(child, (message) => {
    const { id, method, params } = message;
    if (method === undefined && id !== undefined) answers.get(id)?.(message);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Mark[] };
      marked.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { items: readonly { section: string }[] };
      send({ id, result: items.map(({ section }) => sectionOf(settings, section)) });
    } else if (id !== undefined) send({ id, result: null });
  });

  const rootUri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'aftaler' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } } },
    },
  });
  send({ method: 'initialized', params: {} });

  return {
    open: (path, text) => {
      const uri = pathToFileURL(join(folder, path)).href;
      const marks = new Promise<readonly Mark[]>((resolve) => marked.set(uri, resolve));
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      });
      return {
        marks: marks.then((all) => [...all].sort((a, b) => a.range.start.line - b.range.start.line)),
        proposals: async (position) => {
          const { result } = await ask('textDocument/completion', { textDocument: { uri }, position });
          return (result as { items: readonly Proposal[] }).items;
        },
        help: async (position) => {
          const { result } = await ask('textDocument/hover', { textDocument: { uri }, position });
          return (result as { contents: { value: string } } | null)?.contents.value ?? '';
        },
      };
    },
    stop: () => child.kill(),
  };
}

/** What an editor answers for `yaml`, from settings written as `yaml.hover`. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  if (settings[section] !== undefined) return settings[section];
  const tree: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    const [first, ...steps] = name.split('.');
    if (first !== section) continue;
    let branch = tree;
    for (const step of steps.slice(0, -1)) {
      const next: Record<string, unknown> = { ...(branch[step] as object) };
      branch[step] = next;
      branch = next;
    }
    branch[steps.at(-1) ?? ''] = value;
  }
  return tree;
}

function write(child: ChildProcessWithoutNullStreams, message: Message): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function read(child: ChildProcessWithoutNullStreams, receive: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  child.stdout.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString('latin1'))?.[1]);
      if (head === -1 || rest.length < head + 4 + length) return;
      const body = rest.subarray(head + 4, head + 4 + length).toString('utf8');
      rest = rest.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });
}
