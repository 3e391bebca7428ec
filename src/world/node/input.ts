import { readSync } from 'node:fs';
import { codeOf } from './failure.ts';

const STANDARD_INPUT = 0;

/** Standard input is at its end (as Windows says it), was closed by the caller, or is a folder. */
const NOTHING_MORE = ['EOF', 'EBADF', 'EISDIR'];

/** Standard input to its end; waits where the other program has not written yet, which `readFileSync` takes for an error. */
export function readInput(): Uint8Array {
  const parts: Uint8Array[] = [];
  const rest = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const part = new Uint8Array(65_536);
    try {
      const length = readSync(STANDARD_INPUT, part);
      if (length === 0) break;
      parts.push(part.subarray(0, length));
    } catch (error) {
      const code = codeOf(error);
      if (NOTHING_MORE.includes(code)) break;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(rest, 0, 0, 10);
    }
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Asks on the terminal, beside the results of the program; undefined where input is no terminal, or ends. */
export function ask(question: string): Promise<string | undefined> {
  return answerTo(question, process.stderr);
}

/** The same, but what is typed goes to an output that shows nothing. */
export async function askSecretly(question: string): Promise<string | undefined> {
  if (!isTerminal()) return undefined;
  const { Writable } = process.getBuiltinModule('node:stream');
  process.stderr.write(question);
  const answer = await answerTo('', new Writable({ write: (_chunk, _encoding, done) => done() }));
  process.stderr.write('\n');
  return answer;
}

function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

async function answerTo(question: string, output: NodeJS.WritableStream): Promise<string | undefined> {
  if (!isTerminal()) return undefined;
  // Loaded only here: no other command asks.
  const { createInterface } = process.getBuiltinModule('node:readline');
  // As a terminal, so that the keys are read one by one and the system does not show them itself.
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  const answer = new Promise<string | undefined>((resolve) => {
    terminal.on('close', () => resolve(undefined));
    terminal.question(question, resolve);
  });
  const text = await answer;
  terminal.close();
  return text;
}
