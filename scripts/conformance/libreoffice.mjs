// Opens Word files in LibreOffice and writes them again, as Word and as PDF.
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

/** LibreOffice looks for a Java of its own, which Writer does without. */
const HARMLESS = /javaldx/;

/**
 * @param {readonly string[]} files Word files, of different names
 * @param {string} scratch
 * @returns {Promise<{ complaints: string[], results: Map<string, { docx: Buffer, pdfText: string }> }>} throws when LibreOffice makes no file
 */
export async function openWithLibreOffice(files, scratch) {
  const complaints = [];
  for (const format of ['docx', 'pdf']) complaints.push(...(await convert(files, format, scratch)));
  const results = new Map();
  for (const file of files) {
    const made = (format) => join(scratch, format, `${basename(file, extname(file))}.${format}`);
    const { stdout, stderr } = await run('pdftotext', ['-raw', made('pdf'), '-']);
    if (stderr.trim() !== '') complaints.push(stderr.trim());
    results.set(file, { docx: readFileSync(made('docx')), pdfText: stdout });
  }
  return { complaints, results };
}

async function convert(files, format, scratch) {
  const folder = join(scratch, format);
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`;
  const { status, stderr } = await run('soffice', [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    ...files,
  ]);
  const said = stderr.split('\n').filter((line) => line.trim() !== '' && !HARMLESS.test(line));
  return status === 0 ? said : [`LibreOffice ended with ${status}`, ...said];
}
