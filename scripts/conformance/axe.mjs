// Judges HTML files by axe-core in headless Chromium: light, dark, on a narrow phone, and as printed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Debian's package `chromium`; another place is given by CHROMIUM. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Ways in which a page is read. 320 px is the width of WCAG 1.4.10, where nothing may scroll sideways. */
const VIEWS = [
  { name: 'light 1280 px', width: 1280, colorScheme: 'light', media: 'screen' },
  { name: 'dark 1280 px', width: 1280, colorScheme: 'dark', media: 'screen' },
  { name: 'light 320 px', width: 320, colorScheme: 'light', media: 'screen' },
  { name: 'dark 320 px', width: 320, colorScheme: 'dark', media: 'screen' },
  { name: 'print', width: 794, colorScheme: 'light', media: 'print' },
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * One thing that is wrong with a page.
 * @typedef {{ readonly file: string, readonly view: string, readonly rule: string, readonly message: string, readonly places: readonly string[] }} Finding
 */

/**
 * What is wrong with HTML files: every violation that axe finds and what it cannot judge, whatever asks for something
 * outside the file or is refused by its own security policy, and sideways scrolling.
 * @param {readonly string[]} files paths
 * @returns {Promise<Finding[]>} none when all is well; throws when Chromium cannot be started
 */
export async function checkHtml(files) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  try {
    const findings = [];
    for (const file of files) {
      for (const view of VIEWS) findings.push(...(await checkView(browser, file, view)));
    }
    return findings;
  } finally {
    await browser.close();
  }
}

async function checkView(browser, file, { name, width, colorScheme, media }) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  const finding = (rule, message, places = []) => ({ file, view: name, rule, message, places });
  const findings = [];
  const address = pathToFileURL(file).href;
  page.on('console', (entry) => {
    if (entry.type() === 'error') findings.push(finding('console', entry.text()));
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('data:')) findings.push(finding('request', `The page asks for ${url}.`));
  });
  await page.emulateMedia({ media, colorScheme });
  await page.goto(address);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0 && media === 'screen') findings.push(finding('reflow', `The page scrolls sideways by ${wide} px.`));
  await page.evaluate(axe);
  const { violations, incomplete, passes } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  if (passes.length === 0) findings.push(finding('nothing-seen', 'axe judged nothing.'));
  for (const { id, help, nodes } of [
    ...violations,
    ...incomplete.filter((one) => !isRowGroup(one) && !isUnseen(one, media)),
  ]) {
    findings.push(
      finding(
        id,
        help,
        nodes.slice(0, 5).map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`),
      ),
    );
  }
  await context.close();
  return findings;
}

/** axe knows no header of a group of rows, which HTML has, and so finds no cells to the right of one that spans the table. */
function isRowGroup({ id, nodes }) {
  const headers = nodes.flatMap(({ all, any }) => [...all, ...any]).flatMap(({ relatedNodes }) => relatedNodes);
  return (
    id === 'th-has-data-cells' && headers.length > 0 && headers.every(({ html }) => html.includes('scope="rowgroup"'))
  );
}

/**
 * Where axe sees no background: the far side of a wide table lies outside its box (in print it judges the same cells), and words in a
 * diagram stand on nothing (test/html/colour judges their colours on the page).
 */
function isUnseen({ id, nodes }, media) {
  const isScrolledOut = ({ any }) => media === 'screen' && any[0]?.data?.messageKey === 'elmPartiallyObscured';
  return id === 'color-contrast' && nodes.every((node) => node.html.startsWith('<text ') || isScrolledOut(node));
}
