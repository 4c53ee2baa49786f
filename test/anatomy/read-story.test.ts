import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStory } from '../../src/core/anatomy/read-story';
import type { Language } from '../../src/core/model';
import { phraseOf, type Phrase } from '../../src/core/phrase';

type Parts = readonly [role: string | null, need: string | null, benefit: string | null, situation?: string];

const stories: readonly (readonly [text: string, parts: Parts, language?: Language])[] = [
  [
    'As a shopper, I want to pause an order so that I can ask my family.',
    ['shopper', 'pause an order', 'I can ask my family'],
  ],
  ['As an owner I want the keys back.', ['owner', 'the keys back', null]],
  ['"As an owner, I want the keys back."', ['owner', 'the keys back', null]],
  ['“As an owner, I want the keys back, so that I sleep”', ['owner', 'the keys back', 'I sleep']],
  ['"As an owner, I want to see "lost"', ['owner', 'see "lost"', null]],
  [
    'As the head nurse, I would like a rota, so I can plan leave.',
    ['head nurse', 'a rota', 'I can plan leave'],
  ],
  [
    'As a reader who lives\nout of town, I want the van to stop near me.',
    ['reader who lives\nout of town', 'the van to stop near me', null],
  ],
  ['As a reader\n(Mara)\nI want a van.', ['reader', 'a van', null]],
  ['As librarian, I need to renew a card.', ['librarian', 'renew a card', null]],
  [
    "As a tenant, I'd like to report a leak because nobody answers the phone.",
    ['tenant', 'report a leak', 'nobody answers the phone'],
  ],
  ['As an IT manager, I must be able to lock a device.', ['IT manager', 'be able to lock a device', null]],
  ['As IT manager, I can lock a device.', ['IT manager', 'lock a device', null]],
  ['As a driver, we want to see the queue.', ['driver', 'see the queue', null]],
  ["As a guest, I don't want to sign in.", ['guest', "don't want to sign in", null]],
  ['As a guest, I only want vegan dishes.', ['guest', 'vegan dishes', null]],
  ["As a volunteer, I'm able to skip a week.", ['volunteer', 'skip a week', null]],
  [
    'As a courier, I am told when a parcel is too heavy.',
    ['courier', 'am told when a parcel is too heavy', null],
  ],
  [
    'As a baker, I want to freeze orders. So that I know what to bake.',
    ['baker', 'freeze orders', 'I know what to bake'],
  ],
  ['As a baker, I want a list, so that that I buy enough.', ['baker', 'a list', 'I buy enough']],
  ['As a baker, I want to group orders (so that I bake once).', ['baker', 'group orders', 'I bake once']],
  ['As a baker, I want a list, so that so that I buy enough.', ['baker', 'a list', 'I buy enough']],
  [
    'As a pilot, I want to see the tide so boats stay off the rocks.',
    ['pilot', 'see the tide', 'boats stay off the rocks'],
  ],
  ['As a pilot, I want to see how so many boats stay.', ['pilot', 'see how so many boats stay', null]],
  ['As a keeper, I want a log so visitors can read it.', ['keeper', 'a log', 'visitors can read it']],
  [
    'As a keeper, I want to log feeding if asked to do so by a vet.',
    ['keeper', 'log feeding if asked to do so by a vet', null],
  ],
  [
    'In order to plan my day, as a plumber, I want to see my jobs.',
    ['plumber', 'see my jobs', 'plan my day'],
  ],
  [
    'When I land, I want to find my bus so I can get home.',
    [null, 'find my bus', 'I can get home', 'I land'],
  ],
  [
    'As a guest, when I arrive late, I want to open the door, so that I need no key.',
    ['guest', 'open the door', 'I need no key', 'when I arrive late'],
  ],
  ['I want to mute a room.', [null, 'mute a room', null]],
  [
    "I'd like, as a pilot, to leave a note so that the crew can plan.",
    ['pilot', 'leave a note', 'the crew can plan'],
  ],
  ['As a pilot want to see the fuel.', ['pilot', 'see the fuel', null]],
  ['As pilot, want the fuel.', ['pilot', 'the fuel', null]],
  ['As a pilot, want that the fuel is shown.', ['pilot', 'that the fuel is shown', null]],
  ['As a pilot, I the fuel of the plane.', ['pilot', 'the fuel of the plane', null]],
  ['As a pilot I to see the fuel.', ['pilot', 'to see the fuel', null]],
  ['As a I want to see the fuel.', [null, 'see the fuel', null]],
  [
    'As a pilot, I want to see flights since my last visit.',
    ['pilot', 'see flights since my last visit', null],
  ],
  [
    'I want to mute a room, as a moderator, so that it stays calm.',
    ['moderator', 'mute a room', 'it stays calm'],
  ],
  ['User Story: As a pupil, I want to hand in homework.', ['pupil', 'hand in homework', null]],
  ['As a buyer or a seller, I want to rate a deal.', ['buyer or a seller', 'rate a deal', null]],
  ['As a pupil, I want a hint. Note: only for maths.', ['pupil', 'a hint', null]],
  ['As a pupil, I want tips, e.g. for maths, so that I learn.', ['pupil', 'tips, e.g. for maths', 'I learn']],
  ['As a(n) usher, I want a seat plan.', ['usher', 'a seat plan', null]],
  ['As a ranger I want a map to avoid bogs.', ['ranger', 'a map', 'avoid bogs']],
  ['As a ranger, I want one map for clarity.', ['ranger', 'one map', 'for clarity']],
  ["As a ranger I don't want calls at night.", ['ranger', "don't want calls at night", null]],
  ["As a ranger, I'd rather walk.", ['ranger', 'walk', null]],
  ['As a ranger - I want a map - so that I find the hut.', ['ranger', 'a map', 'I find the hut']],
  [
    'As a ranger, I am told when it snows so that I can close the path.',
    ['ranger', 'am told when it snows', 'I can close the path'],
  ],
  ['As a ranger, tell me when it snows.', ['ranger', 'tell me when it snows', null]],
  ['As a ranger, it should be possible to close a path.', ['ranger', 'close a path', null]],
  ['As a ranger, every path shall have a name.', ['ranger', 'every path shall have a name', null]],
  ['As a ranger, I see all huts so that I can send hikers.', ['ranger', 'see all huts', 'I can send hikers']],
  ['As a ranger, so that I need no radio, I want a map.', ['ranger', 'a map', 'I need no radio']],
  ['As a ranger, in order to need no radio, I want a map.', ['ranger', 'a map', 'need no radio']],
  ['As a ranger, to find the hut, I want a map.', ['ranger', 'a map', 'find the hut']],
  ['As a ranger, to whom all paths are known, I want no map.', ['ranger', 'no map', null]],
  ['As a ranger, so that I need no radio.', ['ranger', null, 'I need no radio']],
  ['In order to save time as a ranger I want a map.', ['ranger', 'a map', 'save time']],
  ['I, as a ranger, want to see the huts.', ['ranger', 'see the huts', null]],
  ['As a first responder, I want a map.', ['first responder', 'a map', null]],
  ['As a long-time member, I want a map.', ['long-time member', 'a map', null]],
  [
    'As a parent, living abroad, I want to join online because I cannot come.',
    ['parent', 'join online', 'I cannot come'],
  ],
  [
    'Als Kundin möchte ich Rechnungen herunterladen, damit ich sie ablegen kann.',
    ['Kundin', 'Rechnungen herunterladen', 'ich sie ablegen kann'],
    'de',
  ],
  [
    "En tant que bénévole, je veux voir le planning afin de m'organiser.",
    ['bénévole', 'voir le planning', "m'organiser"],
    'fr',
  ],
  [
    'Como jardinera, quiero marcar un bancal como regado para que nadie lo inunde.',
    ['jardinera', 'marcar un bancal como regado', 'nadie lo inunde'],
    'es',
  ],
  [
    'Como um professor, eu quero lançar notas para informar os pais.',
    ['professor', 'lançar notas', 'informar os pais'],
    'pt',
  ],
  [
    'Come socio, voglio prenotare un campo in modo da giocare la sera.',
    ['socio', 'prenotare un campo', 'giocare la sera'],
    'it',
  ],
  [
    'Als lid wil ik een boek verlengen, zodat ik het kan uitlezen.',
    ['lid', 'een boek verlengen', 'ik het kan uitlezen'],
    'nl',
  ],
  [
    'Jako pacjent chcę odwołać wizytę, aby zwolnić termin.',
    ['pacjent', 'odwołać wizytę', 'zwolnić termin'],
    'pl',
  ],
  [
    'Как пассажир, я хочу видеть опоздание, чтобы выйти позже.',
    ['пассажир', 'видеть опоздание', 'выйти позже'],
    'ru',
  ],
  [
    '店長として、在庫を確認したい。そうすることで発注を早くできる。',
    ['店長', '在庫を確認したい', '発注を早くできる'],
    'ja',
  ],
  ['作为店员，我希望查看库存，以便及时补货。', ['店员', '查看库存', '及时补货'], 'zh'],
  ['为了节省时间，作为店员，我想打印清单。', ['店员', '打印清单', '节省时间'], 'zh'],
  ['Als Wirt möchte ich Tische sperren, um abzuräumen.', ['Wirt', 'Tische sperren', 'abzuräumen'], 'de'],
  ["En tant que chef, j'ai besoin d'une liste.", ['chef', 'une liste', null], 'fr'],
  ['Como socio no quiero recibir avisos.', ['socio', 'no quiero recibir avisos', null], 'es'],
  ['Als bakker wil ik een lijst om tijd te sparen.', ['bakker', 'een lijst', 'tijd te sparen'], 'nl'],
  ['Я, как пекарь, хочу видеть заказы.', ['пекарь', 'видеть заказы', null], 'ru'],
  ['私は店長として、在庫を見たい。', ['店長', '在庫を見たい', null], 'ja'],
];

