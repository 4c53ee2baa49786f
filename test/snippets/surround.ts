import type { Entry, GherkinPlace, Place, SnippetLanguage } from './catalogue';

/** A file around a snippet: what stands above it, and how far the author has indented it. */
interface Surroundings {
  readonly path: string;
  readonly above: string;
  readonly indent: string;
  readonly below?: string;
}

const markdownStory = `# Backlog

### US-4: Cancel an order

As a shift worker, I want to call off an order, so that no loaf is baked in vain.

`;

const markdownCriteria = '**Acceptance criteria:**\n\n';
const markdownCriterion = '- The oven plan shows 1 more free loaf\n\n';

const markdown: Readonly<Record<Place, Surroundings>> = {
  item: { path: 'backlog.md', above: '# Backlog\n\n', indent: '' },
  story: {
    path: 'backlog.md',
    above: '# Backlog\n\n',
    indent: '',
    below: `\n${markdownCriteria}${markdownCriterion}`,
  },
  entry: {
    path: 'backlog.md',
    above: `# Backlog\n\n- US-4: ${/As a.*\n/.exec(markdownStory)?.[0] ?? ''}`,
    indent: '',
  },
  page: { path: 'backlog.md', above: '# Backlog\n\n', indent: '' },
  criteria: { path: 'backlog.md', above: markdownStory, indent: '' },
  criterion: { path: 'backlog.md', above: `${markdownStory}${markdownCriteria}`, indent: '' },
  sprint: {
    path: 'backlog.md',
    above: '# Backlog\n\n',
    indent: '',
    below: `${markdownStory.slice(11)}${markdownCriteria}${markdownCriterion}`,
  },
  roadmap: { path: 'roadmap.md', above: '# Roadmap\n\n', indent: '' },
  row: { path: 'roadmap.md', above: '# Roadmap\n\n## Now\n\n', indent: '' },
};

const yamlStory = `items:
  - id: US-4
    title: Cancel an order
    as_a: shift worker
    i_want: to call off an order
    so_that: no loaf is baked in vain
`;

const yamlCriteria = '    acceptance_criteria:\n';
const yamlCriterion = '      - The oven plan shows 1 more free loaf\n';

const yaml: Readonly<Record<Exclude<Place, 'entry'>, Surroundings>> = {
  item: { path: 'backlog.yaml', above: 'items:\n', indent: '  ' },
  story: {
    path: 'backlog.yaml',
    above: 'items:\n',
    indent: '  ',
    below: `${yamlCriteria}${yamlCriterion}`,
  },
  page: { path: 'backlog.yaml', above: `${yamlStory}${yamlCriteria}${yamlCriterion}`, indent: '' },
  criteria: { path: 'backlog.yaml', above: yamlStory, indent: '    ' },
  criterion: { path: 'backlog.yaml', above: `${yamlStory}${yamlCriteria}`, indent: '      ' },
  sprint: { path: 'backlog.yaml', above: 'sections:\n', indent: '  ' },
  roadmap: { path: 'backlog.yaml', above: '', indent: '' },
  row: { path: 'backlog.yaml', above: 'now:\n', indent: '  ' },
};

const feature = `Feature: Cancel an order
  As a shift worker
  I want to call off an order
  So that no loaf is baked in vain

`;

const steps = `    Given an order of 2 loaves
    When the customer cancels it
    Then the oven plan shows 2 more free loaves
`;

const gherkin: Readonly<Record<GherkinPlace, Surroundings>> = {
  file: { path: 'orders.feature', above: '', indent: '' },
  feature: {
    path: 'orders.feature',
    above: feature,
    indent: '  ',
    below: `\n  Scenario: Cancel in time\n${steps}`,
  },
  scenario: { path: 'orders.feature', above: `${feature}  Scenario: Cancel in time\n`, indent: '    ' },
};

/** The snippet's text as it stands in a file once the editor has put it in, and the path of the file. */
export function fileWith(
  text: string,
  entry: Entry,
  language: SnippetLanguage,
): { path: string; source: string } {
  const { path, above, indent, below = '' } = surroundingsOf(entry, language);
  const indented = text.replaceAll(/^(?=.)/gm, indent);
  return { path, source: `${above}${indented}${below}` };
}

function surroundingsOf({ place, gherkin: inFeature }: Entry, language: SnippetLanguage): Surroundings {
  if (language === 'gherkin') return gherkin[inFeature ?? 'file'];
  if (language === 'plaintext') return { path: 'orders.stories.txt', above: '', indent: '' };
  const at = place ?? 'item';
  return language === 'yaml' && at !== 'entry' ? yaml[at] : markdown[at];
}
