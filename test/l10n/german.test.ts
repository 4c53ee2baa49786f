import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import bundle from '../../l10n/bundle.l10n.de.json';
import manifest from '../../package.nls.de.json';
import { convert } from '../../src/core';
import { tellLosses } from '../../src/core/convert/losses';
import { parseConfig } from '../../src/core/config';
import { lint } from '../../src/core/lint';
import { readBacklogFile } from '../../src/core/parse';
import { inEnglish, type Say } from '../../src/core/say';

const texts: Readonly<Record<string, string>> = bundle;

const inGerman: Say = (english, ...values) =>
  inEnglish(texts[english] ?? assert.fail(`no German for: ${english}`), ...values);

const findings: readonly (readonly [rule: string, file: string, text: string, ...words: string[]])[] = [
  [
    'criterion-no-measure',
    'puppets.backlog.md',
    '## PUP-1: Book a show\n\nAs a teacher, I want to book a show, so that my class can laugh.\n\n**Acceptance criteria:**\n\n- The booking is quickly confirmed\n',
    'Geben Sie für "quickly" eine Zahl und eine Einheit an.',
  ],
  [
    'story-missing-benefit',
    'puppets.stories.txt',
    'As a teacher, I want to book a show.',
    'Sagen Sie, warum der Nutzer das möchte: "book a show".',
    '"so that …" ergänzen',
  ],
  [
    'story-wordy-need',
    'puppets.stories.txt',
    'As a teacher, I want to be able to book a show, so that my class can laugh.',
    'Lassen Sie "be able to" weg: Die Tätigkeit genügt.',
    '"be able to" weglassen',
  ],
  [
    'story-malformed',
    'puppets.stories.txt',
    'As a teacher, I want to to book a show, so that my class can laugh.',
    'Schreiben Sie es nur einmal: "to to".',
    'Das zweite "to" entfernen',
  ],
  [
    'item-duplicate-id',
    'puppets.backlog.md',
    '## PUP-1: Book a show\n\nAs a teacher, I want to book a show.\n\n## PUP-1: Build a stage\n\nAs a puppeteer, I want to build a stage.\n',
    '"PUP-1" gehört schon zu "Book a show".',
    'In "PUP-2" umbenennen',
  ],
  [
    'file-unreadable-part',
    'puppets.csv',
    'Kasper,3,red\nSeppel,2,blue\n',
    'Die erste Zeile nennt keine Spalten eines Backlogs wie "ID,Title,Status".',
  ],
  [
    'suppression-unused',
    'puppets.backlog.md',
    '<!-- backlog-lens-disable story-wordy-need -->\n\n## PUP-1: Book a show\n\nAs a teacher, I want to book a show.\n',
    'Dieser Kommentar hält nichts zurück.',
    'Entfernen, was nicht gebraucht wird',
  ],
];

describe('a Product Owner who reads German', () => {
  for (const [rule, path, text, ...words] of findings) {
    it(`reads in German what ${rule} says and offers`, () => {
      const files = [readBacklogFile(path, text)];
      const found = lint({ files }, undefined, undefined, files, inGerman).find(
        (finding) => finding.rule === rule,
      );
      assert.ok(found);
      const { message, fix, suggestions } = found;
      assert.deepEqual([message, ...[fix ?? [], suggestions].flat().map(({ title }) => title)], words);
    });
  }

  it('reads in German what is wrong with a configuration', () => {
    const { problems } = parseConfig('rules:\n  story-wordy-needs: off\n', 'backlog-lens.config.yml');
    assert.deepEqual(
      problems.map(({ message }) => message(inGerman)),
      ['Unbekannte Regel "story-wordy-needs". Meinten Sie "story-wordy-need"?'],
    );
  });

  it('reads in German what a conversion loses', () => {
    const file = readBacklogFile(
      'puppets.backlog.md',
      '## PUP-1: Book a *big* show\n\nAs a teacher, I want to book a show.\n\n- **Priority:** Must\n',
    );
    assert.deepEqual(tellLosses(convert(file, 'kiro').losses, 'Kiro', inGerman), [
      'PUP-1: Kiro hat keinen Platz für ID "PUP-1".',
      'PUP-1: Kiro hat keinen Platz für Art "story".',
      'PUP-1: Kiro hat keinen Platz für Priorität "Must".',
    ]);
  });

  it('is spoken to in one way, with the same quotation marks as those of a finding', () => {
    for (const text of [...Object.values(bundle), ...Object.values(manifest)]) {
      assert.doesNotMatch(
        text,
        /(?<!\p{L})(?:du|dich|dir|dein\p{Ll}*|öffne|schreibe|benenne|wandle|wähle)(?!\p{L})/iu,
      );
      assert.doesNotMatch(text, /[„“”«»‚‘]/);
    }
  });

  it('reads one German word for the need of a story and for the owner of an item', () => {
    assert.equal(inGerman('the need'), 'der Bedarf');
    assert.equal(inGerman('role, need and benefit'), 'Rolle, Bedarf und Nutzen');
    assert.equal(inGerman('no {0}', inGerman('owner')), 'ohne Owner');
    assert.equal(inGerman('no {0}', inGerman('depends on')), 'ohne Abhängigkeit');
  });

  it('reads one German word for what an item reads like, for a tag, which is no day, and for a place in the backlog', () => {
    assert.match(inGerman('{0}: what reads as the other level is not counted here.', ''), /nach .* klingt/);
    assert.equal(inGerman('as it reads'), 'wie es klingt');
    for (const text of ['A tag has no spaces in it.', 'No scenario follows these tags.', 'tag', 'tags'])
      assert.match(inGerman(text), /Schlagw[oö]rt/);
    for (const text of ['Ready, by place in the backlog', 'Stories that are ready, by depth'])
      assert.match(inGerman(text), /nach Platz im Backlog/);
  });
});
