import rule from '../../src/core/rules/file-clarification-left';
import { testRule, type Valid } from '../rule-tester';

const file = 'specs/004-charging/spec.md';
const head = '# Feature Specification: Charging posts\n\n';

/** A specification with these requirements. */
function required(...lines: string[]): { file: string; text: string } {
  return { file, text: `${head}## Requirements\n\n${lines.map((line) => `- ${line}\n`).join('')}` };
}

/** A specification with a story and these lines below it. */
function story(...lines: string[]): { file: string; text: string } {
  return {
    file,
    text: `${head}### User Story 1 - Start a charge (Priority: P1)\n\n${lines.join('\n')}\n`,
  };
}

const elsewhere: Valid = {
  file: 'charging.backlog.md',
  text: '## US-1: Start a charge\n\nAs a driver, I want to start a post [NEEDS CLARIFICATION: which one?].\n',
};

testRule(rule, {
  valid: [
    required('**FR-001**: System MUST show the price by the kilowatt-hour'),
    required('**FR-001**: System MUST show the price (clarified on 3 May: by the kilowatt-hour)'),
    required('[ ] No [NEEDS CLARIFICATION] markers remain'),
    required('Write `[NEEDS CLARIFICATION: question]` where a decision is missing'),
    required('**FR-002**: Needs clarification: none'),
    story('A driver starts a post with a card.'),
    story('A driver starts the post of [the street](streets.md).'),
    { file, text: `${head}\`\`\`text\n[NEEDS CLARIFICATION: which cable?]\n\`\`\`\n` },
    { file, text: `${head}<!-- [NEEDS CLARIFICATION: which cable?] -->\n` },
    elsewhere,
    'As a driver, I want to start a post [NEEDS CLARIFICATION: which one?].',
  ],
  invalid: [
    {
      ...required(
        '**FR-001**: System MUST show the price of a charge «[NEEDS CLARIFICATION: by the hour or by the kilowatt-hour?]»',
      ),
      message: 'Answer "by the hour or by the kilowatt-hour?" and write the answer here.',
    },
    {
      ...required(
        '**FR-003**: Drivers MUST sign in via «[NEEDS CLARIFICATION: card, phone or both?]» at the post',
      ),
      message: 'Answer "card, phone or both?" and write the answer here.',
    },
    {
      ...required(
        '**FR-001**: «[NEEDS CLARIFICATION: who mends the posts?]»',
        '**FR-002**: «[NEEDS CLARIFICATION: and how often?]»',
      ),
      message: [
        'Answer "who mends the posts?" and write the answer here.',
        'Answer "and how often?" and write the answer here.',
      ],
    },
    {
      ...story('A driver starts the post «[NEEDS CLARIFICATION: with a card or a phone?]».'),
      message: 'Answer "with a card or a phone?" and write the answer here.',
    },
    {
      ...story(
        '**Acceptance Scenarios**:',
        '',
        '1. **Given** a full battery, **When** the car stays for «[NEEDS CLARIFICATION: how many minutes?]», **Then** parking costs extra',
      ),
      message: 'Answer "how many minutes?" and write the answer here.',
    },
    {
      ...story(
        '### Edge Cases',
        '',
        '- What if the power fails? «[NEEDS CLARIFICATION: does the plug come free?]»',
      ),
      message: 'Answer "does the plug come free?" and write the answer here.',
    },
    {
      ...required('**FR-005**: Refunds «[NEEDS CLARIFICATION – within which time?]»'),
      message: 'Answer "within which time?" and write the answer here.',
    },
    {
      file,
      text: `${head}«[NEEDS CLARIFICATION: which streets get posts first?]»\n`,
      message: 'Answer "which streets get posts first?" and write the answer here.',
    },
    {
      file: 'rental.md',
      text: '# Feature Specification: Bike rental\n\n## Assumptions\n\nBikes are insured «[NEEDS CLARIFICATION: by whom?]»\n',
      message: 'Answer "by whom?" and write the answer here.',
    },
    {
      ...required(
        '**FR-009**: Charges end «[NEEDS CLARIFICATION: at which level of the battery, and can the driver choose another one?]»',
      ),
      message: 'Answer "at which level of the battery, and can the driver…" and write the answer here.',
    },
  ],
});
