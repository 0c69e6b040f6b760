// Looks at every kind of page in a real browser. `./payband bench site` starts it; by hand:
//
//   npm install --no-save --no-package-lock playwright-core@1.62.0 axe-core@4.11.3
//   node …/bench/site/site.mjs http://127.0.0.1:8080 [--quick] [--shots FOLDER]
//
// --quick      some pages at one width, as the tests do
// --nu         valid HTML too (needs vnu-jar and Java)
// --lighthouse its four scores too (needs lighthouse)
// --weight N   the heaviest of N comparisons
// Packages are looked for in the folder that it is started in. Ends with 1 when anything is wrong.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { accessibility, keyboard, listen, open, overflow, plain } from './looks.mjs';
import { pages } from './pages.mjs';
import { weight } from './weight.mjs';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const [origin, ...options] = process.argv.slice(2);
const has = name => options.includes(name);
const value = name => options[options.indexOf(name) + 1];
const quick = has('--quick');
const executablePath = process.env.CHROMIUM || ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const KILOBYTES = 60;

let passed = 0;
let failed = 0;
const tally = new Map();
function judge(look, where, wrong) {
  const sum = tally.get(look) ?? { passed: 0, failed: 0 };
  if (wrong.length) { failed++; sum.failed++; } else { passed++; sum.passed++; }
  tally.set(look, sum);
  for (const sentence of new Set(wrong)) console.log(`FAILED ${look}, ${where}: ${sentence}`);
}

const start = (...settings) =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...settings] });
const browser = await start();
const chosen = pages.filter(p => !quick || p.quick);
const html = new Map();

const looks = quick ? [[390, 'light'], [1280, 'dark']]
  : [[390, 'light'], [390, 'dark'], [1280, 'light'], [1280, 'dark']];
for (const [width, colorScheme] of looks) {
  const first = width === 390 && colorScheme === 'light';
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  for (const entry of chosen) {
    const where = `${entry.kind} (${entry.path}), ${width} ${colorScheme}`;
    const page = await context.newPage();
    const heard = listen(page, origin, entry.status);
    const status = await open(page, origin, entry);
    judge('status', where, status === (entry.status ?? 200) ? [] : [`status ${status}`]);
    judge('accessibility', where, await accessibility(page, axe));
    judge('console', where, heard);
    if (first) {
      entry.words = (await page.locator('main').innerText()).length;
      const source = await page.request.fetch(origin + entry.path, entry.form
        ? { method: 'POST', form: entry.form } : {});
      html.set(entry.kind, await source.text());
      for (const at of [320, 390, 1280]) {
        await page.setViewportSize({ width: at, height: 900 });
        judge('no sideways scrolling', `${entry.kind} (${entry.path}), ${at}`, await overflow(page));
      }
      if (has('--shots')) {
        mkdirSync(value('--shots'), { recursive: true });
        await page.screenshot({ path: path.join(value('--shots'), entry.kind.replace(/\W+/g, '-') + '.png'), fullPage: true });
      }
    }
    if (width === 1280 && colorScheme === 'dark') judge('keyboard', where, await keyboard(page));
    await page.close();
  }
  await context.close();
}

const still = await browser.newContext({ viewport: { width: 390, height: 900 }, javaScriptEnabled: false });
for (const entry of chosen) {
  const page = await still.newPage();
  await open(page, origin, entry);
  judge('without scripts', `${entry.kind} (${entry.path})`, await plain(page, entry.words));
  await page.close();
}
await browser.close();

// Text twice as large by the visitor's own setting, which the style's own breaks follow.
const large = await start('--blink-settings=defaultFontSize=32,defaultFixedFontSize=26');
for (const width of quick ? [390] : [390, 1280]) {
  const context = await large.newContext({ viewport: { width, height: 900 } });
  for (const entry of chosen) {
    const page = await context.newPage();
    await open(page, origin, entry);
    judge('text at 200 %', `${entry.kind} (${entry.path}), ${width}`, await overflow(page));
    await page.close();
  }
  await context.close();
}
await large.close();

if (has('--nu')) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'payband-nu-'));
  try {
    const names = [...html.keys()];
    names.forEach((name, i) => writeFileSync(path.join(folder, `${i}.html`), html.get(name)));
    const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
    const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin/java') : 'java';
    const said = JSON.parse(execFileSync(java,
      ['-Xss2m', '-jar', jar, '--exit-zero-always', '--format', 'json', '--stdout', folder], { maxBuffer: 1 << 26 }));
    names.forEach((name, i) => judge('valid HTML', name, said.messages
      .filter(m => m.type === 'error' && m.url.endsWith(`/${i}.html`))
      .map(m => `${m.message} (${m.extract?.replace(/\s+/g, ' ').slice(0, 90)})`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (has('--weight')) {
  const w = await weight(origin, zlib, Number(value('--weight')));
  const kilobytes = (w.total / 1000).toFixed(1);
  console.log(`heaviest of ${w.sample} comparisons: ${w.path}, ${w.size} bytes, with style and script ${w.total}`);
  judge('weight', w.path, w.total <= KILOBYTES * 1000 ? [] : [`${kilobytes} KB, at most ${KILOBYTES} asked`]);
}

if (has('--lighthouse')) {
  const cli = path.join(path.dirname(require.resolve('lighthouse/package.json')), 'cli/index.js');
  console.log('lighthouse: performance, accessibility, best practices, search engines');
  for (const kind of ['home', 'role', 'comparison']) {
    for (const form of ['mobile', 'desktop']) {
      const address = origin + pages.find(p => p.kind === kind).path;
      const run = () => JSON.parse(execFileSync(process.execPath, [cli, address, '--quiet', '--output=json',
        '--only-categories=performance,accessibility,best-practices,seo',
        '--chrome-flags=--headless --no-sandbox --disable-gpu',
        ...(form === 'desktop' ? ['--preset=desktop'] : [])],
      { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: executablePath }, stdio: ['ignore', 'pipe', 'ignore'] }));
      const speed = r => r.categories.performance.score;
      const report = [run(), run(), run()].sort((a, b) => speed(a) - speed(b))[1]; // speed is noisy: the median of three
      const scores = Object.values(report.categories).map(c => Math.round(c.score * 100));
      console.log(`  ${kind}, ${form}: ${scores.join(', ')}`);
      const lost = Object.values(report.categories).slice(1).flatMap(c => c.auditRefs)
        .filter(r => r.weight > 0).map(r => report.audits[r.id])
        .filter(a => a.score !== null && a.score < 1).map(a => a.title);
      if (scores[0] < 100) lost.push(`performance ${scores[0]}`);
      judge('lighthouse', `${kind}, ${form}`, lost);
    }
  }
}

for (const [look, sum] of tally) console.log(`${look}: ${sum.passed} passed, ${sum.failed} failed`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
