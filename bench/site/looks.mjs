// Looks at one page in a browser. Each look returns the sentences that say what is wrong.

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens a page; a form is filled in and sent as a visitor would. */
export async function open(page, origin, { path, form }) {
  if (!form) return (await page.goto(origin + path)).status();
  await page.goto(origin + path);
  for (const [name, value] of Object.entries(form)) {
    const field = page.locator(`main form [name="${name}"]`).first();
    if (await field.evaluate(f => f.localName === 'select')) await field.selectOption(value);
    else await field.fill(value);
  }
  const answer = page.waitForResponse(r => r.request().method() === 'POST');
  await page.locator('main form[method="post"] [name="pay"]').press('Enter');
  const status = (await answer).status();
  await page.waitForLoadState();
  return status;
}

/** Errors of the console, the content policy's among them, and requests to anybody else. */
export function listen(page, origin, status = 200) {
  const wrong = [];
  page.on('request', r => { if (!r.url().startsWith(origin)) wrong.push(`asks ${r.url()}`); });
  page.on('requestfailed', r => wrong.push(`did not load ${r.url()}`));
  page.on('pageerror', e => wrong.push(`script: ${e.message}`));
  page.on('console', m => {
    const own = status !== 200 && m.text().includes(`status of ${status}`); // the page itself
    if ((m.type() === 'error' || m.type() === 'warning') && !own) wrong.push(m.text());
  });
  return wrong;
}

/** As a reader has it who has been everywhere: what waits until it comes near has no size to judge yet. */
async function layOutAll(page) {
  await page.evaluate(() => {
    for (const e of document.querySelectorAll('.long > .section')) e.style.contentVisibility = 'visible';
  });
}

export async function accessibility(page, axe) {
  await layOutAll(page);
  await page.evaluate(axe);
  const found = await page.evaluate(tags => axe.run(document, { runOnly: tags }), RULES);
  return found.violations.map(v =>
    `${v.id} (${v.nodes.length}): ${v.nodes[0].target.join(' ')} ${v.nodes[0].any[0]?.message ?? v.help}`);
}

/** Sideways scrolling of the page itself, with what sticks out. */
export async function overflow(page) {
  await layOutAll(page);
  return page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return [];
    const inScroll = e => e.parentElement?.closest('.scroll, [popover]');
    const out = [...document.querySelectorAll('body *')]
      .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !inScroll(e)).at(-1);
    return [`scrolls sideways by ${over} (${out?.localName}.${out?.getAttribute('class')}: ${out?.textContent.trim().slice(0, 40)})`];
  });
}

/** Skip link first, every figure reached by Tab, Enter opens and Escape closes. */
export async function keyboard(page) {
  const wrong = [];
  await page.evaluate(() => { scrollTo(0, 0); document.activeElement?.blur?.(); });
  await page.keyboard.press('Tab');
  if (!await page.evaluate(() => document.activeElement.matches('a.skip'))) wrong.push('the skip link is not first');
  await page.keyboard.press('Enter');
  if (await page.evaluate(() => location.hash) !== '#main') wrong.push('the skip link does not skip');
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach(d => { d.open = true; });
    document.activeElement?.blur?.();
    getSelection().removeAllRanges();
    scrollTo(0, 0);
  });
  const count = await page.evaluate(() => {
    window.seen = new Set();
    window.unringed = new Set();
    addEventListener('focusin', e => { // a focus that is not seen is none
      window.seen.add(e.target);
      const s = getComputedStyle(e.target);
      if (s.outlineStyle === 'none' && s.boxShadow === 'none') window.unringed.add(e.target);
    });
    return document.querySelectorAll('a[href], button, input, select, summary, [tabindex]').length;
  });
  for (let i = 0; i < count + 5; i++) await page.keyboard.press('Tab');
  wrong.push(...await page.evaluate(() => {
    const shown = [...document.querySelectorAll('main .fig')].filter(f => f.checkVisibility() && !f.closest('[popover]'));
    const missed = shown.filter(f => !window.seen.has(f));
    const bare = [...window.unringed].map(e => `${e.localName}.${e.className}`);
    return [
      ...(missed.length ? [`Tab misses ${missed.length} of ${shown.length} figures: ${missed[0].textContent}`] : []),
      ...(bare.length ? [`no visible focus: ${bare.slice(0, 3)}`] : []),
    ];
  }));
  const figure = page.locator('main button.fig[popovertarget]:visible').first();
  if (await figure.count()) {
    const slip = page.locator('#' + await figure.getAttribute('popovertarget'));
    await figure.focus();
    await page.keyboard.press('Enter');
    if (!await slip.isVisible()) wrong.push('Enter on a figure opens nothing');
    await page.keyboard.press('Escape');
    if (await slip.isVisible()) wrong.push('Escape does not close a slip');
    if (!await figure.evaluate(f => f === document.activeElement)) wrong.push('focus is lost when a slip closes');
  }
  return wrong;
}

/** With scripts off: the same words, and figures that open. */
export async function plain(page, words) {
  const wrong = [];
  await layOutAll(page);
  const now = await page.locator('main').innerText();
  if (now.length < words * .95) wrong.push(`without scripts ${now.length} letters of ${words}`);
  const figure = page.locator('main button.fig[popovertarget]:visible').first();
  if (await figure.count()) {
    const slip = page.locator('#' + await figure.getAttribute('popovertarget'));
    await figure.click();
    if (!await slip.isVisible()) wrong.push('without scripts a figure opens nothing');
  }
  return wrong;
}
