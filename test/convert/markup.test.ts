import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convert, tellLosses, type Target } from '../../src/core/convert';
import { readBacklogFile } from '../../src/core/parse';

const markdownTargets: readonly Target[] = ['markdown', 'spec-kit', 'kiro', 'backlog.md'];
const plainTargets: readonly Target[] = ['yaml', 'gherkin', 'csv'];

const story = 'As a gardener, I want to see the beds.';

function written(source: string, to: Target): string {
  const { files } = convert(readBacklogFile('garden.backlog.md', source), to);
  return files.map(({ text }) => text).join('\n');
}

function told(source: string, to: Target): string {
  const { losses } = convert(readBacklogFile('garden.backlog.md', source), to);
  return tellLosses(losses, to).join('\n');
}

const withNote = (note: string): string => `# Garden\n\n## US-1: Beds\n\n${story}\n\n${note}\n`;
const withCriterion = (words: string): string =>
  `# Garden\n\n## US-1: Beds\n\n${story}\n\n**Acceptance criteria:**\n\n- [ ] ${words}\n`;
const withStory = (sentence: string): string => `# Garden\n\n## US-1: Beds\n\n${sentence}\n`;

describe('markup on the way to Markdown', () => {
  for (const words of [
    'See [the plan](plan.html) first',
    'See [the plan](<my plan.html> "by hand") first',
    'Shows ![a bed](bed.png) and ![](row.png)',
    'Runs `water()` in **ten** *minutes* and `` `dry` ``',
    'Is watered ~~daily~~ weekly',
    'Holds H<sub>2</sub>O in <b>litres</b>',
    '**[Plans](plan.html)** are *`open`*',
    '`water()` runs',
    'Beds are wet, see [the plan](plan.html)',
  ]) {
    it(`stays as it is: ${words}`, () => {
      for (const to of markdownTargets)
        for (const source of [withNote(`${words}.`), withCriterion(words)]) {
          assert.ok(written(source, to).includes(words), `${to}: ${written(source, to)}`);
          assert.doesNotMatch(told(source, to), /links|emphasis|struck/);
        }
    });
  }

  it('stays in steps, in the sentence of a story and in a title', () => {
    const steps = withCriterion('Given a [bed](bed.html), when it is *dry*, then `water()` runs');
    assert.match(
      written(steps, 'markdown'),
      /Given a \[bed\]\(bed\.html\)\n {2}When it is \*dry\*\n {2}Then `water\(\)` runs/,
    );
    assert.match(
      written(steps, 'spec-kit'),
      /\*\*Given\*\* a \[bed\]\(bed\.html\), \*\*When\*\* it is \*dry\*/,
    );
    assert.match(written(steps, 'kiro'), /WHILE a \[bed\]\(bed\.html\), WHEN it is \*dry\*, /);
    const sentence = '**As a** [gardener](roles.md), **I want to** see `beds`, **so that** I ~~dig~~ sow.';
    for (const to of markdownTargets) assert.ok(written(withStory(sentence), to).includes(sentence), to);
    const title = written(
      '# Garden\n\n## US-1: See [beds](bed.html) `A1`\n\nAs a cook, I want beds.\n',
      'markdown',
    );
    assert.match(title, /## US-1: See \[beds\]\(bed\.html\) `A1`\n/);
  });

  it('joins the lines of a paragraph', () => {
    const source = withNote('> not here\n\nSee [the\nplan](plan.html)\nof *all\nbeds*.');
    assert.match(written(source, 'markdown'), /See \[the plan\]\(plan\.html\) of \*all beds\*\./);
  });

  it('brings an address that stands below the text to its link', () => {
    const source = withNote('See [the plan][p] and [beds][].\n\n[p]: plan.html\n[beds]: bed.html');
    assert.match(written(source, 'markdown'), /See \[the plan\]\(plan\.html\) and \[beds\]\(bed\.html\)\./);
    assert.match(written(source, 'yaml'), /See the plan \(plan\.html\) and beds \(bed\.html\)\./);
    assert.deepEqual(convert(readBacklogFile('garden.backlog.md', source), 'yaml').leftOut, []);
  });

  it('stays in a criterion of another style and in what is listed below one', () => {
    const source = withCriterion('Given [beds](bed.html), when it rains, then `water()` stops');
    const { files } = convert(readBacklogFile('garden.backlog.md', source), 'markdown', 'checklist');
    assert.match(
      files[0]?.text ?? '',
      /- \[ \] `water\(\)` stops when it rains, given \[beds\]\(bed\.html\)/,
    );
    const listed = withCriterion('The plan shows:\n  - [beds](bed.html)\n  - the *rows*,\n    by `name`');
    assert.match(
      written(listed, 'markdown'),
      /The plan shows: \[beds\]\(bed\.html\); the \*rows\*, by `name`/,
    );
    assert.match(written(listed, 'yaml'), /The plan shows: beds \(bed\.html\); the rows, by name/);
  });

  it('is told of where the target holds a value without it', () => {
    const source = '# Garden\n\n## US-1: See [beds](bed.html)\n\nAs a cook, I want beds.\n';
    assert.match(told(source, 'backlog.md'), /US-1: backlog\.md has no place for links "bed\.html"\./);
  });
});

describe('markup on the way to other formats', () => {
  it('leaves an address behind the words it belongs to', () => {
    for (const to of plainTargets) {
      const source = withCriterion('Opens [the plan](https://garden.example/plan) beside ![a bed](bed.png)');
      assert.match(
        written(source, to),
        /Opens the plan \(https:\/\/garden\.example\/plan\) beside a bed \(bed\.png\)/,
      );
      assert.equal(/links|criteria/.test(told(source, to)), false, told(source, to));
    }
    assert.match(written(withCriterion('Shows ![](bed.png)'), 'yaml'), /Shows \(bed\.png\)/);
    assert.match(
      written(withNote('See <https://garden.example>.'), 'yaml'),
      /See https:\/\/garden\.example\./,
    );
  });

  it('tells of an address that would change a value, and of one that means nothing elsewhere', () => {
    const source = withNote('- **Owner:** [Ann](mailto:ann@garden.example)\n\nSee [above](#us-1) first.');
    for (const to of plainTargets) {
      assert.match(
        told(source, to),
        /US-1: \S+ has no place for links "#us-1, mailto:ann@garden\.example"\./,
      );
      assert.doesNotMatch(written(source, to), /#us-1|mailto/);
    }
  });

  it('leaves struck words out and tells of them', () => {
    for (const to of plainTargets) {
      const source = withCriterion('Is watered ~~daily~~ weekly ~~or never~~, by <del>hand</del> hose');
      assert.match(written(source, to), /Is watered weekly, by hose/);
      assert.match(told(source, to), /US-1: \S+ has no place for struck words "daily, hand, or never"\./);
    }
    const gone = withCriterion('~~Is watered daily~~\n- [ ] Is watered weekly');
    assert.doesNotMatch(written(gone, 'yaml'), /daily/);
    assert.match(told(gone, 'yaml'), /struck words "Is watered daily"/);
  });

  it('says of an entry that is ticked off that it is done', () => {
    const source = '# Garden\n\n## To do\n\n- [x] Order hoses\n- [ ] Order seeds\n';
    assert.match(written(source, 'yaml'), /Order hoses\n +status: done\n/);
    assert.equal(written(source, 'yaml').match(/status/g)?.length, 1);
  });

  it('keeps struck words of which no more is left than a remark on them', () => {
    const source = `# Garden\n\n## To do\n\n- ~~Beds~~ (12 May)\n- ~~Hoses~~ – too dear\n`;
    for (const to of plainTargets) {
      assert.match(written(source, to), /Beds \(12 May\)/);
      assert.match(written(source, to), /Hoses – too dear/);
    }
  });

  it('tells once of emphasis and code, and not of the words of a template in bold type', () => {
    const source = `${withCriterion('Runs `water()`')}\n## US-2: Rows\n\n**As a** cook, **I want** *long* rows.\n`;
    for (const to of plainTargets)
      assert.match(told(source, to), /US-1, US-2: \S+ has no place for emphasis and code\./);
    assert.doesNotMatch(told(withStory('**As a** cook, **I want** long rows.'), 'yaml'), /emphasis/);
  });
});

describe('further sentences in the paragraph of a story', () => {
  const source = withStory(
    'As a gardener, I want to see the beds, so that I sow. The beds are [numbered](bed.html). See page 4.',
  );

  it('go along as notes', () => {
    for (const to of [...markdownTargets, ...plainTargets]) {
      const text = written(source, to);
      const [address, losses] = [markdownTargets.includes(to), told(source, to)];
      const note = address
        ? 'The beds are [numbered](bed.html). See page 4.'
        : 'The beds are numbered (bed.html). See page 4.';
      assert.ok(text.includes(note), `${to}: ${text}`);
      assert.doesNotMatch(losses, /notes|need|links/);
    }
    assert.match(
      written(source, 'yaml'),
      /so_that: I sow\n +description: The beds are numbered \(bed\.html\)\. See page 4\./,
    );
    assert.match(
      written(source, 'csv'),
      /"As a gardener, I want to see the beds, so that I sow\.",The beds are/,
    );
  });

  it('stay where they are if they are a story in turn', () => {
    const two = withStory('As a cook, I want to see herbs. As a cook, I want to pick herbs.');
    for (const to of [...markdownTargets, ...plainTargets])
      assert.match(written(two, to), /I want to see herbs\. As a cook, I want to pick herbs\./, to);
  });

  it('come from formats without markup as well', () => {
    const yaml =
      'items:\n  - title: Herbs\n    story: As a cook, I want to see herbs. They are green. Some are not.\n';
    const { files } = convert(readBacklogFile('garden.backlog.yaml', yaml), 'yaml');
    assert.match(files[0]?.text ?? '', /i_want: see herbs\n +description: They are green\. Some are not\./);
  });
});

describe('what the sentence of a story says in none of its parts', () => {
  it('keeps the sentence whole', () => {
    const source = withStory('As a gardener, who is in a hurry, I want to see the beds.');
    for (const to of [...markdownTargets, ...plainTargets]) {
      assert.match(written(source, to), /As a gardener, who is in a hurry, I want to see the beds\./);
      assert.doesNotMatch(told(source, to), /further words/);
    }
  });

  it('has none of what is said of it behind it', () => {
    const source = withStory('As a gardener, I want to see the beds, so that I weed them (SP 5, @mia) ⏫');
    assert.match(written(source, 'yaml'), /so_that: I weed them\n/);
    const behind = withStory('As a gardener, I want to see the beds, so that I weed them. (3 SP) @mia #beds');
    assert.doesNotMatch(written(behind, 'yaml'), /description/);
    for (const one of [source, behind]) assert.doesNotMatch(told(one, 'yaml'), /further words/);
  });
});
