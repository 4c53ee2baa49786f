import rule from '../../src/core/rules/story-system-as-actor';
import vagueWording from '../../src/core/rules/story-vague-wording';
import { testRule } from '../rule-tester';

const say = (who: string): string => `Say what the user gets, not what "${who}" is to do.`;

testRule(rule, {
  valid: [
    'As a clerk, I want to be reminded of open claims.',
    'As a clerk, I want a reminder from the system, so that no claim gets old.',
    // How the system is, and what it takes in: nobody else could do it.
    'As a clerk, I want the system to be available from six in the morning.',
    'As a night nurse, I want the app to stay silent between two rounds.',
    'As a forester, I want the app to work without a network.',
    'As a clerk, I want the system to accept claims without a stamp.',
    'As a clerk, I want the software to support Polish, so that my colleagues can read it.',
    'As a clerk, I want the system to not show claims of others.',
    // Machines, and what only sounds like a program.
    'As a picker, I want the robot to bring me the next shelf.',
    'As a grower, I want the system to open the vents at noon.',
    'As a caretaker, I want the alarm system to notify me of smoke.',
    'As a traveller, I want the platform to show the next train.',
    'As a turner, I want the tool to check the depth of a cut.',
    'As a clerk, I want the application to list the income of the family.',
    // What the thing is for, not what it is to do.
    'As a clerk, I want a tool to track my claims.',
    'As a clerk, I want an app to save receipts in.',
    // Somebody else, and not at the head.
    'As a warden, I want visitors to send me their plates.',
    'As a clerk, I want to ask the system to send me a list.',
    'As a clerk, I want to close a claim, so that the system sends me a mail.',
    'Als Sachbearbeiter möchte ich, dass das System mich erinnert.',
    {
      file: 'sample.backlog.md',
      text: '## US-1: Words\n\nAs a tester, I want `the system to send mails` to be a phrase.\n',
    },
    { text: 'As a clerk, I want the system to handle open claims.', beside: [vagueWording] },
  ],
  invalid: [
    {
      text: 'As a clerk, I want «the system to send» me a reminder, so that no claim gets old.',
      message: say('the system'),
      suggested: ['As a clerk, I want to get a reminder, so that no claim gets old.'],
    },
    {
      text: 'As a clerk, I want «the system to remind» me of open claims.',
      message: say('the system'),
      suggested: ['As a clerk, I want to be reminded of open claims.'],
    },
    {
      text: 'As a clerk, I would like «for the system to tell» me when a claim is due.',
      message: say('the system'),
      suggested: ['As a clerk, I would like to be told when a claim is due.'],
    },
    {
      text: 'As a ranger, I need «our app to show» me the nearest hut.',
      message: say('our app'),
      suggested: ['As a ranger, I need to see the nearest hut.'],
    },
    {
      text: 'As a ranger, I want «the software to allow» me to close a path.',
      message: say('the software'),
      suggested: ['As a ranger, I want to close a path.'],
    },
    {
      text: "As a ranger, I'd like «the mobile app to let» me mark a fallen tree.",
      message: say('the mobile app'),
      suggested: ["As a ranger, I'd like to mark a fallen tree."],
    },
    {
      text: 'As a guest, I want «the platform to provide» me with an invoice.',
      message: say('the platform'),
      suggested: ['As a guest, I want to get an invoice.'],
    },
    // The rest would no longer say who does it.
    {
      text: 'As a guest, I want «the website to send» me a code and delete it.',
      message: say('the website'),
    },
    { text: 'As a guest, I want «the site to show» me what it has stored.', message: say('the site') },
    { text: 'As a guest, I want «the app to let» me in.', message: say('the app') },
    // What the guest gets is for the author to say.
    {
      text: 'As a guest, I want «the system to automatically calculate» the tax.',
      message: say('the system'),
    },
    {
      text: 'As a guest, I want «the back-end to be able to store» two addresses.',
      message: say('the back-end'),
    },
    { text: 'As a guest, I want «the system to handle» my luggage slip.', message: say('the system') },
    {
      text: 'When I check out, I want «the system to create» an invoice, so that I need not wait.',
      message: say('the system'),
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - title: Renew\n    as_a: reader\n    i_want: «the system to warn» us about late books\n',
      message: say('the system'),
      suggested: ['items:\n  - title: Renew\n    as_a: reader\n    i_want: to be warned about late books\n'],
    },
    {
      file: 'sample.backlog.md',
      text: '## US-1: Renew\n\nAs a reader, I want «the **system** to show» me late books.\n',
      message: say('the system'),
    },
  ],
});
