import { checkFile } from './check-file';
import { defaultSettings, severityIn, type FileSettings } from './file-settings';
import { byPlace, findingOf, type Finding } from './finding';
import type { House } from './house';
import { itemAt } from './item-at';
import { levelOf, type Level } from './level';
import type { Backlog, BacklogFile, Item } from './model';
import type { Rule } from './rule';
import { rules as allRules } from './rules';
import { inEnglish, type Say } from './say';
import { isParked } from './status';
import { idleTargets, settle } from './suppressions/apply';
import { readSuppressions } from './suppressions/read';

/**
 * Checks a backlog by all rules that are on.
 * @param of the files to check; the others are only known to the rules on the whole backlog
 * @param say words the findings for their reader
 * @returns findings in the order of files and places
 */
export function lint(
  backlog: Backlog,
  settingsOf: (file: BacklogFile) => FileSettings = () => defaultSettings,
  rules: readonly Rule[] = allRules,
  of: readonly BacklogFile[] = backlog.files,
  say: Say = inEnglish,
): Finding[] {
  const checks = new Map(
    of.map((file): [BacklogFile, FileCheck] => [file, { settings: settingsOf(file), findings: [] }]),
  );
  for (const [file, { settings, findings }] of checks) {
    const severities = new Map(
      rules.flatMap((rule): [Rule, Finding['severity']][] => {
        const severity = severityIn(file, settings, rule);
        return severity === 'off' ? [] : [[rule, severity]];
      }),
    );
    const levelIn = remember((item: Item) => levelOf(item, file));
    checkFile([...severities.keys()], { file, house: settings.house, say, levelIn }, (rule, problem) => {
      const severity = severities.get(rule);
      if (severity) findings.push(findingOf(rule, severity, file, problem));
    });
  }
  const houseOf = (file: BacklogFile): House => settingsOf(file).house;
  for (const rule of rules) {
    if (rule.on !== 'backlog') continue;
    for (const problem of rule.check(backlog, { houseOf, say })) {
      const checked = checks.get(problem.file);
      const severity = checked ? severityIn(problem.file, checked.settings, rule) : 'off';
      if (severity !== 'off') checked?.findings.push(findingOf(rule, severity, problem.file, problem));
    }
  }
  const inOrder = orderOf(rules);
  return backlog.files.flatMap((file) => {
    const checked = checks.get(file);
    return checked ? settled(file, checked, rules, say).sort(inOrder) : [];
  });
}

/** By place; at one place as the rules are listed, those on the whole backlog behind the others. */
function orderOf(rules: readonly Rule[]): (a: Finding, b: Finding) => number {
  const last = ['backlog', 'suppression'];
  const listed = [...rules].sort((a, b) => last.indexOf(a.on) - last.indexOf(b.on));
  const ranks = new Map(listed.map(({ id }, rank) => [id, rank]));
  const rankOf = ({ rule }: Finding): number => ranks.get(rule) ?? 0;
  return (a, b) => byPlace(a, b) || rankOf(a) - rankOf(b);
}

/** Several rules ask for the level of the same item: it is worked out once. */
function remember(levelOfItem: (item: Item) => Level): (item: Item) => Level {
  const known = new Map<Item, Level>();
  return (item) => {
    const level = known.get(item) ?? levelOfItem(item);
    known.set(item, level);
    return level;
  };
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
  const wanted = findings.filter((finding) => !isLeftInPeace(file, finding));
  const suppressions = readSuppressions(file);
  if (suppressions.length === 0) return wanted;
  const left = settle(wanted, suppressions);
  // A rule on the whole backlog may need files that were not read to find what a suppression keeps back.
  const judged = rules.filter((rule) => rule.on !== 'backlog' && severityIn(file, settings, rule) !== 'off');
  const asked = judged.flatMap(({ id, on }) => (on === 'suppression' ? [] : [id]));
  const idle = idleTargets(suppressions, left.used, new Set(asked));
  const ruleIds = [...allRules, ...rules].map(({ id }) => id);
  const further: Finding[] = [];
  for (const rule of judged) {
    if (rule.on !== 'suppression') continue;
    for (const suppression of suppressions) {
      for (const problem of rule.check(suppression, { file, idle, ruleIds, say })) {
        const severity = severityIn(file, settings, rule);
        if (severity !== 'off') further.push(findingOf(rule, severity, file, problem));
      }
    }
  }
  return [...left.findings, ...settle(further, suppressions).findings];
}
