import rule from '../../src/core/rules/item-orphan';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - {type: story, title: Rent a bike, parent: EP-1}
  - {type: story, title: Return a bike, parent: EP-1}
  - {type: story, title: Find a bike, parent: EP-1}
  - {type: story, title: Rate a ride, parent: EP-1}
  - {type: bug, title: Wrong date}
  - {type: story, title: Report damage, parent: EP-1}
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - {type: story, title: Rent a bike}
  - {type: story, title: Return a bike}
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Weigh a parcel, parent: EP-2}\n  - {type: story, title: Stamp a parcel, parent: EP-2}\n  - {type: story, title: Send a parcel, parent: EP-2}\n  - {type: story, title: Track a parcel, parent: EP-2}\n  - {type: story, title: Return a parcel, parent: EP-2}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Free a bed}\n  - {type: story, title: Clean a bed}\n  - {type: story, title: Lend a bed}\n  - {type: story, title: Move a bed}\n  - {type: story, title: Count beds}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Mark a test, parent: EP-3}\n  - {type: story, title: Sign a test, parent: EP-3}\n  - {type: story, title: Print a test, parent: EP-3}\n  - {type: story, title: Copy a test, parent: EP-3}\n  - {type: task, title: Order paper}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Mark a test, parent: EP-3}\n  - {type: story, title: Sign a test, parent: EP-3}\n  - {type: story, title: Print a test, parent: EP-3}\n  - {type: story, title: Copy a test, parent: EP-3}\n  - {type: spike, title: Can phones scan it}\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Mark a test, parent: EP-3}\n  - {type: story, title: Sign a test, parent: EP-3}\n  - {type: story, title: Print a test, parent: EP-3}\n  - {type: story, title: Copy a test, parent: EP-3}\n  - {type: epic, title: Tests}\n',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Parent\nP-1,Story,Weigh,E-1\nP-2,Story,Stamp,E-1\nP-3,Story,Send,E-1\nP-4,Story,Track,E-1\nP-5,Story,Return,E-1\nP-6,Bug,Wrong weight,\n',
    },
    'As a nurse, I want to free a bed.',
    {
      file: 'sample.backlog.md',
      text: '# Epic: Beds\n\n## US-1: Free\n\nAs a nurse, I want to free a bed.\n\n## US-2: Clean\n\nAs a nurse, I want to clean a bed.\n',
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - {type: story, title: Rent a bike, parent: EP-1}
  - {type: story, title: Return a bike, parent: EP-1}
  - {type: story, title: Find a bike, parent: EP-1}
  - {type: story, title: Rate a ride, parent: EP-1}
  - {type: story, title: «Pay by card»}
  - {type: story, title: Report damage, parent: EP-1}
`,
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Weigh a parcel, parent: EP-2}\n  - {type: story, title: Stamp a parcel, parent: EP-2}\n  - {type: story, title: Send a parcel, parent: EP-2}\n  - {type: story, title: Track a parcel, parent: EP-2}\n  - {type: story, title: Return a parcel, parent: EP-2}\n  - {type: story, title: «Sell stamps»}\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Free a bed, parent: EP-4}\n  - {type: story, title: Clean a bed, parent: EP-4}\n  - {type: story, title: Lend a bed, parent: EP-4}\n  - {type: story, title: Move a bed, parent: EP-4}\n  - {type: story, title: Count beds, parent: EP-4}\n  - {type: story, title: «Print menus»}\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: «Plant a tree»}\n  - {type: story, title: Water a tree, parent: EP-5}\n  - {type: story, title: Prune a tree, parent: EP-5}\n  - {type: story, title: Fell a tree, parent: EP-5}\n  - {type: story, title: List trees, parent: EP-5}\n  - {type: story, title: Hire a van, parent: EP-5}\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: See a stop, parent: EP-6}\n  - {type: story, title: Skip a stop, parent: EP-6}\n  - {type: story, title: Add a stop, parent: EP-6}\n  - {type: story, title: Move a stop, parent: EP-6}\n  - {type: story, title: Name a stop, parent: EP-6}\n  - {type: story, title: «Lose an umbrella»}\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Mark a test, parent: EP-7}\n  - {type: story, title: Sign a test, parent: EP-7}\n  - {type: story, title: Print a test, parent: EP-7}\n  - {type: story, title: Copy a test, parent: EP-7}\n  - {type: story, title: File a test, parent: EP-7}\n  - {type: story, title: «Book the gym»}\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.csv',
      text: 'ID,Type,Summary,Parent\nP-1,Story,Weigh,E-1\nP-2,Story,Stamp,E-1\nP-3,Story,Send,E-1\nP-4,Story,Track,E-1\nP-5,Story,Return,E-1\nP-6,Story,«Sell stamps»,\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Bake a loaf, parent: EP-8}\n  - {type: story, title: Slice a loaf, parent: EP-8}\n  - {type: story, title: Pack a loaf, parent: EP-8}\n  - {type: story, title: «Price a loaf»}\n  - {type: story, title: Freeze a loaf, parent: EP-8}\n  - {type: story, title: Rent the oven, parent: EP-8}\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - {type: story, title: Sell a seat, parent: EP-9}\n  - {type: story, title: Swap a seat, parent: EP-9}\n  - {type: story, title: Block a seat, parent: EP-9}\n  - {type: story, title: Rate a seat, parent: EP-9}\n  - {type: story, title: Number seats, parent: EP-9}\n  - {type: story, title: «Lend glasses»}\n',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
    {
      file: 'sample.backlog.json',
      text: '{"items":[{"type":"story","title":"Renew a book","parent":"EP-1"},{"type":"story","title":"Reserve a book","parent":"EP-1"},{"type":"story","title":"Return a book","parent":"EP-1"},{"type":"story","title":"Review a book","parent":"EP-1"},{"type":"story","title":"Search a book","parent":"EP-1"},{"type":"story","title":"«Pay at the bar»"}]}',
      message: 'Say which goal or epic this belongs to, as most others here do.',
    },
  ],
});
