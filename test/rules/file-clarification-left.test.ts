import rule from '../../src/core/rules/file-clarification-left';
import { testRule, type Valid } from '../rule-tester';

const file = 'specs/004-lockers/spec.md';
const head = '# Feature Specification: Parcel lockers\n\n';

/** A specification with these requirements. */
function required(...lines: string[]): { file: string; text: string } {
  return { file, text: `${head}## Requirements\n\n${lines.map((line) => `- ${line}\n`).join('')}` };
}

/** A specification with a story and these lines below it. */
function story(...lines: string[]): { file: string; text: string } {
  return {
    file,
    text: `${head}### User Story 1 - Pick up a parcel (Priority: P1)\n\n${lines.join('\n')}\n`,
  };
}

const elsewhere: Valid = {
  file: 'lockers.backlog.md',
  text: '## US-1: Pick up a parcel\n\nAs a resident, I want to open a locker [NEEDS CLARIFICATION: which one?].\n',
};

testRule(rule, {
  valid: [
    required('**FR-001**: System MUST log each opening for 90 days'),
    required('**FR-001**: System MUST log each opening (clarified on 3 May: for 90 days)'),
    required('[ ] No [NEEDS CLARIFICATION] markers remain'),
    required('Write `[NEEDS CLARIFICATION: question]` where a decision is missing'),
    required('**FR-002**: Needs clarification: none'),
    story('A resident opens the right locker with a code.'),
    story('A resident opens the locker of [the parcel](parcels.md).'),
    { file, text: `${head}\`\`\`text\n[NEEDS CLARIFICATION: how long?]\n\`\`\`\n` },
    { file, text: `${head}<!-- [NEEDS CLARIFICATION: how long?] -->\n` },
    elsewhere,
    'As a resident, I want to open a locker [NEEDS CLARIFICATION: which one?].',
  ],
  invalid: [
    {
      ...required(
        '**FR-001**: System MUST log each opening «[NEEDS CLARIFICATION: how long are logs kept?]»',
      ),
      message: 'Answer "how long are logs kept?" and write it here.',
    },
    {
      ...required(
        '**FR-003**: Users MUST sign in via «[NEEDS CLARIFICATION: card, code or both?]» at the door',
      ),
      message: 'Answer "card, code or both?" and write it here.',
    },
    {
      ...required(
        '**FR-001**: «[NEEDS CLARIFICATION: who cleans the lockers?]»',
        '**FR-002**: «[NEEDS CLARIFICATION: and how often?]»',
      ),
      message: [
        'Answer "who cleans the lockers?" and write it here.',
        'Answer "and how often?" and write it here.',
      ],
    },
    {
      ...story('A resident opens the locker «[NEEDS CLARIFICATION: with a code or a card?]».'),
      message: 'Answer "with a code or a card?" and write it here.',
    },
    {
      ...story(
        '**Acceptance Scenarios**:',
        '',
        '1. **Given** a parcel, **When** nobody comes for «[NEEDS CLARIFICATION: how many days?]», **Then** it goes back',
      ),
      message: 'Answer "how many days?" and write it here.',
    },
    {
      ...story(
        '### Edge Cases',
        '',
        '- What if the power fails? «[NEEDS CLARIFICATION: is there a battery?]»',
      ),
      message: 'Answer "is there a battery?" and write it here.',
    },
    {
      ...required('**FR-005**: Refunds «[NEEDS CLARIFICATION – within which time?]»'),
      message: 'Answer "within which time?" and write it here.',
    },
    {
      file,
      text: `${head}«[NEEDS CLARIFICATION: which towns come first?]»\n`,
      message: 'Answer "which towns come first?" and write it here.',
    },
    {
      file: 'rental.md',
      text: '# Feature Specification: Bike rental\n\n## Assumptions\n\nBikes are insured «[NEEDS CLARIFICATION: by whom?]»\n',
      message: 'Answer "by whom?" and write it here.',
    },
    {
      ...required(
        '**FR-009**: Codes expire «[NEEDS CLARIFICATION: after how many hours, and does the resident get a new one by mail?]»',
      ),
      message: 'Answer "after how many hours, and does the resident get a new one by…" and write it here.',
    },
  ],
});
