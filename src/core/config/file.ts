import { parseDocument, type YAMLError } from 'yaml';
import type { House } from '../house';
import { languages, layouts, type Language, type Layout } from '../model';
import type { Phrase, Span } from '../phrase';
import { severities, type Severity } from '../rule';
import { rules } from '../rules';
import type { Saying } from '../say';
import { defaultExclude, defaultInclude } from './default-patterns';
import { presets } from './presets';
import { list, record, settings } from './group-shape';
import { addressOfId, choice, glob, number, text, type Shape } from './shape';
import { describeYamlError } from '../yaml-mistake';

/** What one configuration file says. */
export interface ConfigFile {
  /** Where an editor finds the JSON schema. */
  $schema: Phrase;
  /** Presets and files that it builds upon, the last one loudest. */
  extends: readonly Phrase[];
  rules: ReadonlyMap<string, Severity>;
  overrides: readonly Partial<Override>[];
  include: readonly Phrase[];
  exclude: readonly Phrase[];
  language: Language | 'auto';
  layout: Layout | 'auto';
  team: Partial<TeamFile>;
}

/** What holds for some of the files only. */
interface Override {
  files: readonly Phrase[];
  rules: ReadonlyMap<string, Severity>;
  language: Language | 'auto';
  layout: Layout | 'auto';
}

/** A `House` as it is written. */
export interface TeamFile {
  roles: readonly Phrase[];
  estimates: readonly number[];
  largestEstimate: number;
  fewestCriteria: number;
  mostCriteria: number;
  priorities: readonly Phrase[];
  readyStatuses: readonly Phrase[];
  glossary: readonly Phrase[];
  tracker: Phrase;
  model: House['model'];
}

/** A mistake in a configuration. */
export interface ConfigProblem {
  readonly path: string;
  readonly at: Span;
  /** One sentence or two: what is wrong, and what was likely meant. */
  readonly message: Saying;
}

const files = 'A glob from the folder of the configuration: `docs/**/*.md`.';
const summaries = new Map(rules.map(({ id, summary, severity }) => [id, { summary, severity }]));

const severityOfRules = record(
  (name) => (say) => say('Unknown rule "{0}".', name),
  [...summaries.keys()],
  choice(severities),
  'How loud single rules are: off, information, warning or error.',
  (id) => ({ description: summaries.get(id)?.summary, default: summaries.get(id)?.severity }),
);
const language = choice(['auto', ...languages], 'The language the backlog is written in; auto finds it.');
const layout = choice(['auto', ...layouts], 'The convention that the files follow; auto recognises it.');

const team: Shape<Partial<TeamFile>> = settings<TeamFile>(
  {
    roles: list(text('A role or persona.'), 'The roles and personas of the product.'),
    estimates: list(
      number('A step of the scale.', 0, (say) =>
        say('A scale is of numbers: 1, 2, 3, 5, 8. Sizes such as S, M and L need none.'),
      ),
      'The scale of estimates in numbers, ascending. Sizes such as S, M and L need none.',
    ),
    largestEstimate: number('An estimate above this wants splitting.', 0),
    fewestCriteria: number('A story with fewer acceptance criteria is not told in full.', 0),
    mostCriteria: number('A story with more acceptance criteria wants splitting.', 1),
    priorities: list(text('A priority.'), 'The priorities, most important first.'),
    readyStatuses: list(text('A status.'), 'Statuses from which on an item counts as ready for a sprint.'),
    glossary: list(text('A term.'), 'Terms and acronyms that need no explanation.'),
    tracker: addressOfId('Where an id leads: `https://tracker.example.org/browse/{id}`.'),
    model: choice(['scrum', 'safe', 'single'], 'Who owns what: see docs/configuration.md.'),
  },
  'What the team has settled for itself; rules judge by it where it is stated.',
);

const override: Shape<Partial<Override>> = settings<Override>(
  { files: list(glob(files), 'The files this is for.'), rules: severityOfRules, language, layout },
  'What holds for some of the files only. A later one wins over an earlier one.',
  ['files'],
);

const presetNames = [...presets.keys()].join(', ');

/** A configuration file, as it is read and as its JSON schema describes it. */
export const configShape: Shape<Partial<ConfigFile>> = settings<ConfigFile>(
  {
    $schema: text('The schema of this file, for the editor.'),
    extends: list(
      text(`A preset (${presetNames}) or the path of another configuration, from the folder of this one.`, [
        ...presets.keys(),
      ]),
      `What this configuration builds upon. Presets: ${presetNames}.`,
    ),
    rules: severityOfRules,
    overrides: list(override, 'Settings for some of the files.'),
    include: list(
      glob(files),
      `Which files of a folder are backlogs. Default: ${defaultInclude.join(', ')}.`,
    ),
    exclude: list(
      glob(files),
      `Files never looked at. These always belong to them: ${defaultExclude.join(', ')}.`,
    ),
    language,
    layout,
    team,
  },
  'How Backlog Lens checks the backlogs of this folder and of those below it.',
);

/**
 * Reads one configuration file, YAML or JSON. Never throws: what is wrong is reported, and the rest is read.
 * Of several mistakes in the syntax only the first is reported: the others tend to follow from it.
 */
export function parseConfig(
  source: string,
  path: string,
): { value: Partial<ConfigFile>; problems: readonly ConfigProblem[] } {
  const document = parseDocument(source, { prettyErrors: false, stringKeys: true, logLevel: 'error' });
  const [error] = [...document.errors, ...document.warnings];
  if (error) return { value: {}, problems: [{ path, ...describeError(error, source) }] };

  const problems: ConfigProblem[] = [];
  const report = (at: Span, message: Saying): void => void problems.push({ path, at, message });
  const value = document.contents ? configShape.read(document.contents, { document, report }) : {};
  return { value: value ?? {}, problems };
}

/** A comment as in a program is what people write into JSON, and sometimes into YAML. */
function describeError(error: YAMLError, source: string): Omit<ConfigProblem, 'path'> {
  const { at, message } = describeYamlError(error, source);
  if (!/^\/[/*]/.test(source.slice(at.start))) return { at, message };
  const isJson = /^\s*\{/.test(source.replace(/^\s*\/\/.*$|\/\*[^]*?\*\//gm, ''));
  return {
    at,
    message: isJson
      ? (say) => say('JSON holds no comments. A YAML configuration does.')
      : (say) => say('Here a comment begins with "#".'),
  };
}
