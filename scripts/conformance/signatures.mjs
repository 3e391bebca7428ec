// Signatures judged by programs of others: three parties sign the PDF of an approved agreement by `aftale sign`, and after each of them
// veraPDF, Poppler, OpenSSL and pyHanko look at the file. Each judge must see that a damaged copy is wrong.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { judgePdf } from './verapdf.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'aftale-conformance');
const PYHANKO = ['pyhanko==0.38.0', 'pyhanko-cli==0.6.0'];

/**
 * @param {(name: string, faults: readonly string[]) => void} report
 * @param {string} scratch
 * @param {typeof import('../../test/conformance/judge.ts')} judge
 * @param {string} libraries of veraPDF
 */
export async function judgeSignatures(report, scratch, judge, libraries) {
  const folder = join(scratch, 'signatures');
  mkdirSync(folder);
  const { pdf, signers, passphrase, rootPem, stamp } = await judge.signing();
  const trusted = join(folder, 'root.pem');
  writeFileSync(trusted, rootPem);
  writeFileSync(join(folder, 'passphrase.txt'), `${passphrase}\n`);
  const pyhanko = await fetchPyHanko();
  const service = await timeStamps(stamp);
  const signed = [];
  try {
    const file = join(folder, 'aftale.pdf');
    writeFileSync(file, pdf);
    for (const [index, { part, p12 }] of signers.entries()) {
      writeFileSync(join(folder, `${part}.p12`), p12);
      const words = ['--part', part, '--p12', `${part}.p12`, '--passphrase-file', 'passphrase.txt'];
      // The last one with a time stamp.
      if (index === signers.length - 1) words.push('--tsa', service.address);
      const { status, stderr } = await run(
        process.execPath,
        [join(root, 'bin/aftale.js'), 'sign', 'aftale.pdf', ...words],
        {
          cwd: folder,
        },
      );
      report(`signatures: ${part} signs`, status === 0 ? [] : [stderr]);
      const copy = join(folder, `${index + 1}.pdf`);
      writeFileSync(copy, readFileSync(file));
      signed.push(copy);
    }
  } finally {
    service.close();
  }
  const damaged = join(folder, 'damaged.pdf');
  writeFileSync(damaged, withOtherTitle(readFileSync(signed.at(-1))));
  const judges = {
    Poppler: (file, count) => byPoppler(file, count),
    OpenSSL: (file, count) => byOpenSsl(file, count, trusted, folder),
    pyHanko: (file, count) => byPyHanko(pyhanko, file, count, trusted),
  };
  for (const [name, judged] of Object.entries(judges)) {
    for (const [index, file] of signed.entries())
      report(`signatures: ${name} after ${index + 1}`, await judged(file, index + 1));
    const seen = await judged(damaged, signed.length);
    report(`signatures: ${name} sees what is wrong with a damaged file`, seen.length > 0 ? [] : ['it does not']);
  }
  for (const flavour of ['ua1', '3a']) {
    const found = await judgePdf(libraries, flavour, signed);
    for (const [index, file] of signed.entries())
      report(`signatures: veraPDF ${flavour} after ${index + 1}`, found.get(file));
  }
}

/** One letter changed in the metadata, which stand uncompressed: the file opens as before. */
function withOtherTitle(bytes) {
  const at = bytes.indexOf('Nørreby Bibliotek');
  if (at === -1) throw new Error('the signed file has no title to change');
  bytes.write('M', at);
  return bytes;
}

async function timeStamps(stamp) {
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(await stamp(new Uint8Array(Buffer.concat(parts))));
    });
  });
  await new Promise((settle) => server.listen(0, '127.0.0.1', settle));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Every signature valid, and only the last one over the whole file. Who is trusted, pyHanko and OpenSSL are asked. */
async function byPoppler(file, count) {
  const { stdout } = await run('pdfsig', ['-nocert', file]);
  const all = stdout
    .split(/^Signature #/m)
    .slice(1)
    .filter((one) => !one.includes('is not signed'));
  const whole = all.filter((one) => one.includes('\n  - Total document signed'));
  return [
    ...(all.length === count ? [] : [`${all.length} signatures instead of ${count}`]),
    ...(whole.length === 1 ? [] : [`${whole.length} signatures over the whole file`]),
    ...all.filter((one) => !one.includes('Signature is Valid')),
    ...all.filter((one) => !one.includes('ETSI.CAdES.detached')),
  ];
}

export async function byOpenSsl(file, count, trusted, folder) {
  const bytes = readFileSync(file);
  const ranges = [...bytes.toString('latin1').matchAll(/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g)];
  const faults = ranges.length === count ? [] : [`${ranges.length} signatures instead of ${count}`];
  for (const [index, [, ...numbers]] of ranges.entries()) {
    const [start, length, resume, rest] = numbers.map(Number);
    const [cms, content] = [join(folder, 'signature.der'), join(folder, 'signed.bin')];
    writeFileSync(cms, Buffer.from(bytes.toString('latin1', start + length + 1, resume - 1), 'hex'));
    writeFileSync(
      content,
      Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(resume, resume + rest)]),
    );
    const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', cms, '-content', content];
    const { status, stderr } = await run('openssl', [
      ...words,
      '-CAfile',
      trusted,
      '-purpose',
      'any',
      '-out',
      '/dev/null',
    ]);
    if (status !== 0 || !stderr.includes('CAdES Verification successful'))
      faults.push(`signature ${index + 1}: ${stderr}`);
  }
  return faults;
}

async function byPyHanko(pyhanko, file, count, trusted) {
  const words = ['sign', 'validate', '--pretty-print', '--trust', trusted, '--trust-replace', file];
  const { status, stdout, stderr } = await run(pyhanko, words);
  const valid = stdout.match(/The signature is judged VALID/g)?.length ?? 0;
  return [
    ...(status === 0 ? [] : [`it ended with ${status}: ${stderr.slice(-500)}`]),
    ...(valid === count ? [] : [`${valid} valid signatures instead of ${count}: ${stdout.slice(-1500)}`]),
  ];
}

/** From PyPI, once, into an environment of its own. */
async function fetchPyHanko() {
  const folder = join(cache, PYHANKO.join('+').replaceAll('==', '-'));
  const program = join(folder, 'bin', 'pyhanko');
  if (existsSync(program)) return program;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const [command, ...words] of [
    ['python3', '-m', 'venv', folder],
    [join(folder, 'bin', 'pip'), 'install', '-q', ...PYHANKO],
  ]) {
    const { status, stdout, stderr } = await run(command, words);
    if (status === 0) continue;
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`pyHanko could not be fetched from PyPI:\n${stdout}${stderr}`);
  }
  return program;
}
