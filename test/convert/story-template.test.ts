import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convert } from '../../src/core/convert';
import { readBacklogFile } from '../../src/core/parse';

const told: readonly (readonly [language: string, table: string, sentence: string])[] = [
  [
    'German',
    'ID;Titel;Rolle;Ich möchte;Damit\nB-1;Beleg;Buchhalterin;einen Beleg nach dem Datum suchen;ich den Monat abschließen kann\n',
    'Als Buchhalterin möchte ich einen Beleg nach dem Datum suchen, damit ich den Monat abschließen kann.',
  ],
  [
    'Spanish',
    'ID;Título;Rol;Quiero;Para\nB-1;Recibo;contable de la tienda;buscar un recibo por la fecha;cerrar el mes con los datos\n',
    'Como contable de la tienda, quiero buscar un recibo por la fecha, para cerrar el mes con los datos.',
  ],
  [
    'Portuguese',
    'ID;Título;Papel;Quero;Para\nB-1;Recibo;contadora da loja;procurar um recibo pela data;os números do mês sejam fechados com os dados\n',
    'Como contadora da loja, quero procurar um recibo pela data, para que os números do mês sejam fechados com os dados.',
  ],
  [
    'Dutch',
    'ID;Titel;Rol;Wil ik;Zodat\nB-1;Bon;boekhouder van de winkel;een bon zoeken op de datum;ik de maand met de cijfers kan sluiten\n',
    'Als boekhouder van de winkel wil ik een bon zoeken op de datum, zodat ik de maand met de cijfers kan sluiten.',
  ],
  [
    'English',
    'ID;Title;Role;I want;So that\nB-1;Receipt;owner of the shop;find a receipt by its date;I can close the month\n',
    'As an owner of the shop, I want to find a receipt by its date, so that I can close the month.',
  ],
  [
    'German, with an infinitive',
    'ID;Titel;Rolle;Ich möchte;Damit\nB-1;Beleg;Buchhalterin;einen Beleg suchen;keine Rechnung doppelt zu zahlen\n',
    'Als Buchhalterin möchte ich einen Beleg suchen, um keine Rechnung doppelt zu zahlen.',
  ],
  [
    'Spanish, with what is not to be',
    'ID;Título;Rol;Quiero;Para\nB-1;Recibo;contable de la tienda;buscar un recibo;no pagar dos veces\n',
    'Como contable de la tienda, quiero buscar un recibo, para no pagar dos veces.',
  ],
];

describe('a story that stands in columns', () => {
  for (const [language, table, sentence] of told)
    it(`is put together in its language: ${language}`, () => {
      const file = readBacklogFile('shop.backlog.csv', table);
      const { files } = convert(file, 'markdown');
      const text = files[0]?.text ?? '';
      assert.ok(text.includes(sentence), text);
      const [item] = readBacklogFile('shop.backlog.md', text).items;
      const { role, need, benefit } = file.items[0]?.story ?? {};
      assert.ok(role && need && benefit);
      const again = item?.story;
      assert.deepEqual(
        [again?.role?.text, again?.need?.text, again?.benefit?.text],
        [role.text, need.text, benefit.text],
      );
    });
});
