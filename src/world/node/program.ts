import type { Patience, ProgramAnswer } from '../../core/index.ts';

/** Runs a command line by the shell, with bytes on its input; it may speak on the terminal, to ask for the code of a card for instance. */
export function run(commandLine: string, input: Uint8Array, patience: Patience): Promise<ProgramAnswer | undefined> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  const program = spawn(commandLine, { shell: true, stdio: ['pipe', 'pipe', 'inherit'], windowsHide: true });
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    const give = (answer: ProgramAnswer | undefined): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const breakOff = (): void => {
      give(undefined);
      program.kill();
      // What the shell started may live on and hold the pipe, which would keep us waiting as well.
      program.stdout.destroy();
      program.unref();
    };
    const timer = setTimeout(breakOff, patience.seconds * 1000);
    program.on('error', () => give(undefined));
    // A program that does not read its input closes it early: that is no fault.
    program.stdin.on('error', () => undefined);
    program.stdout.on('data', (part: Uint8Array) => {
      size += part.length;
      if (size > patience.bytes) breakOff();
      else parts.push(part);
    });
    program.on('close', (code) => give({ code: code ?? 1, bytes: new Uint8Array(Buffer.concat(parts)) }));
    program.stdin.end(input);
  });
}
