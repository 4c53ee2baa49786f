const roles = [
  'librarian',
  'night nurse',
  'bakery owner',
  'tram driver',
  'school secretary',
  'allotment holder',
];
const needs = [
  'see which books are overdue',
  'hand over my ward with a short note',
  "order flour from last week's sales",
  'report a blocked track and its stop',
  'move a pupil to another class',
  'lend my tools to my neighbours',
  'print a list and send it by mail',
];
const benefits = [
  'nobody has to call twice',
  'the next shift knows what is open',
  'I throw less away',
  'passengers hear of it in time',
  '',
];
const criteria = [
  'Given three open entries and one that is done, when I open the list in the morning, then the oldest open one stands first',
  'Given a name of more than 80 letters, when I save the entry, then it is refused with a message that says how many are allowed',
  'Given a list that was changed by somebody else, when I send it, then both of us are told within 5 minutes what has changed',
  'It loads quickly, also on the old computer at the front desk and while the weekly backup is running in the background',
];

/** A Markdown backlog with so many stories: always the same for the same number. */
export function writeBacklog(stories) {
  const lines = ['# Product backlog', ''];
  for (let n = 1; n <= stories; n++) {
    if (n % 50 === 1) lines.push(`## Epic ${Math.ceil(n / 50)}`, '');
    const benefit = pick(benefits, n * 7);
    const story = `As a ${pick(roles, n)}, I want to ${pick(needs, n * 3)} for case ${n}`;
    lines.push(`### US-${n}: ${pick(needs, n * 3)}`, '', `${story}${benefit && `, so that ${benefit}`}.`, '');
    lines.push(
      '**Priority:** Must',
      `**Estimate:** ${pick([1, 2, 3, 5, 8], n)}`,
      '',
      '#### Acceptance criteria',
      '',
    );
    for (let index = 0; index < 3; index++)
      lines.push(`- [ ] ${pick(criteria, n + index)} (${n}.${index + 1})`);
    lines.push('');
  }
  return lines.join('\n');
}

function pick(list, index) {
  return list[index % list.length];
}