const prose: readonly (readonly [text: string, language?: Language])[] = [
  ['As a result, I want to thank everybody.'],
  ['As an example, we can take the ferry.'],
  ['As a pilot, want to help? Write to us.'],
  ['As pilots, want a challenge? Join us.'],
  ['As pilots want the same as crews, nothing changes.'],
  ['As a pilot, I the undersigned was there.'],
  ['As promised, want to share the list with you.'],
  ['As a first step we should count the chairs.'],
  ['As you can see, I want tea.'],
  ['As it rains, we want umbrellas.'],
  ['The shop is open as a rule.'],
  ['As a first step, I want to count the chairs.'],
  ['As discussed with Anna, I want to wait.'],
  ['As a team, we have agreed that I want to be told.'],
  ['As a nurse you will love what we want to show.'],
  ['As a maintainer I can confirm that it is fixed.'],
  ['As a developer, I used to walk.'],
  ['As a teacher'],
  ['He works as a nurse and I want to meet him.'],
  ['We met on Monday.'],
  ['Como resultado, quiero agradecer a todos.', 'es'],
  ['Als Beispiel möchte ich den Bus nennen.', 'de'],
  ['Als de oven heet is, wil ik een bericht.', 'nl'],
  ['結果として、売上が上がった。', 'ja'],
];

describe('readStory', () => {
  for (const [text, [role, need, benefit, situation = null], language] of stories) {
    it(`takes apart: ${text}`, () => {
      const story = readStory(phraseOf(text, 0, text.length), language);
      const words = (part: Phrase | null | undefined): string | null => part?.text ?? null;
      assert.deepEqual(
        [words(story?.role), words(story?.need), words(story?.benefit), words(story?.situation)],
        [role, need, benefit, situation],
      );
      for (const part of [story?.role, story?.need, story?.benefit]) {
        if (part) assert.equal(text.slice(part.start, part.end), part.text);
      }
    });
  }

  for (const [text, language] of prose) {
    it(`takes for prose: ${text}`, () => {
      assert.equal(readStory(phraseOf(text, 0, text.length), language), null);
    });
  }
});
