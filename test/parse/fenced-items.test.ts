import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, fill } from '../../src/core/edit';
import { readBacklogFile } from '../../src/core/parse';

const story = `id: WARD-7
as_a: night nurse
i_want: to see which beds are free
so_that: nobody has to call the desk
acceptance_criteria:
  - A free bed is green`;

function fenced(info: string, content: string): string {
  return `# Ward\n\nWhat we know so far.\n\n\`\`\`${info}\n${content}\n\`\`\`\n`;
}

describe('a fence of data in Markdown', () => {
  it('is a story where its keys say so, each word in its place', () => {
    const source = fenced('yaml', story);
    const [item, ...others] = readBacklogFile('ward.md', source).items;
    assert.deepEqual(others, []);
    assert.equal(item?.id?.text, 'WARD-7');
    assert.equal(item.story?.role?.text, 'night nurse');
    const [criterion] = item.criteria;
    assert.equal(source.slice(criterion?.text.start, criterion?.text.end), 'A free bed is green');
    assert.equal(source.slice(item.span.start, item.span.end), story);
  });

  it('may be JSON', () => {
    const source = fenced('json', '{"id": "WARD-8", "user_story": "As a nurse, I want to see free beds."}');
    const [item] = readBacklogFile('ward.md', source).items;
    assert.equal(item?.id?.text, 'WARD-8');
    assert.equal(source.slice(item.story?.need?.start, item.story?.need?.end), 'see free beds');
  });

  it('holds no item where it is any other data', () => {
    const source = fenced('yaml', 'name: ward\nservices:\n  - database\n  - mail');
    assert.deepEqual(readBacklogFile('ward.md', source).items, []);
  });

  it('takes what is added with the line ends of its file', () => {
    const source = fenced('yaml', story).replaceAll('\n', '\r\n');
    const slot = readBacklogFile('ward.md', source).items[0]?.slots.criterion;
    const written = slot && applyEdits(source, [fill(slot, 'A bed that is cleaned is grey')]);
    assert.match(written ?? '', /green\r\n {2}- A bed that is cleaned is grey\r\n```/);
  });
});
