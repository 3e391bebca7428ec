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
export async function ask(question: string): Promise<string | undefined> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return undefined;
  // Loaded only here: no other command asks.
  const { createInterface } = process.getBuiltinModule('node:readline');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = new Promise<string | undefined>((resolve) => {
    terminal.on('close', () => resolve(undefined));
    terminal.question(question, resolve);
  });
  const text = await answer;
  terminal.close();
  return text;
}
