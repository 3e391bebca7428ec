// Other programs, run to their end.
import { spawn } from 'node:child_process';

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string }>} rejects when the program cannot be started
 */
export function run(command, words, options = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: [], stderr: [] };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (part) => said[stream].push(part));
    child.on('error', fail);
    child.on('close', (status) => {
      const [stdout, stderr] = [said.stdout, said.stderr].map((parts) => Buffer.concat(parts).toString('utf8'));
      settle({ status, stdout, stderr });
    });
  });
}
