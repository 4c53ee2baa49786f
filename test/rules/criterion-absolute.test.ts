import rule from '../../src/core/rules/criterion-absolute';
import { testRule } from '../rule-tester';

const say = (words: string): string => `Say which ones, or up to where: "${words}".`;

testRule(rule, {
  valid: [
    'The due date is shown',
    'All open orders are listed',
    'All users of the ward see the rota',
    'Every page of the booklet has a number',
    'All errors that a guest can cause are explained',
    'All of the following languages are offered: English, German and Polish',
    'The rota is never shown to visitors',
    'When the printer is off, all users are told',
    'All devices (phones and tablets) show the rota',
    'Every field keeps its value',
    'The button "All users" is shown',
    'All error messages name the field',
    'All user code runs in the kitchen',
    'The list is always sorted by date',
    'All supported browsers show the menu',
  ],
  invalid: [
    { text: 'The rota is shown to «all users»', message: say('all users') },
    { text: 'The menu works on «all devices»', message: say('all devices') },
    { text: 'The signs are translated into «all languages».', message: say('all languages') },
    { text: 'The layout fits «all screen sizes»', message: say('all screen sizes') },
    { text: 'The rota is visible «at all times»', message: say('at all times') },
    { text: '«All possible errors» are logged', message: say('All possible errors') },
    { text: 'The import accepts «any format»', message: say('any format') },
    { text: 'The scan «never fails»', message: say('never fails') },
    { text: 'The board is «always available»', message: say('always available') },
    { text: '«Every action» is logged', message: say('Every action') },
    { text: 'The desk can be reached «under all circumstances»', message: say('under all circumstances') },
  ],
});
