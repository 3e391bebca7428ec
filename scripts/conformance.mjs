// Everything that a document promises, judged by programs of others: PDF by veraPDF, signatures by Poppler, OpenSSL and pyHanko, HTML by axe-core in Chromium, Word by
// LibreOffice and our own check; and that all formats say the same. Spreadsheets are filled in there, and read back. What shells make of our completion, they show themselves;
// pre-commit runs our hook, and bash the steps of our action and templates. `approve` and `sign` are killed at 200 moments, and meet disks that are full or closed.
// Fails when a judge is missing: nothing passes by skipping.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openJudge } from './conformance/bundle.mjs';
import { judgeCompletion } from './conformance/completion.mjs';
import { openWithLibreOffice } from './conformance/libreoffice.mjs';
import { meetNeeds } from './conformance/needs.mjs';
import { judgeOutside } from './conformance/outside.mjs';
import { judgeServices } from './conformance/services.mjs';
import { judgeSignatures } from './conformance/signatures.mjs';
import { judgeSpreadsheets } from './conformance/spreadsheets.mjs';
import { fetchVeraPdf, judgePdf } from './conformance/verapdf.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FORMATS = ['pdf', 'docx', 'html'];
const LEAST_PAGES = 60;

console.log('needs:');
const lacking = meetNeeds();
if (lacking.length > 0) {
  console.error(`conformance: not judged, because these packages are missing: ${lacking.join(', ')}`);
  process.exit(1);
}

