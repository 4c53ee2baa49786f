import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { isUntranslated, pseudo, pseudoLanguage } from '../../l10n/pseudo';
import { journey } from '../journey';

const backlog = `# Backlog der Stadtbücherei

## BIB-1 Buch vormerken

- **Priority:** Must

As a reader, I want to reserve a book that is on loan, so that I am the next to take it home.

**Acceptance criteria:**

- [ ] The reader hears when the book is back
- [ ] The book should be quickly available

## BIB-2 Next branches

Decide with the board which two branches we open in next year, and what families there are willing to pay.

## BIB-3 Leihfrist verlängern

As a reader, I want to renew a loan by telephone.

- **Depends on:** BIB-1
`;

journey(
  'a Product Owner works in German',
  { 'backlog.md': backlog },
  async (bench) => {
    const { page } = bench;
    await page.locator('.activitybar [aria-label^="Backlog"]').first().click();
    const row = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'BIB-1' });
    await row.waitFor();
    assert.match((await row.getAttribute('aria-label')) ?? '', /PO-Ebene/);
    await row.click();
    await bench.line('## BIB-1').waitFor();
    await page.locator('.codelens-decoration', { hasText: '2 Kriterien' }).first().waitFor();
    await bench.takePicture('languages-1-german-levels');

    const card = await bench.hover('renew a loan', 'Sagen Sie');
    await bench.takePicture('languages-2-german-finding');
    assert.match(
      await card.innerText(),
      /Sagen Sie, warum der Nutzer das möchte: "renew a loan by telephone"/,
    );
    await bench.placeCursor('renew a loan');
    const menu = await bench.openLightBulb();
    await bench.takePicture('languages-3-german-quick-fix');
    await bench.choose(menu, '"so that …" ergänzen');
    await bench.line('by telephone, so that ….').waitFor();

    await bench.hover('BIB-1', 'Priorität: Must');
    await bench.takePicture('languages-3-german-id');
    await page.keyboard.press('Escape');
    await bench.placeCursor('BIB-1');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('+storyac');
    await snippetNames(page, 'User Story mit Kriterien');
    await bench.takePicture('languages-3-german-snippets');
    await page.keyboard.press('Escape');

    await bench.runCommand('Backlog Lens: Hut wechseln…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Product-Owner-Hut' }).waitFor();
    await bench.takePicture('languages-4-german-hat');
    await page.keyboard.press('Escape');

    await bench.runCommand('Backlog Lens: Bilanz anzeigen');
    const balance = page.frameLocator('iframe.webview').frameLocator('iframe');
    await balance.getByRole('heading', { name: 'Bilanz des Backlogs' }).waitFor();
    await bench.takePicture('languages-5-german-balance');
  },
  { language: 'de' },
);

journey(
  'nothing is left untranslated',
  { 'backlog.md': backlog },
  async (bench) => {
    const { page } = bench;
    await page
      .locator(`.activitybar [aria-label^="${pseudo('Backlog')}"]`)
      .first()
      .click();
    const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await rows.filter({ hasText: 'BIB-1' }).click();
    const lenses = page.locator('.codelens-decoration');
    await lenses.first().waitFor();
    await bench.takePicture('languages-6-pseudo-levels');
    await isTranslated(lenses);
    await isTranslated(rows.locator('.label-description', { hasText: '·' }));
    await isTranslated(page.locator('.sidebar .title h2'));
    await isTranslated(page.locator('[id$="backlogLens.hat"] a'));

    await bench.placeCursor('BIB-3');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('+');
    await isTranslated(await snippetNames(page, pseudo('Epic')));
    await bench.takePicture('languages-6-pseudo-snippets');
    await page.keyboard.press('Escape');

    await bench.runCommand(pseudo('Switch Hat…'));
    const quickPick = page.locator('.quick-input-widget');
    await quickPick.locator('.monaco-list-row', { hasText: 'Product Owner hat' }).waitFor();
    await bench.takePicture('languages-7-pseudo-hat');
    await isTranslated(quickPick.locator('.quick-input-title, .monaco-list-row .label-name'));
    await page.keyboard.press('Escape');

    await bench.runCommand(pseudo('Show the Balance'));
    const balance = page.frameLocator('iframe.webview').frameLocator('iframe');
    await balance.getByRole('heading', { name: 'Which role does this backlog need?' }).waitFor();
    await bench.takePicture('languages-8-pseudo-balance');
    await isTranslated(balance.locator('h1, h2, p, th, .legend li'));
  },
  { language: pseudoLanguage },
);

/** What the snippets of the list are called, once one of them is called this. */
async function snippetNames(page: Page, name: string): Promise<Locator> {
  const names = page.locator('.suggest-widget.visible .monaco-list-row .details-label');
  await names.filter({ hasText: name }).first().waitFor();
  return names;
}

/** Fails where a text is in English still, or where there is none. */
async function isTranslated(places: Locator): Promise<void> {
  const texts = await places.allInnerTexts();
  assert.ok(texts.length > 0);
  assert.deepEqual(texts.filter(isUntranslated), []);
}
