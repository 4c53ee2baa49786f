import rule from '../../src/core/rules/story-duplicate';
import { testRule } from '../rule-tester';

const file = 'sample.backlog.yaml';

testRule(rule, {
  valid: [
    'As a guest, I want to order a cake, so that I have one.\nAs a guest, I want to order a cake, so that my friend has one.',
    'As a guest, I want to order a cake.\nAs a baker, I want to order a cake.',
    'As a guide, I want to add a group to my tour.\nAs a guide, I want to remove a group from my tour.',
    'As a guide, I want to see the first group of the day.\nAs a guide, I want to see the second group of the day.',
    'As a guide, I want to see 10 groups on a page.\nAs a guide, I want to see 20 groups on a page.',
    'As a guide, I want to see groups with a booking.\nAs a guide, I want to see groups without a booking.',
    'As a guide, I want to sign in.\nAs a guide, I want to sign out.',
    'As a guide, I want all my groups to be listed.\nAs a guide, I want only my groups to be listed.',
    'When I am late, I want to call my group so that it waits.\nWhen I am ill, I want to call my group so that it waits.',
    {
      file,
      text: 'epics:\n  - id: E-1\n    title: As a guide, I want to see my groups.\n    stories:\n      - title: As a guide, I want to see my groups.\n        status: open\n',
    },
  ],
  invalid: [
    {
      text: 'US-1: As a guest, I want to order a cake, so that I have one.\n«As a Guest I want to order a cake so that I have one»',
      message: 'This asks for the same as "US-1".',
    },
    {
      text: 'US-1: As a guide, I want to see the groups of my day.\n«As a guide, I would like to see groups for my days.»',
      message: 'This asks for nearly the same as "US-1".',
    },
    {
      text: 'As a guide, I want to see my groups.\n«As a guide, I want to see my groups.»\n«As a guide, I want to see my groups»',
      message: 'This asks for the same as "As a guide, I want to see my groups.".',
    },
    {
      file,
      text: 'items:\n  - {id: T-1, title: Groups, user_story: "As a guide, I want to see my groups."}\n  - {id: T-2, title: My groups, user_story: "«As a guide, I want to see my groups.»"}\n',
      message: 'This asks for the same as "T-1".',
    },
    {
      text: 'Als Bäcker möchte ich Bestellungen sehen, damit ich sie backe.\n«Als Bäcker möchte ich Bestellungen sehen, damit ich sie backe.»',
      message: 'This asks for the same as "Als Bäcker möchte ich Bestellungen sehen, damit…".',
    },
    {
      text: 'As a nurse, I want to see free beds.\n«As a nurse, I want to see free beds.»',
      message: 'This asks for the same as "As a nurse, I want to see free beds.".',
    },
    {
      text: 'US-7: As a tram driver, I want to report a fault, so that it is repaired.\n«As a tram driver, I would like to report a fault, so that it is repaired.»',
      message: 'This asks for the same as "US-7".',
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Beds\n\nAs a nurse, I want to see free beds.\n\n## US-2: Free beds\n\n«As a nurse, I want to see free beds.»\n',
      message: 'This asks for the same as "US-1".',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary\nL-1,Story,"As a reader, I want to renew a loan."\nL-2,Story,"«As a reader, I want to renew a loan.»"\n',
      message: 'This asks for the same as "L-1".',
    },
    {
      text: 'As a pupil, I want to see my marks so that I know where I stand.\n«As a pupil I want to see my marks, so that I know where I stand.»',
      message: 'This asks for the same as "As a pupil, I want to see my marks so that I know…".',
    },
  ],
});
