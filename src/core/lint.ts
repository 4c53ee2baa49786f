import { defaultSettings, severityIn, type FileSettings } from './file-settings';
import { byPlace, findingOf, type Finding } from './finding';
import type { House } from './house';
import { itemAt } from './item-at';
import type { Backlog, BacklogFile } from './model';
import type { Problem, Rule } from './rule';
import { rules as allRules } from './rules';
import { inEnglish, type Say } from './say';
import { isParked } from './facts/status';
import { each, finish, type Steps } from './steps';
import { idleTargets, settle } from './suppressions/apply';
import { listSubjects, type Subjects, type Surroundings } from './subjects';
import { readSuppressions } from './suppressions/read';
import { withoutRepeats } from './yielding';

/**
 * Checks a backlog by all rules that are on.
 * @param given the settings of each file, the rules, the files to check, the others being only known to the rules on the
 * whole backlog, and what words the findings for their reader
 * @returns findings in the order of files and places
 */
export function lint(...given: Parameters<typeof lintInSteps>): Finding[] {
  return finish(lintInSteps(...given));
}

/** The same, for who has something else to see to meanwhile. */
export function* lintInSteps(
  backlog: Backlog,
  settingsOf: (file: BacklogFile) => FileSettings = () => defaultSettings,
  rules: readonly Rule[] = allRules,
  of: readonly BacklogFile[] = backlog.files,
  say: Say = inEnglish,
): Steps<Finding[]> {
  const checks = new Map(
    of.map((file): [BacklogFile, FileCheck] => [file, { settings: settingsOf(file), findings: [] }]),
  );
  for (const [file, { settings, findings }] of checks) {
    const surroundings = { file, house: settings.house, say };
    const subjectsFor = listSubjects(surroundings);
    for (const rule of rules) {
      const severity = severityIn(file, settings, rule);
      if (severity === 'off' || rule.on === 'backlog' || rule.on === 'suppression') continue;
      yield* check(rule, subjectsFor(rule.language), surroundings, (problem) => {
        findings.push(findingOf(rule, severity, file, problem));
      });
      yield;
    }
  }
  const houseOf = (file: BacklogFile): House => settingsOf(file).house;
  for (const rule of rules) {
    if (rule.on !== 'backlog') continue;
    for (const problem of rule.check(backlog, { houseOf, say })) {
      const checked = checks.get(problem.file);
      const severity = checked ? severityIn(problem.file, checked.settings, rule) : 'off';
      if (severity !== 'off') checked?.findings.push(findingOf(rule, severity, problem.file, problem));
    }
    yield;
  }
  return backlog.files.flatMap((file) => {
    const checked = checks.get(file);
    return checked ? settled(file, checked, rules, say).sort(byPlace) : [];
  });
}

interface FileCheck {
  readonly settings: FileSettings;
  readonly findings: Finding[];
}

/** Advice on a parked item waits until the item is taken up again; what breaks the backlog does not. */
function isLeftInPeace(file: BacklogFile, { at, severity }: Finding): boolean {
  const item = severity === 'error' ? undefined : itemAt(file, at.start);
  return item !== undefined && isParked(item);
}

/** The findings that the author has not turned off, and what there is to say of the comments that turn off. */
function settled(
  file: BacklogFile,
  { settings, findings }: FileCheck,
  rules: readonly Rule[],
  say: Say,
): Finding[] {
  const wanted = withoutRepeats(findings, rules).filter((finding) => !isLeftInPeace(file, finding));
  const suppressions = readSuppressions(file);
  if (suppressions.length === 0) return wanted;
  const left = settle(wanted, suppressions);
  // A rule on the whole backlog may need files that were not read to find what a suppression keeps back.
  const asked = rules.filter(
    (rule) =>
      rule.on !== 'backlog' && rule.on !== 'suppression' && severityIn(file, settings, rule) !== 'off',
  );
  const idle = idleTargets(suppressions, left.used, new Set(asked.map(({ id }) => id)));
  const ruleIds = [...allRules, ...rules].map(({ id }) => id);
  const further: Finding[] = [];
  for (const rule of rules) {
    if (rule.on !== 'suppression') continue;
    const severity = severityIn(file, settings, rule);
    if (severity === 'off') continue;
    for (const suppression of suppressions)
      for (const problem of rule.check(suppression, { file, idle, ruleIds, say }))
        further.push(findingOf(rule, severity, file, problem));
  }
  return [...left.findings, ...settle(withoutRepeats(further, rules), suppressions).findings];
}

type RuleInFile = Exclude<Rule, { on: 'backlog' } | { on: 'suppression' }>;

/** Hands each subject to the rule. */
function* check(
  rule: RuleInFile,
  { items, stories, criteria }: Subjects,
  { file, house, say }: Surroundings,
  report: (problem: Problem) => void,
): Steps<void> {
  switch (rule.on) {
    case 'file':
      for (const problem of rule.check(file, { house, say })) report(problem);
      return;
    case 'item':
      yield* each(items, ({ subject, place }) => {
        for (const problem of rule.check(subject, place)) report(problem);
      });
      return;
    case 'story':
      yield* each(stories, ({ subject, place }) => {
        for (const problem of rule.check(subject, place)) report(problem);
      });
      return;
    case 'criterion':
      yield* each(criteria, ({ subject, place }) => {
        for (const problem of rule.check(subject, place)) report(problem);
      });
  }
}
