import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/core/model';
import { languageOf } from '../../src/core/parse/language';

const texts: readonly (readonly [Language, string])[] = [
  ['en', 'As a nurse, I want to see the rota of the week, so that I can plan.'],
  ['de', 'Als Wirtin möchte ich Tische sperren, damit die Gäste nicht an der Tür warten und ich Ruhe habe.'],
  ['fr', 'En tant que chef, je veux voir les commandes dans une liste afin de préparer avec les aides.'],
  ['es', 'Como socio, quiero ver los turnos con el nombre del monitor, para elegir el que puedo.'],
  ['pt', 'Como sócio, eu quero ver os turnos com um aviso, para não perder uma aula.'],
  ['it', 'Come socio, voglio vedere gli orari della piscina, che sono di mattina, in modo da venire.'],
  ['nl', 'Als lid wil ik een boek verlengen, zodat ik het niet naar de balie hoef te brengen.'],
  ['pl', 'Jako pacjent chcę odwołać wizytę, aby termin nie przepadł, oraz dla siebie wybrać nowy na jutro.'],
  ['ru', 'Как пассажир, я хочу видеть опоздание.'],
  ['ja', '店長として、在庫を確認したい。'],
  ['zh', '作为店员，我希望查看库存。'],
  ['en', 'Move a booking,To Do\nAdd a bicycle,To Do\nCancel a booking,To Do\n'],
  ['en', ''],
  // Titles have few small words.
  [
    'de',
    '# Roadmap\n\n- Mitgliedschaft\n- Ausleihe am Tresen\n- Online-Reservierung\n- Eröffnung der Filiale\n',
  ],
  [
    'pl',
    '# Plan\n\n- Rezerwacja zabawek\n- Wypożyczalnia\n- Dostawa pod same drzwi: środa, piątek\n- Zwroty w święta\n',
  ],
  [
    'en',
    '| Key result | Now | Goal |\n| --- | --- | --- |\n| Income per tool | 3 € | 5 € |\n| Complaints per loan | 4 | per year 2 |\n',
  ],
  ['en', 'Ask Müller, Köhler and Schröder for the rota of the week, and for that of May.'],
  ['en', 'title: Rota\nstatus: done\n'],
];

describe('languageOf', () => {
  for (const [language, text] of texts) {
    it(`reads ${language}: ${text}`, () => {
      assert.equal(languageOf(text), language);
    });
  }
});
