// Looks at the pages in a real browser: accessibility rules, sideways scrolling, slips that open,
// requests that leave the site. Needs Chromium and two npm packages, kept out of the repository:
//
//   npm install --no-save playwright-core@1.62.0 axe-core@4.11.3
//   node check.mjs http://127.0.0.1:8080 [folder for screenshots]
//
// Ends with 1 when anything is wrong.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const [origin, shots] = process.argv.slice(2);
const pages = [
  '/', '/roles', '/roles/backend-engineer', '/roles/backend-engineer?place=Seattle,%20WA&level=L5',
  '/occupations/29-1141', '/method', '/sources', '/glossary',
  '/compare/backend-engineer-vs-full-stack-engineer',
  '/compare/product-designer-vs-technical-program-manager?place=Seattle,%20WA',
  '/compare/29-1141-vs-53-1047', '/compare/data-analyst-vs-data-scientist',
  '/places', '/places/seattle-tacoma-bellevue-wa', '/places/wa', '/places/atlantis',
  '/companies', '/companies/google/levels', '/companies/google/levels?with=amazon', '/rank',
  '/compare/nobody-at-all-vs-backend-engineer',
];
const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let wrong = 0;
const say = (...words) => { wrong++; console.log(...words); };

for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({
      viewport: { width, height: 900 }, colorScheme, bypassCSP: true,
    });
    for (const address of pages) {
      const page = await context.newPage();
      const name = `${address} ${width} ${colorScheme}`;
      page.on('request', r => { if (!r.url().startsWith(origin)) say(name, 'asks', r.url()); });
      page.on('console', m => {
        if (m.type() === 'error' && !m.text().includes('status of 404')) say(name, m.text());
      });
      await page.goto(origin + address);
      const wide = await page.evaluate(() =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) say(name, 'scrolls sideways by', wide);
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }));
      for (const v of found.violations) {
        say(name, v.id, v.nodes.length, v.nodes[0].target.join(' '), v.nodes[0].failureSummary);
      }
      const figure = page.locator('main button.fig[popovertarget]').first();
      if (await figure.count()) {
        const slip = page.locator('#' + await figure.getAttribute('popovertarget'));
        await figure.click();
        if (!await slip.isVisible()) say(name, 'a figure opens nothing');
        await page.keyboard.press('Escape');
        if (await slip.isVisible()) say(name, 'a slip does not close');
      }
      if (shots) {
        mkdirSync(shots, { recursive: true });
        const file = address.replace(/[^a-z0-9]+/g, '-') + `-${width}-${colorScheme}.png`;
        await page.screenshot({ path: path.join(shots, file), fullPage: true });
      }
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
console.log(wrong === 0 ? `${pages.length * 4} looks, nothing wrong` : `${wrong} things wrong`);
process.exit(wrong === 0 ? 0 : 1);