const scratch = mkdtempSync(join(tmpdir(), 'aftale-conformance-'));
const checks = { made: 0, failed: 0 };
const judge = await openJudge();
try {
  const documents = [...(await samples()), ...(await examples())];
  for (const { name, files } of documents) {
    report(
      `${name}: is there in every format`,
      FORMATS.filter((format) => files[format] === undefined),
    );
  }
  await judgeCompletion(report, scratch);
  const texts = documents.map(judgeTexts);
  const libraries = await fetchVeraPdf();
  await Promise.all([
    judgeAllPdf(documents, libraries)
      .then(() => judgeSignatures(report, scratch, judge, libraries))
      .then(() => judgeOutside(report, scratch, judge)),
    judgeWord(documents, texts).then(() => judgeHtml(documents)),
    judgeServices(report, scratch),
    judgeSpreadsheets(report, scratch),
  ]);
  const count = documents.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
  console.log(`conformance: ${count} documents, ${checks.made} checks, ${checks.failed} failed`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = checks.failed > 0 ? 1 : 0;

/** One check more; faults are printed, five of them at most. */
function report(name, faults) {
  checks.made += 1;
  if (faults.length === 0) return;
  checks.failed += 1;
  console.log(`failed – ${name}`);
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
  if (faults.length > 5) console.log(`  … and ${faults.length - 5} more`);
}

/** The documents of test/conformance, written to files. */
async function samples() {
  return [...(await judge.samples()), ...(await judge.reportSamples())].map(({ name, text, spoken, pages, files }) => {
    if (name === 'kitchen-sink')
      report(`${name}: has ${LEAST_PAGES} pages`, pages < LEAST_PAGES ? [`${pages} pages`] : []);
    const written = Object.entries(files).map(([format, bytes]) => {
      const file = join(scratch, `${name}.${format}`);
      writeFileSync(file, bytes);
      return [format, file];
    });
    return { name, text, spoken, files: Object.fromEntries(written) };
  });
}

/** The agreements of the example set, built by the program itself. */
async function examples() {
  const folder = join(scratch, 'examples');
  const words = ['build', '--force', '--out', folder, ...FORMATS.flatMap((format) => ['--format', format])];
  for (const command of [['scripts/build.mjs'], ['bin/aftale.js', ...words]]) {
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`);
  }
  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    FORMATS.includes(formatOf(name)),
  );
  const names = [...new Set(made.map((name) => name.slice(0, -extname(name).length)))].sort();
  if (names.length === 0) throw new Error('no example was built');
  return names.map((name) => {
    const own = made.filter((file) => file.startsWith(`${name}.`)).map((file) => [formatOf(file), join(folder, file)]);
    return { name, text: undefined, files: Object.fromEntries(own) };
  });
}

function formatOf(name) {
  return extname(name).slice(1);
}

/** All formats say the same; gives the text, line by line. An example says what its HTML says. */
async function judgeTexts({ name, text, spoken, files }) {
  const said = Object.fromEntries(
    await Promise.all(
      Object.entries(files).map(async ([format, file]) => [format, await judge.textOfFile(format, readFileSync(file))]),
    ),
  );
  const expected = text ?? said.html;
  for (const [format, own] of Object.entries(said)) {
    const wanted = judge.comparable(format === 'pdf' ? (spoken ?? expected) : expected);
    report(`${name}.${format}: text`, wanted === '' ? ['no text'] : differences(wanted, judge.comparable(own)));
  }
  return expected
    .split('\n')
    .map(judge.comparable)
    .filter((line) => line !== '');
}

function differences(wanted, got) {
  if (wanted === got) return [];
  let at = 0;
  while (wanted[at] === got[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 30), at + 40);
  return [`at character ${at}: »${around(got)}« instead of »${around(wanted)}«`];
}

async function judgeAllPdf(documents, libraries) {
  const files = documents.flatMap((document) => document.files.pdf ?? []);
  for (const file of files) report(`${nameOf(file)}: tree and links`, judge.faultsOfPdf(readFileSync(file)));
  const damaged = join(scratch, 'damaged.pdf');
  const [short] = files.map((file) => readFileSync(file, 'latin1')).sort((a, b) => a.length - b.length);
  writeFileSync(damaged, short.replace('/Marked true', '/Marked null'), 'latin1');
  const declared = new Map(files.map((file) => [file, flavourOf(file)]));
  for (const [file, flavour] of declared) {
    report(`${nameOf(file)}: says that it is PDF/A-2a or -3a`, flavour === undefined ? ['it does not'] : []);
  }
  for (const flavour of ['ua1', '2a', '3a']) {
    const own = files.filter((file) => flavour === 'ua1' || declared.get(file) === flavour);
    if (own.length === 0) continue;
    const found = await judgePdf(libraries, flavour, [...own, damaged]);
    for (const file of own) report(`${nameOf(file)}: veraPDF ${flavour}`, found.get(file));
    report(
      `veraPDF ${flavour} sees what is wrong with a damaged file`,
      found.get(damaged).length === 0 ? ['it does not'] : [],
    );
  }
}

/** Metadata stand uncompressed in the file, so that archives find them. */
function flavourOf(file) {
  const said = /<pdfaid:part>([23])<\/pdfaid:part>\s*<pdfaid:conformance>A</.exec(readFileSync(file, 'latin1'));
  return said === null ? undefined : `${said[1]}a`;
}

function nameOf(file) {
  return relative(scratch, file);
}

/** LibreOffice is given copies whose names differ: two examples may be called the same in two years. */
async function judgeWord(documents, texts) {
  const copies = join(scratch, 'word');
  mkdirSync(copies);
  const files = documents.map(({ files }, index) => {
    const copy = join(copies, `${index}-${basename(files.docx)}`);
    const bytes = readFileSync(files.docx);
    writeFileSync(copy, bytes);
    report(`${nameOf(files.docx)}: well-formed`, judge.faultsOfWord(bytes));
    return copy;
  });
  const { complaints, results } = await openWithLibreOffice(files, copies);
  report('LibreOffice opens the Word files without complaint', complaints);
  for (const [index, file] of files.entries()) {
    const lines = await texts[index];
    const { docx, pdfText } = results.get(file);
    const name = nameOf(documents[index].files.docx);
    report(`${name}: text after LibreOffice wrote it again`, changedLines(lines, await judge.textOfFile('docx', docx)));
    report(`${name}: short lines in LibreOffice's PDF`, lostLines(lines, pdfText));
  }
}

/** Word's contents carry page numbers, which LibreOffice makes plain text of: there a line may end in digits. */
function changedLines(lines, text) {
  const got = text
    .split('\n')
    .map(judge.comparable)
    .filter((line) => line !== '');
  const isIn = (wanted, line) =>
    line === wanted || (line?.startsWith(wanted) && /^\d+$/.test(line.slice(wanted.length)));
  const wrong = lines.flatMap((line, at) => (isIn(line, got[at]) ? [] : [`»${got[at]}« instead of »${line}«`]));
  return got.length === lines.length ? wrong : [`${got.length} lines instead of ${lines.length}`, ...wrong];
}

/** Lines that LibreOffice breaks or divides over pages cannot be found whole. */
function lostLines(lines, pdfText) {
  const SHORT = 30;
  const all = judge.comparable(pdfText);
  return lines.filter((line) => line.length <= SHORT && !all.includes(line)).map((line) => `»${line}« is not there`);
}

async function judgeHtml(documents) {
  const { checkHtml } = await import('./conformance/axe.mjs');
  const files = documents.flatMap((document) => document.files.html ?? []);
  const damaged = join(scratch, 'damaged.html');
  writeFileSync(
    damaged,
    '<!doctype html><html><title>x</title><main><h1>x</h1><img src="data:image/png;base64,AAAA"></main></html>',
  );
  const findings = await checkHtml([...files, damaged]);
  for (const file of files) {
    const own = findings.filter((finding) => finding.file === file);
    report(
      `${nameOf(file)}: axe-core`,
      own.map(({ view, rule, message, places }) => `${view}: ${rule}: ${message} ${places.join('; ')}`),
    );
  }
  const seen = findings.some(({ file, rule }) => file === damaged && rule === 'image-alt');
  report('axe-core sees what is wrong with a damaged file', seen ? [] : ['it does not']);
}
