import rule from '../../src/core/rules/item-owner-mismatch';
import { testRule } from '../rule-tester';

testRule(rule, {
  valid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Half portions
    as_a: guest
    i_want: to order half portions
    owner: Product Owner
    acceptance_criteria:
      - Soups have no half portion
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Half portions
    as_a: guest
    i_want: to order half portions
    owner: Kitchen team
`,
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Free a bed\n    as_a: nurse\n    i_want: to free a bed\n    owner: Product Owner\n    acceptance_criteria:\n      - The bed is shown as free\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Weigh a parcel\n    as_a: porter\n    i_want: to weigh a parcel\n    owner: Mara\n    acceptance_criteria:\n      - The weight is shown in grams\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Clean a bed\n    as_a: cleaner\n    i_want: to see dirty beds\n    owner: Ward team\n    acceptance_criteria:\n      - Dirty beds are listed\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: Grow the share of the regional market from 10 % to 15 % by 2027\n    owner: Product Manager\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: Yellow\n    owner: Product Owner\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: See a stop\n    as_a: driver\n    i_want: to see the next stop\n    acceptance_criteria:\n      - The next stop is shown\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Sell a seat\n    as_a: cashier\n    i_want: to sell a seat\n    owner: Product Owner\n    acceptance_criteria:\n      - The seat is shown as sold\n',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Mark a test\n    as_a: teacher\n    i_want: to enter marks\n    owner: PO\n    acceptance_criteria:\n      - Each mark is between 1 and 6\n',
    },
  ],
  invalid: [
    {
      file: 'sample.backlog.yaml',
      text: `items:
  - type: story
    title: Half portions
    as_a: guest
    i_want: to order half portions
    owner: «Product Manager»
    acceptance_criteria:
      - Soups have no half portion
`,
      message: 'This reads like PO-level: is the owner "Product Manager" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Free a bed\n    as_a: nurse\n    i_want: to free a bed\n    owner: «Product Manager»\n    acceptance_criteria:\n      - The bed is shown as free\n',
      message: 'This reads like PO-level: is the owner "Product Manager" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Weigh a parcel\n    as_a: porter\n    i_want: to weigh a parcel\n    owner: «Product Manager»\n    acceptance_criteria:\n      - The weight is shown in grams\n',
      message: 'This reads like PO-level: is the owner "Product Manager" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Clean a bed\n    as_a: cleaner\n    i_want: to see dirty beds\n    owner: «PM»\n    acceptance_criteria:\n      - Dirty beds are listed\n',
      message: 'This reads like PO-level: is the owner "PM" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: Grow the share of the regional market from 10 % to 15 % by 2027\n    owner: «Product Owner»\n',
      message: 'This reads like PM-level: is the owner "Product Owner" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: See a stop\n    as_a: driver\n    i_want: to see the next stop\n    owner: «Product Manager»\n    acceptance_criteria:\n      - The next stop is shown\n',
      message: 'This reads like PO-level: is the owner "Product Manager" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Renew a loan\n    as_a: librarian\n    i_want: to renew a loan\n    owner: «Product Manager»\n    acceptance_criteria:\n      - The loan ends 28 days later\n',
      message: 'This reads like PO-level: is the owner "Product Manager" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Log a feed\n    as_a: keeper\n    i_want: to log a feed\n    owner: «Product Manager»\n    acceptance_criteria:\n      - The feed has a time\n',
      message: 'This reads like PO-level: is the owner "Product Manager" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Mark a test\n    as_a: teacher\n    i_want: to enter marks\n    owner: «product manager»\n    acceptance_criteria:\n      - Each mark is between 1 and 6\n',
      message: 'This reads like PO-level: is the owner "product manager" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - id: A-1\n    type: initiative\n    title: Raise retention of subscribers against our competitors by 10 % next year\n    owner: «PO»\n',
      message: 'This reads like PM-level: is the owner "PO" right?',
    },
    {
      file: 'sample.backlog.yaml',
      text: 'items:\n  - type: story\n    title: Print a label\n    as_a: baker\n    i_want: to print a label\n    owner: «Product Manager»\n    acceptance_criteria:\n      - The label names the flour\n',
      message: 'This reads like PO-level: is the owner "Product Manager" right?',
    },
  ],
});
