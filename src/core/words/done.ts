import { matchesOf } from '../matches';
import { inLines } from '../pattern';
import { codeSigns } from './done-code';
import { checker, sign } from './done-parts';
import { releaseSigns } from './done-release';

/**
 * What every item must meet anyway: the team's Definition of Done. The words of each sign have neighbours that only the
 * making of a product has: an order is "released to production" in a factory too, and a plan "signed off" by a manager.
 */
const signs: readonly RegExp[] = [...codeSigns, ...releaseSigns];

/** All signs in one: to try each by itself takes several times as long. */
const anySign = sign(signs.map(({ source }) => `(?:${source})`).join('|'));
/** A word that each sign has: most criteria hold none of them. */
const glance = sign(
  inLines`
    \b(?:
      tests?|tested|testing|testers?|type ?checks?|specs?|suites?|qa|uat|lint|linter|linting|eslint
      |build|ci|pipeline|code|coding|peer|reviewed|pull|merge|merged|prs?|story|feature|branch|docs
      |document|documented|documentation|readme|change ?log|release notes?|released|guide|manual|wiki
      |confluence|docstrings?|javadocs?|runbook|online help|adrs?|storybook|swagger|openapi|architecture|coverage|deploy
      |deployed|staging|prod|pre-?prod|preproduction|production|integration|acceptance|dev|live|demo
      |demoed|demonstration|stakeholders?|sprint|iteration|owners?|po|leads?|scrum|team|verified|verify
      |bugs|defects|compiler|type|typescript|console|sonar|sonarqube|static|quality gate|scan|approvals?
      |reviewers?|architects?|jenkins|checklists?|criteria|acs|sub-?tasks|tasks|todos?|fixmes?|dead code
      |debug|commented-out|knowledge transfer|hand-?over|reviews?|definition of done|bumped|npm|pypi
      |sign-?offs?|api|(?:app|web|play) stores?|marketplace|sandbox|canary
    )\b|${checker}
  `,
);

/** What of a criterion belongs to the Definition of Done. */
export function doneSignIn(text: string): RegExpExecArray | null {
  return glance.test(text) ? anySign.exec(text) : null;
}

/** Where the second of several such signs begins: "Code reviewed, docs updated" are two checks. */
export function secondDoneSign(text: string): number | null {
  if (text.length > 400 || !doneSignIn(text)) return null;
  const parts = matchesOf(/(?:(?!,\s|;\s|\s(?:and|then)\s).)+/g, text).filter(
    ({ 0: part }) => !/^[,;\s]*(?:running|being|live)\b/i.test(part) && doneSignIn(part),
  );
  const second = parts[1];
  return second ? second.index + second[0].search(/[^\s,;]/) : null;
}
