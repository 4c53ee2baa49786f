import { matchesOf } from '../matches';

/**
 * What every item must meet anyway: the team's Definition of Done. The words of each sign have neighbours that only the
 * making of a product has: an order is "released to production" in a factory too, and a plan "signed off" by a manager.
 */
const is =
  '(?: (?:is|are|was|were|has|have|gets?|(?:must|should|shall|will|has to|have to)(?: be)?|be))?(?: (?:been|all|fully|successfully|also|still|now|both|manually|properly))*';
const kind =
  '(?:unit|integration|regression|automated|e2e|end-to-end|end to end|acceptance|smoke|component|contract|ui|api|system|functional|property|property-based|mutation|snapshot|cypress|playwright|selenium|jest|junit|pytest)';
const papers =
  '(?:documentation|docs|readme|change ?log|release notes?|user (?:guide|manual)|developer guide|technical guide|api docs|wiki(?: page)?|confluence(?: page)?|runbook|online help|adrs?|storybook|swagger|(?:openapi|swagger|api)(?: spec(?:ification)?| file| definition| document)|openapi|architecture diagrams?)';
const place =
  '(?:wiki|confluence|readme|storybook|docs|documentation|notion|sharepoint|change ?log|swagger|openapi|adr|component library|design system|style ?guide|handbook|knowledge base)';
const stage =
  '(?:the |our |all )?(?:(?:staging|production|prod|pre-?prod(?:uction)?|uat|qa|test|dev|integration|acceptance|live|sandbox|canary)(?: (?:server|environment|system|stage|cluster)s?)|staging|(?:production|prod|uat|pre-?prod)(?! mode| line| order| plan))';
const judge =
  '(?:the |our |an? )?(?:product owners?|po|qa(?: team| engineers?)?|test(?:ing)? team|testers?|tech(?:nical)? leads?|scrum master|dev(?:elopment)? team)';
/** What checks and tests are run with. */
const checker =
  '(?:clippy|mypy|pyright|ruff|flake8|pylint|tsc|eslint|stylelint|prettier|biome|rubocop|golangci-lint|go vet|checkstyle|spotless|ktlint|detekt|swiftlint|shellcheck|phpstan|credo|(?:cargo|npm|pnpm|yarn|go|dotnet|mvn|gradle|bundle exec)(?: run)? (?:test|lint|clippy|check|typecheck|build|verify)|pytest|rspec|vitest|phpunit|ctest)';
const told = `(?:^|[,;.] |\\band )(?:also |then )?`;

function sign(pattern: string): RegExp {
  return new RegExp(pattern, 'i');
}

