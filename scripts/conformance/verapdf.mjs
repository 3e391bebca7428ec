// Judges PDF files by veraPDF, fetched once from Maven Central.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const VERSION = '1.28.2';
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const MAIN = 'org.verapdf.apps.GreenfieldCliWrapper';
const cache = fileURLToPath(new URL('../../node_modules/.cache/aftale-conformance/', import.meta.url));

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>aftale</groupId>
  <artifactId>conformance</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.verapdf.apps</groupId>
      <artifactId>greenfield-apps</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** @returns {Promise<string>} folder of veraPDF's libraries; throws when Maven cannot fetch them */
export async function fetchVeraPdf() {
  const libraries = join(cache, `verapdf-${VERSION}`);
  if (existsSync(libraries)) return libraries;
  const fetched = `${libraries}.part`;
  rmSync(fetched, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const pom = join(cache, 'pom.xml');
  writeFileSync(pom, POM);
  const words = ['-q', '-B', '-f', pom, COPY_DEPENDENCIES, '-DincludeScope=runtime', `-DoutputDirectory=${fetched}`];
  const { status, stdout, stderr } = await run('mvn', words);
  if (status !== 0) throw new Error(`Maven could not fetch veraPDF ${VERSION}:\n${stdout}${stderr}`);
  renameSync(fetched, libraries);
  return libraries;
}

/**
 * @param {string} libraries
 * @param {string} flavour `ua1`, `2a`, `3a`
 * @param {readonly string[]} files paths
 * @returns {Promise<Map<string, string[]>>} failed rules of each file, with their clauses; throws when veraPDF did not judge every file
 */
export async function judgePdf(libraries, flavour, files) {
  const words = ['-cp', join(libraries, '*'), MAIN, '-f', flavour, '--format', 'json', ...files];
  const { stdout, stderr } = await run('java', words);
  const jobs = jobsOf(stdout, stderr);
  return new Map(
    files.map((file) => [
      file,
      faultsOf(
        jobs.find(({ itemDetails }) => itemDetails.name === file),
        file,
      ),
    ]),
  );
}

function jobsOf(stdout, stderr) {
  try {
    return JSON.parse(stdout).report.jobs;
  } catch {
    throw new Error(`veraPDF gave no report:\n${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  }
}

/** A judgement without a single check that passed is none. */
function faultsOf(job, file) {
  const [result] = job?.validationResult ?? [];
  if (result === undefined)
    return [`veraPDF could not read ${basename(file)}: ${JSON.stringify(job?.taskException ?? job)}`];
  const { ruleSummaries, passedChecks } = result.details;
  const failed = ruleSummaries.map(
    ({ specification, clause, testNumber, failedChecks, description, checks }) =>
      `${specification} ${clause}-${testNumber} (${failedChecks} times): ${description} ${checks?.[0]?.context ?? ''}`,
  );
  if (failed.length === 0 && (!result.compliant || passedChecks === 0)) return ['veraPDF calls it not compliant'];
  return failed;
}
