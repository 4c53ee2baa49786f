import rule from '../../src/core/rules/backlog-role-variant';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    'As a lock keeper, I want to see the next boat.\nAs a lock keeper, I want to open a gate.',
    'As a keeper, I want to see the next boat.\nAs a lock keeper, I want to open a gate.',
    'As a keeper, I want to see the next boat.\nI want to open a gate.',
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Boats, as_a: keeper, i_want: to see them}\n  - {title: Gates, as_a: keeper, i_want: to open them}\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## A\n\nAs a keeper, I want to see boats.\n\n## B\n\nWho: Keeper\nWhat: Open a gate\nWhy: Boats get on\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## A\n\nWho: Keeper\nWhat: Open a gate\nWhy: Boats get on\n\n## B\n\nAs a keeper, I want to see boats.\n',
    },
    'As a bus driver, I want to see the route.\nAs a tram driver, I want to see the route.',
    'As a baker, I want to see orders.\nAs a banker, I want to see accounts.',
    'As a pupil, I want to see marks.\nAs a parent, I want to see marks.',
    'As a head teacher, I want to see marks.\nAs a teacher, I want to enter marks.',
    {
      file: 'sample.backlog.md',
      text: '## A\n\nAs a night nurse, I want to see beds.\n\n## B\n\nAs a night nurse, I want to free a bed.\n',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary\nP-1,Story,"As a porter, I want to weigh a parcel."\nP-2,Story,"As a courier, I want to weigh a parcel."\n',
    },
  ],
  invalid: [
    {
      text: 'As a lock keeper, I want to see the next boat.\nAs a lock keeper, I want to open a gate.\nAs a «Lock-Keeper», I want to call for help.',
      message: 'Elsewhere this role is called "lock keeper".',
      fixed:
        'As a lock keeper, I want to see the next boat.\nAs a lock keeper, I want to open a gate.\nAs a lock keeper, I want to call for help.',
    },
    {
      text: 'As a keeper, I want to see the next boat.\nAs «keepers», we want to open a gate.',
      message: 'Elsewhere this role is called "keeper".',
      suggested: ['As a keeper, I want to see the next boat.\nAs keeper, we want to open a gate.'],
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {title: Boats, as_a: keeper, i_want: to see them}\n  - {title: Gates, as_a: «Keeper», i_want: to open them}\n',
      message: 'Elsewhere this role is called "keeper".',
      fixed:
        'items:\n  - {title: Boats, as_a: keeper, i_want: to see them}\n  - {title: Gates, as_a: keeper, i_want: to open them}\n',
    },
    {
      file: 'sample.backlog.md',
      text: '## A\n\nAs a lock keeper, I want to see boats.\n\n## B\n\nWho: «Lock-keeper»\nWhat: Open a gate\nWhy: Boats get on\n',
      message: 'Elsewhere this role is called "lock keeper".',
    },
    {
      text: 'As a bus driver, I want to see the route.\nAs a bus driver, I want to skip a stop.\nAs a «busdriver», I want to report a fault.',
      message: 'Elsewhere this role is called "bus driver".',
      fixed:
        'As a bus driver, I want to see the route.\nAs a bus driver, I want to skip a stop.\nAs a bus driver, I want to report a fault.',
    },
    {
      text: 'As a librarian, I want to lend a book.\nAs a «Librarian», I want to take a book back.',
      message: 'Elsewhere this role is called "librarian".',
      fixed: 'As a librarian, I want to lend a book.\nAs a librarian, I want to take a book back.',
    },
    {
      text: 'As a front-desk clerk, I want to see claims.\nAs a front-desk clerk, I want to file claims.\nAs a «front desk clerk», I want to close claims.',
      message: 'Elsewhere this role is called "front-desk clerk".',
      fixed:
        'As a front-desk clerk, I want to see claims.\nAs a front-desk clerk, I want to file claims.\nAs a front-desk clerk, I want to close claims.',
    },
    {
      text: 'As a head teacher, I want to see marks.\nAs «head teachers», we want to sign marks.',
      message: 'Elsewhere this role is called "head teacher".',
      suggested: ['As a head teacher, I want to see marks.\nAs head teacher, we want to sign marks.'],
    },
    {
      file: 'sample.backlog.md',
      text: '## A\n\nAs a night nurse, I want to see beds.\n\n## B\n\nAs a night nurse, I want to lend a bed.\n\n## C\n\nAs a «Night Nurse», I want to free a bed.\n',
      message: 'Elsewhere this role is called "night nurse".',
      fixed:
        '## A\n\nAs a night nurse, I want to see beds.\n\n## B\n\nAs a night nurse, I want to lend a bed.\n\n## C\n\nAs a night nurse, I want to free a bed.\n',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary\nP-1,Story,"As a porter, I want to weigh a parcel."\nP-2,Story,"As a «Porter», I want to stamp a parcel."\n',
      message: 'Elsewhere this role is called "porter".',
    },
    {
      text: 'Als Bäcker möchte ich Brote zählen.\nAls Bäcker möchte ich Brote wiegen.\nAls «bäcker» möchte ich Brote packen.',
      message: 'Elsewhere this role is called "Bäcker".',
      fixed:
        'Als Bäcker möchte ich Brote zählen.\nAls Bäcker möchte ich Brote wiegen.\nAls Bäcker möchte ich Brote packen.',
    },
  ],
});