const signs: readonly RegExp[] = [
  /^(?:the )?(?:type ?checks?|type checking|lint(?:er|ing)?|eslint|build|ci|ci pipeline|pipeline|test suite|all (?:existing |unit |automated |integration )*tests|(?:unit|integration|regression|automated|e2e|existing|new) tests?|tests)\b.*\b(?:pass(?:es|ing)?|succeeds?|green|cover|covers|clean|written|added|updated|runs?|executed)\b/i,
  /\b(?:all )?(?:existing |unit )?tests (?:continue to |still |must )?pass\b/i,
  sign(
    `\\b${kind} (?:tests?|specs?)(?: (?:for|of|covering) [^,;.]{1,40}?)?${is} (?:written|added|created|extended|updated|adapted|automated|in place|implemented|green|executed|done|exist|pass(?:es|ed|ing)?)\\b`,
  ),
  sign(
    `\\b(?:regression|test|smoke|acceptance|e2e|end-to-end|unit|integration)[ -]suites?(?: (?:in|on|for) [^,;.]{1,20}?)?${is} (?:pass(?:es|ed|ing)?|green|run|executed|completed?|extended|updated)\\b`,
  ),
  sign(
    `${told}(?:write|add|create|implement|extend|update|run|execute|automate|provide) (?:the |all |some |new |more )*(?:${kind} )+tests?\\b`,
  ),
  sign(`^${kind} tests? (?:for|of|covering)\\b(?!.*\\b(?:shown|listed|displayed|can|may)\\b)`),
  sign(
    `(?:\\b(?:with|including|incl\\.?|plus) (?:the |its |new |some |all )?(?:unit|integration|regression|automated|e2e|end-to-end) tests?(?=[\\s.;,)]*$|,| and\\b)|[,;] (?:and )?(?:its |new |some )?(?:unit|integration|regression|automated|e2e|end-to-end) tests?(?=[\\s.;)]*$))`,
  ),
  sign(`\\bcovered (?:by|with) (?:new |existing )?(?:${kind} )*tests\\b`),
  sign(
    `\\b(?:manual|exploratory|regression|user acceptance|acceptance|cross-browser|integration|qa) testing${is} (?:done|completed?|performed|carried out|passed|finished)\\b|\\b(?:QA|UAT)${is} (?:passed|done|completed?|finished)\\b`,
  ),
  /\bcode (?:is |has been |was |gets )?(?:reviewed|merged|documented|commented|refactored|formatted|linted|committed|pushed|deployed|clean)\b|\bcode review\b|\b(?:code|peer)[- ]reviewed\b/i,
  /^(?:the )?peer review (?:is |was |has been )?(?:done|completed?|passed|finished|held)(?=[\s.;,]*$| by )/i,
  sign(
    `\\b(?:an?|one|two|three|\\d|all|the|required|both)? ?(?:approvals?|reviews?|sign-?offs?) (?:on|for|of) (?:the |each |every |this |an? )?(?:code(?: changes?)?|pull requests?|merge requests?|PRs?|MRs?|diff|commits?)\\b`,
  ),
  sign(
    `\\b(?:code owners?|code reviewers?|tech leads?)${is} (?:approved|signed off|reviewed|accepted)(?=[\\s.;,)]*$|,| and\\b| the (?:code|change|PR|MR))`,
  ),
  sign(`^(?:the |all |both )?reviewers?${is} (?:approved|signed off)(?=[\\s.;)]*$)`),
  sign(
    `\\b(?:(?:ci|build|deployment|release|jenkins|gitlab|github) )?(?:pipeline|ci|build|jenkins)${is} (?:green|passing|passes)(?=[\\s.;,)]*$|,| and\\b| on\\b| after\\b| before\\b)`,
  ),
  /\breviewed by (?:an?|another|one|two|three|at least (?:one|two|\d)|\d) (?:other |fellow |senior |second |more )*(?:developers?|engineers?|programmers?|team ?mates?|tech leads?)\b/i,
  sign(
    `\\b(?:(?:pull|merge) requests?|PRs?)(?: (?:of|for|with) [^,;.]{1,40}?)?${is} (?:merged|approved|reviewed|closed|opened|created)\\b`,
  ),
  sign(
    `\\b(?:user story|story|feature|feature branch|branch)${is} (?:merged|rebased|demoed|demonstrated|deployed|tested|accepted(?=[\\s.,;)]*$))\\b`,
  ),
  /\bmerged (?:back )?(?:in)?to (?:(?:main|master|develop|dev|trunk)(?=[\s.,;)]*$|[.,;)]| (?:and|after|branch|via|with|without)\b)|the (?:main|master|develop(?:ment)?|dev|release|trunk) branch\b)/i,
  sign(
    `\\b${papers}(?: (?:of|for|on|about) (?:the |our |this )?[^,;.]{1,40}?)?${is} (?:brought up to date|refreshed|updated|written|completed?|up[- ]to[- ]date|created|adjusted|adapted|extended|regenerated|merged|reviewed|revised|amended)\\b`,
  ),
  sign(
    `${told}(?:update|updated|write|extend|adjust|adapt|revise|regenerate|complete) (?:the |our )?(?:[a-z]+ )?${papers}\\b(?! (?:is|are|section|page|button|link))`,
  ),
  sign(
    `(?:^|[,;] (?:and )?)(?:the |an? |new )*${papers}(?: (?:entry|entries|page|section|notes?))+(?=[\\s.;)]*$|,| and\\b|${is} (?:added|written|updated|in place|there|merged|published)\\b)`,
  ),
  sign(
    `(?<![\\w-])\`?${checker}(?![\\w-])[^,;.]{0,40}?${is} (?:pass(?:es|ed|ing)?|succeeds?|green|clean|happy|runs clean)(?![\\w-])`,
  ),
  sign(`\\bdocumented (?:in|on) (?:the |our )?(?:[a-z]+ )?${place}\\b`),
  sign(`${told}document\\b[^,;.]{1,60} (?:in|on) (?:the |our )?(?:[a-z]+ )?${place}\\b`),
  /\b(?:good|high|full|sufficient|adequate|decent|better|enough|proper) (?:unit |integration |automated )?(?:test|code) coverage\b|\b(?:test|code|line|branch) coverage\b.{0,30}(?:\d+ ?%|at least|above|over|good|high|sufficient|adequate|not (?:drop|decrease|sink|fall))|\b(?:test )?coverage\b(?! of the)[^,;.]{0,40}\d+ ?%|\d ?%(?: (?:test|code|line|branch|unit test))? coverage (?:is )?(?:reached|met|achieved|kept)\b/i,
  sign(`\\b(?:deployed|rolled out|promoted|running|live|pushed) (?:to|on|in|into) ${stage}\\b`),
  /\bdeployed (?:to|on|in) (?:test|dev)\b|^(?:the )?(?:story |feature |change |version |fix )?(?:is |was |has been )?released (?:to|in|into) (?:production|prod)\b/i,
  sign(`${told}have ${judge} (?:sign off|review|approve|accept|test|check)\\b`),
  sign(`\\b(?:version|chart|manifest|dependency|package)(?: version)?${is} bumped\\b`),
  sign(
    `${told}(?:publish|release|submit|push) (?:it )?to (?:the )?(?:web store|chrome web store|app stores?|play store|npm|pypi|marketplace)\\b`,
  ),
  sign(`${told}deploy\\b[^,;.]{0,40} (?:to|on|in) ${stage}\\b`),
  sign(
    `\\b(?:sprint |live )?(?:demo|demonstration)${is} (?:held|given|done|shown|recorded|completed)\\b|\\bdemoed\\b`,
  ),
  /\b(?:shown|demonstrated|presented|demonstration|demo) (?:to|for) (?:the |all |our )?(?:stakeholders?|product owner|po)\b|\b(?:in|at|during) the (?:sprint|iteration) (?:review|demo)\b/i,
  sign(
    `\\b(?:accepted|approved|signed[- ]off|reviewed|tested|verified|checked|validated)(?: (?:on|in) ${stage})? by ${judge}\\b|\\bsigned off by (?:the |all |our )?(?:stakeholders|team)\\b`,
  ),
  /\b(?:PO|product owner|QA|tech lead|stakeholders)(?:'s)? (?:has |have )?(?:signed off|approved|accepted|sign-?off|sign off|approval|acceptance)\b/i,
  /\bverif(?:y|ied) in (?:the |a )?browser\b|\b(?:tested|verified) (?:in|on|with|across) (?:the |a |all |the latest )?(?:supported |major |real |common |mobile )*(?:browsers?|devices|chrome|firefox|safari|edge|ios|android)\b/i,
  /\bno (?:new |open |remaining )?(?:lint|linter|linting|compiler|type|typescript|console|eslint|sonar|sonarqube) (?:errors|warnings|issues|findings)\b/i,
  /\bno (?:(?:open|known|critical|major|blocking|blocker|outstanding|remaining|severe|high|or|and) )+(?:bugs|defects)\b/i,
  sign(
    `\\b(?:static (?:code )?analysis|quality gate|sonar(?:qube)?|lint(?:er|ing)?|eslint|(?:security|vulnerability|dependency) scan)${is} (?:pass(?:es|ed|ing)?|green|clean|met|runs clean|reports? no|shows? no|finds? no)\\b`,
  ),
  /\b(?:follows|adheres to|complies with|conforms to|meets) (?:the |our )?(?:team's )?(?:coding|code) (?:standards?|conventions?|guidelines?|style)\b|\bdefinition of done\b/i,
  sign(
    `\\b(?:security|accessibility|release|review|qa|go-live|deployment|quality|dod|team)(?:,? (?:and |or )?[a-z]+){0,2} checklists?(?: (?:of|for) (?:the |our )?[a-z]+)?${is} (?:ticked(?: off)?|completed?|done|filled(?: in| out)?|(?:worked|gone) through|checked(?: off)?|signed)(?=[\\s.;)]*$| and\\b)`,
  ),
  /\ball (?:the )?(?:acceptance criteria|acs)(?: of (?:the|this) (?:story|item|ticket))?(?: (?:is|are|have been|must be|were))?(?: all)? (?:met|fulfilled|verified|satisfied|ticked(?: off)?|passed|accepted)\b|^all sub-?tasks (?:are |have been )?(?:closed|done|finished|completed?)(?=[\s.;,)]*$)/i,
  /\bno (?:(?:todos?|fixmes?) (?:comments?|(?:left |remaining )?in (?:the )?code)|commented-out code|dead code|debug (?:code|output|logs?)|console\.logs?)\b|\b(?:commented-out code|debug (?:code|output)|console\.logs?) (?:is |are |has been |have been )?(?:removed|cleaned up|deleted|resolved)\b/i,
  /\b(?:knowledge transfer|hand-?over to (?:the )?(?:support|ops|operations)(?: team)?|(?:security|design|ux|architecture|peer) review|(?:penetration|pen|load|performance|usability) tests?) (?:is |was |has been )?(?:done|completed?|passed|held|carried out|performed)(?=[\s.;,)]*$|,| and\b| by (?:the|our) )/i,
];

/** All signs in one: to try each by itself takes several times as long. */
const anySign = sign(signs.map(({ source }) => `(?:${source})`).join('|'));
/** A word that each sign has: most criteria hold none of them. */
const glance = sign(
  String.raw`\b(?:tests?|tested|testing|testers?|type ?checks?|specs?|suites?|qa|uat|lint|linter|linting|eslint|build|ci|pipeline|code|coding|peer|reviewed|pull|merge|merged|prs?|story|feature|branch|docs|document|documented|documentation|readme|change ?log|release notes?|released|guide|manual|wiki|confluence|runbook|online help|adrs?|storybook|swagger|openapi|architecture|coverage|deploy|deployed|staging|prod|pre-?prod|preproduction|production|integration|acceptance|dev|live|demo|demoed|demonstration|stakeholders?|sprint|iteration|owners?|po|leads?|scrum|team|verified|verify|bugs|defects|compiler|type|typescript|console|sonar|sonarqube|static|quality gate|scan|approvals?|reviewers?|architects?|jenkins|checklists?|criteria|acs|sub-?tasks|tasks|todos?|fixmes?|dead code|debug|console|commented-out|knowledge transfer|hand-?over|reviews?|definition of done|bumped)\b|${checker}`,
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
