import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { showBalance } from '../../../src/vscode/overview/balance-view';
import { Backlogs } from '../../../src/vscode/backlogs/backlogs';
import { showCodeLenses } from '../../../src/vscode/levels/code-lens';
import { describeLevel } from '../../../src/vscode/levels/describe-level';
import { Hat } from '../../../src/vscode/levels/hat';
import { commandIds } from '../../../src/vscode/ids';
import { commandLevels } from '../../../src/vscode/levels/level-commands';
import { verdictWords } from '../../../src/vscode/levels/level-words';
import { offerLevelMoves } from '../../../src/vscode/moving/level-move-actions';
import { Output } from '../../../src/vscode/backlogs/output';
import { offerQuickFixes } from '../../../src/vscode/findings/quick-fixes';
import { Rows } from '../../../src/vscode/overview/rows';
import { Settings } from '../../../src/vscode/settings/settings';
import { strategicSentence, type Strategic } from '../../../src/vscode/levels/strategic-sentence';
import { Workspace } from '../../../src/vscode/backlogs/workspace';
import { CodeActionKind, Hover, Position, Range, stage, Uri, type FakeDocument } from '../fake';
import { memory } from '../memory';

const story = '## LANE-1: Book a lane\n\n- **Level:** PO\n\nAs a swimmer, I want to book a lane.\n';

/** No file of the workspace is left to be read. */
const allRead = { complete: (): Promise<void> => Promise.resolve() };

describe('levels in the editor', () => {
  let parts: { dispose(): unknown }[];
  let backlogs: Backlogs;
  let hat: Hat;
  let files: Workspace;

  beforeEach(() => {
    const output = new Output();
    const settings = new Settings();
    backlogs = new Backlogs(settings);
    hat = new Hat(memory(), backlogs);
    files = new Workspace(backlogs, settings, output);
    parts = [output, settings, backlogs, hat, files];
  });

  afterEach(() => {
    for (const part of parts) part.dispose();
    stage.warnings.length = 0;
    stage.settings.clear();
  });

  async function open(path: string, text: string): Promise<FakeDocument> {
    const offsetAt = ({ line, character }: Position): number =>
      text.split('\n').slice(0, line).join('\n').length + Math.min(line, 1) + character;
    const document = { uri: Uri.file(path), version: 1, isClosed: false, getText: () => text, offsetAt };
    stage.opened.fire(document);
    await settled();
    return document;
  }

  it('keep the light bulb away from findings that the hat keeps out of sight, and from a text that has gone on', async () => {
    stage.settings.set('rules', { 'item-owner-mismatch': 'warning' });
    const owned = story.replace('- **Level:**', '- **Owner:** Product Manager\n- **Level:**');
    const document = await open('/pool/lanes.backlog.md', owned);
    const everywhere = new Range(new Position(0, 0), new Position(99, 0));
    for (const offer of [offerQuickFixes, offerLevelMoves]) {
      parts.push(offer(backlogs, hat, allRead));
      const actions = async (): Promise<number> =>
        (await stage.actions?.provideCodeActions(document, everywhere, {}))?.length ?? 0;
      await hat.wear('both');
      const before = await actions();
      assert.ok(before > 0);
      await hat.wear('PM');
      assert.equal(await actions(), 0);
      await hat.wear('PO');
      assert.equal(await actions(), before);
      const later = { ...document, version: 2 };
      assert.deepEqual(await stage.actions?.provideCodeActions(later, everywhere, {}), []);
    }
  });

  it('offer the page of the rule where only the author can put a finding right', async () => {
    parts.push(offerQuickFixes(backlogs, hat, allRead));
    const titlesIn = async (text: string): Promise<string[]> => {
      const everywhere = new Range(new Position(0, 0), new Position(99, 0));
      const document = await open('/pool/lanes.backlog.md', text);
      const actions = (await stage.actions?.provideCodeActions(document, everywhere, {})) ?? [];
      return actions.map((one) => String((one as { parts: readonly unknown[] }).parts[0]));
    };
    const page = 'Read about this rule (story-generic-role)';
    const whole = story.replace('swimmer', 'user').replace('lane.', 'lane, so that I can train in peace.');
    const titles = await titlesIn(whole);
    assert.ok(titles.includes(page), titles.join());
    assert.ok(!titles.some((title) => /^Read about .*item-missing-criteria/.test(title)), titles.join());
  });

  it('offer an id that no item has, be it in a file that nobody has opened', async () => {
    const lane = (id: string): string => `## ${id}Book a lane\n\nAs a swimmer, I want to book a lane.\n\n`;
    const named = (...numbers: number[]): string => numbers.map((n) => lane(`LANE-${n}: `)).join('');
    let isComplete = false;
    const complete = async (): Promise<void> => {
      if (!isComplete) await open('/pool/later.backlog.md', `# Later\n\n${named(7)}`);
      isComplete = true;
    };
    parts.push(offerQuickFixes(backlogs, hat, { complete }));
    const document = await open('/pool/lanes.backlog.md', `# Lanes\n\n${named(1, 2, 3, 4, 5, 6)}${lane('')}`);
    const offered = async (line: number): Promise<string[]> => {
      const there = new Range(new Position(line, 3), new Position(line, 3));
      const actions = (await stage.actions?.provideCodeActions(document, there, {})) ?? [];
      return actions.map((one) => String((one as { parts: readonly unknown[] }).parts[0]));
    };
    await offered(2);
    assert.ok(!isComplete);
    assert.equal((await offered(26))[0], 'Call it "LANE-8"');
  });

  it('let all be fixed that is in sight, and nothing else', async () => {
    parts.push(offerQuickFixes(backlogs, hat, allRead));
    const document = await open('/pool/lanes.backlog.md', story.replace('book a lane', 'book a a lane'));
    const everywhere = new Range(new Position(0, 0), new Position(99, 0));
    const fixes = async (): Promise<number | undefined> =>
      (await stage.actions?.provideCodeActions(document, everywhere, { only: CodeActionKind.SourceFixAll }))
        ?.length;
    assert.equal(await fixes(), 1);
    await hat.wear('PM');
    assert.equal(await fixes(), 0);
  });

  it('are counted over an item with what is found in it, or with the hat that keeps that out of sight', async () => {
    parts.push(showCodeLenses(backlogs, hat));
    const document = await open('/pool/lanes.backlog.md', story);
    const titles = (): unknown[] =>
      (stage.lenses?.provideCodeLenses(document) ?? []).map(
        (lens) => stage.lenses?.resolveCodeLens(lens).command?.title,
      );
    assert.deepEqual(titles(), ['PO-level · 2 findings']);
    await hat.wear('PM');
    assert.deepEqual(titles(), ['PO-level · 2 findings out of sight: Product Manager hat']);
    const [report] = backlogs.all();
    assert.deepEqual(report && hat.findingsIn(report), []);
  });

  it('stand above the whole of an item, with what is written before its title', async () => {
    parts.push(showCodeLenses(backlogs, hat));
    const text =
      'items:\n  - id: LANE-1\n    title: Book a lane\n  - type: bug\n    id: LANE-2\n    title: Late\n';
    const lenses = stage.lenses?.provideCodeLenses(await open('/pool/lanes.backlog.yaml', text));
    assert.deepEqual(
      lenses?.map(({ range }) => range.start.line),
      [1, 3],
    );
  });

  it('are told over no line in which several items begin: nobody could tell whose is whose', async () => {
    parts.push(showCodeLenses(backlogs, hat));
    const item = (id: number): string =>
      `{"id": "LANE-${id}", "story": "As a swimmer, I want to book lane ${id}."}`;
    const text = `{"items": [${item(1)}, ${item(2)},\n${item(3)}]}\n`;
    const lenses = stage.lenses?.provideCodeLenses(await open('/pool/lanes.backlog.json', text));
    assert.equal(backlogs.all()[0]?.file.items.length, 3);
    assert.deepEqual(
      lenses?.map(({ range }) => range.start.line),
      [1],
    );
  });

  it('cannot be set in a table, which is said before anything is asked', async () => {
    parts.push(commandLevels(backlogs));
    stage.settings.set('include', ['**/*.csv']);
    const { uri } = await open('/pool/lanes.csv', 'Key,Issue Type,Summary\nLANE-1,Story,Book a lane\n');
    await stage.commands.get(commandIds.setLevel)?.({ uri: uri.toString(), offset: 32 });
    assert.match(stage.warnings.join(), /^A table belongs to the program it was exported from/);
  });

  it('cannot be set in a file that takes no change, which is said before anything is asked', async () => {
    parts.push(commandLevels(backlogs));
    stage.choice = 'PM';
    stage.settings.set('readonlyInclude', { '**/lanes.backlog.md': true });
    const { uri } = await open('/pool/lanes.backlog.md', story);
    const applied = stage.applied;
    await stage.commands.get(commandIds.setLevel)?.({ uri: uri.toString(), offset: 3 });
    assert.equal(stage.applied, applied);
    assert.match(stage.warnings.join(), /lanes\.backlog\.md is read-only, so nothing was changed/);
  });

  it('are told in sentences', () => {
    const told = (['PO', 'mixed', 'unclear'] as const).map((label) =>
      verdictWords({ label, declared: false }),
    );
    assert.deepEqual(told, ['Reads like PO-level', 'Reads like both levels', 'Its level is unclear']);
    assert.equal(verdictWords({ label: 'mixed', declared: true }), 'Declared as mixed');
    assert.equal(verdictWords({ label: 'PM', declared: true }), 'Declared as PM-level');
  });

  it('are told with their reasons, those for one level apart from those for the other', async () => {
    const described = async (text: string): Promise<string[]> => {
      await open('/pool/lanes.backlog.md', text);
      const [report] = backlogs.all();
      const item = report?.file.items[0];
      assert.ok(report && item);
      return describeLevel(item, backlogs.levelOf(report, item)).value.split(/\n+/).slice(1);
    };
    const both =
      '## LANE-1: Lanes\n\n- **Type:** epic\n\nDecide with the board which towns we enter. Add a button to the form.\n';
    const told = await described(both);
    assert.equal(told[0], 'Reads like both levels');
    const [owner, manager] = ['Speaks for PO:', 'Speaks for PM:'].map((line) => told.indexOf(line));
    assert.ok(owner !== undefined && manager !== undefined && owner > 0 && manager > 0);
    const decision = told.findIndex((line) => line.includes('“Decide with the board which towns”'));
    const work = told.findIndex((line) => line.includes('“button” (names a part of a screen)'));
    assert.equal(decision > manager, manager > owner || decision < owner, told.join('\n'));
    assert.equal(work > owner, owner > manager || work < manager, told.join('\n'));

    const declared = await described(both.replace('\n- ', '\n- **Level:** mixed\n- '));
    assert.deepEqual(declared.slice(0, 2), ['Declared as mixed', '- Declared by the author: “mixed”']);

    assert.deepEqual(await described('## LANE-1: Lanes\n\n- **Type:** epic\n'), [
      'Its level is unclear',
      'Too little in its words to tell. ',
      'Say in the item what is to be built, or what is to be decided; or set its level.',
    ]);
  });

  it('are told of an item at its id and at its title alike, and at no other words', async () => {
    parts.push(commandLevels(backlogs));
    const document = await open('/pool/lanes.backlog.md', story);
    const told = (words: string): unknown => {
      const before = story.slice(0, story.indexOf(words)).split('\n');
      const place = new Position(before.length - 1, before.at(-1)?.length ?? 0);
      const hover = stage.hovers.at(-1)?.provideHover(document, place);
      const range = hover instanceof Hover ? hover.parts[1] : undefined;
      return range instanceof Range ? [range.start.character, range.end.character] : undefined;
    };
    assert.deepEqual(['LANE-1', 'Book', 'As a', 'book a'].map(told), [
      [3, 9],
      [11, 22],
      undefined,
      undefined,
    ]);
  });

  it('are told in the words of their authors, whatever these mean to Markdown', async () => {
    const text =
      'items:\n  - id: "US_4"\n    title: See *all* `beds` | rows [1](2) of R&amp;D in <b>bold</b>\n' +
      '    type: story\n    as_a: <gardener>\n    i_want: to click on [save](it)\n';
    await open('/pool/beds.backlog.yml', text);
    const [report] = backlogs.all();
    const item = report?.file.items[0];
    assert.ok(report && item);
    const told = describeLevel(item, backlogs.levelOf(report, item)).value;
    const name = String.raw`US\_4 See \*all\* \`beds\` \| rows \[1\](2) of R\&amp;D in \<b\>bold\</b\>`;
    assert.equal(told.split('\n')[0], `**${name}**`);
    assert.match(told, /: “\\<gardener\\>” /);
  });

  it('offer to move what makes an item one of both, be there a finding or not, and be it told or asked for', async () => {
    const mixed =
      '## LANE-1: Book a lane\n\nAs a swimmer, I want to book a lane, so that I need not wait.\n\n' +
      'The queue is one per lane. Decide with the board which towns we enter next year.\n';
    stage.settings.set('rules', { 'item-mixed-level': 'off' });
    const offered = async (text: string): Promise<Strategic | undefined> => {
      await open('/pool/lanes.backlog.md', text);
      const [report] = backlogs.all();
      const item = report?.file.items[0];
      assert.ok(report && item);
      assert.ok(!report.findings.some(({ rule }) => rule === 'item-mixed-level'));
      return strategicSentence(backlogs, report, item);
    };
    const found = await offered(mixed);
    assert.equal(found?.title, 'Move "Decide with the board which towns we enter next…" to a goal or epic…');
    assert.equal(mixed.slice(found.target.offset, found.target.end), 'Decide with the board which towns');
    assert.equal(await offered(mixed.replace('\n\nAs', '\n\n- **Level:** mixed\n\nAs')), undefined);
    assert.equal(await offered(story), undefined);
  });

  it('are no longer put on the page of the balance when it has been closed meanwhile', async () => {
    const rows = new Rows(backlogs, hat);
    parts.push(showBalance(backlogs, rows, hat, files));
    await open('/pool/lanes.backlog.md', story);
    const shown = stage.commands.get(commandIds.showBalance)?.();
    stage.closePage();
    await assert.doesNotReject(Promise.resolve(shown));
    await settled();
  });

  it('are on the page of the balance again when the window is loaded anew', async () => {
    parts.push(showBalance(backlogs, new Rows(backlogs, hat), hat, files));
    await open('/pool/lanes.backlog.md', story);
    await stage.reload();
    assert.match(stage.page.html, /All items: 1 PO"/);
    // Asked for, it comes to the front, and is not opened a second time.
    const { page } = stage;
    await stage.commands.get(commandIds.showBalance)?.();
    assert.equal(stage.page, page);
  });

  it('are taken over by the page of the balance, which is loaded once', async () => {
    parts.push(showBalance(backlogs, new Rows(backlogs, hat), hat, files));
    await open('/pool/lanes.backlog.md', story);
    await stage.commands.get(commandIds.showBalance)?.();
    await settled();
    const first = stage.page.html;
    assert.match(first, /All items: 1 PO"/);
    stage.posted.length = 0;
    await open('/pool/lanes.backlog.md', `${story}\n`);
    assert.deepEqual(stage.posted, [], 'nothing that the page shows has changed');
    await open('/pool/lanes.backlog.md', story.replace('Level:** PO', 'Level:** PM'));
    // On a busy machine the levels take more than one stretch.
    for (let turn = 0; turn < 100_000 && stage.posted.length === 0; turn++) await new Promise(setImmediate);
    assert.match(stage.posted.join(), /All items: 1 PM"/);
    assert.equal(stage.page.html, first);
  });
});

/** Lets all that is under way come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}
