import { eitherOf, inLines, inOrder } from '../pattern';
import { checker, is, judge, papers, place, sign, stage, told } from './done-parts';

/** The papers and checks are in order, and the product is released, shown and accepted. */
export const releaseSigns: readonly RegExp[] = [
  sign(
    inLines`
      \b${papers}(?: (?:of|for|on|about) (?:the |our |this )?[^,;.]{1,40}?)?${is} (?:
        brought up to date|refreshed|updated|written|completed?|up[- ]to[- ]date|created|adjusted|adapted
        |extended|regenerated|merged|reviewed|revised|amended
      )\b
    `,
  ),
  sign(
    `${told}(?:update|updated|write|extend|adjust|adapt|revise|regenerate|complete) (?:the |our )?(?:[a-z]+ )?${papers}\\b(?! (?:is|are|section|page|button|link))`,
  ),
  sign(
    `^(?:write|add|create|draft) (?:an? |the )?(?:new )?${papers} (?:section|page|entry|chapter|paragraph)s?\\b`,
  ),
  sign(
    inLines`
      (?:^|[,;] (?:and )?)(?:the |an? |new )*${papers}(?: (?:entry|entries|page|section|notes?))+
        (?=[\s.;)]*$|,| and\b|${is} (?:added|written|updated|in place|there|merged|published)\b)
    `,
  ),
  sign(
    `(?<![\\w-])\`?${checker}(?![\\w-])[^,;.]{0,40}?${is} (?:pass(?:es|ed|ing)?|succeeds?|green|clean|happy|runs clean)(?![\\w-]| (?:on an?|from an?|in an?|offline)\\b)`,
  ),
  sign(`\\bdocumented (?:in|on) (?:the |our )?(?:[a-z]+ )?${place}\\b`),
  sign(`${told}document\\b[^,;.]{1,60} (?:in|on) (?:the |our )?(?:[a-z]+ )?${place}\\b`),
  eitherOf(
    'i',
    inOrder(
      '',
      /\b/,
      [/good|high|full|sufficient|adequate|decent|better|enough|proper/],
      / (?:unit |integration |automated )?(?:test|code) coverage\b/,
    ),
    inOrder('', /\b(?:test|code|line|branch) coverage\b.{0,30}/, [
      /\d+ ?%|at least|above|over|good|high|sufficient|adequate/,
      /not (?:drop|decrease|sink|fall)/,
    ]),
    /\b(?:test )?coverage\b(?! of the)[^,;.]{0,40}\d+ ?%/,
    /(?<!\d)\d+ ?%(?: (?:test|code|line|branch|unit test))? coverage(?: (?:is )?(?:reached|met|achieved|kept)\b|[\s.;)]*$)/,
  ),
  sign(`\\b(?:deployed|rolled out|promoted|running|live|pushed) (?:to|on|in|into) ${stage}\\b`),
  /\bdeployed (?:to|on|in) (?:test|dev)\b/i,
  inOrder(
    'i',
    /^(?:the )?(?:story |feature |change |version |fix )?(?:is |was |has been )?released (?:to|in|into) /,
    [/production|prod|(?:both|all|the) (?:app )?stores?/],
    /\b/,
  ),
  sign(`${told}have ${judge} (?:sign off|review|approve|accept|test|check)\\b`),
  sign(`\\b(?:version|chart|manifest|dependency|package)(?: version)?${is} bumped\\b`),
  sign(
    `${told}(?:publish|release|submit|push) (?:it )?to (?:the )?(?:web store|chrome web store|app stores?|play store|npm|pypi|marketplace)\\b`,
  ),
  sign(`${told}deploy\\b[^,;.]{0,40} (?:to|on|in) ${stage}\\b`),
  sign(
    `\\b(?:sprint |live )?(?:demo|demonstration)${is} (?:held|given|done|shown|recorded|completed)\\b|\\bdemoed\\b`,
  ),
  eitherOf(
    'i',
    inOrder(
      '',
      /\b/,
      [/shown|demonstrated|presented|demonstration|demo/],
      / (?:to|for) (?:the |all |our )?(?:stakeholders?|product owner|po)\b/,
    ),
    /\b(?:in|at|during) the (?:sprint|iteration) (?:review|demo)\b/,
  ),
  sign(
    inLines`
      \b(?:accepted|approved|signed[- ]off|reviewed|tested|verified|checked|validated)
        (?: (?:on|in) ${stage})? by ${judge}\b|\bsigned off by (?:the |all |our )?(?:stakeholders|team)\b
    `,
  ),
  /\b(?:PO|product owner|QA|tech lead|stakeholders)(?:'s)? (?:has |have )?(?:signed off|approved|accepted|sign-?off|sign off|approval|acceptance)\b/i,
  eitherOf(
    'i',
    /\bverif(?:y|ied) in (?:the |a )?browser\b/,
    inOrder(
      '',
      /\b(?:tested|verified) (?:in|on|with|across) (?:the |a |all |the latest )?(?:supported |major |real |common |mobile )*/,
      [/browsers?|devices|chrome|firefox|safari|edge|ios|android/],
      /\b/,
    ),
  ),
  /\bno (?:new |open |remaining )?(?:lint|linter|linting|compiler|type|typescript|console|eslint|sonar|sonarqube) (?:errors|warnings|issues|findings)\b/i,
  /\bno (?:(?:open|known|critical|major|blocking|blocker|outstanding|remaining|severe|high|or|and) )+(?:bugs|defects)\b/i,
  sign(
    inLines`
      \b(?:
        static (?:code )?analysis|quality gate|sonar(?:qube)?|lint(?:er|ing)?|eslint
        |(?:security|vulnerability|dependency) scan
      )${is} (?:pass(?:es|ed|ing)?|green|clean|met|runs clean|reports? no|shows? no|finds? no)\b
    `,
  ),
  /\b(?:follows|adheres to|complies with|conforms to|meets) (?:the |our )?(?:team's )?(?:coding|code) (?:standards?|conventions?|guidelines?|style)\b|\bdefinition of done\b/i,
  sign(
    inLines`
      \b(?:security|accessibility|release|review|qa|go-live|deployment|quality|dod|team)
        (?:,? (?:and |or )?[a-z]+){0,2} checklists?(?: (?:of|for) (?:the |our )?[a-z]+)?${is} (?:
          ticked(?: off)?|completed?|done|filled(?: in| out)?|(?:worked|gone) through|checked(?: off)?
          |signed
        )(?=[\s.;)]*$| and\b)
    `,
  ),
  eitherOf(
    'i',
    inOrder(
      '',
      /\ball (?:the )?(?:acceptance criteria|acs)(?: of (?:the|this) (?:story|item|ticket))?/,
      /(?: (?:is|are|have been|must be|were))?(?: all)? /,
      [/met|fulfilled|verified|satisfied|ticked(?: off)?|passed|accepted/],
      /\b/,
    ),
    /^all sub-?tasks (?:are |have been )?(?:closed|done|finished|completed?)(?=[\s.;,)]*$)/,
  ),
  eitherOf(
    'i',
    inOrder(
      '',
      /\bno /,
      [
        /(?:todos?|fixmes?) (?:comments?|(?:left |remaining )?in (?:the )?code)/,
        /commented-out code|dead code/,
        /debug (?:code|output|logs?)/,
        /console\.logs?/,
      ],
      /\b/,
    ),
    inOrder(
      '',
      /\b/,
      [/commented-out code/, /debug (?:code|output)/, /console\.logs?/],
      / (?:is |are |has been |have been )?(?:removed|cleaned up|deleted|resolved)\b/,
    ),
  ),
  inOrder(
    'i',
    /\b/,
    [
      /knowledge transfer/,
      /hand-?over to (?:the )?(?:support|ops|operations)(?: team)?/,
      /(?:security|design|ux|architecture|peer) review/,
      /(?:penetration|pen|load|performance|usability) tests?/,
    ],
    / (?:is |was |has been )?(?:done|completed?|passed|held|carried out|performed)(?=[\s.;,)]*$|,| and\b| by (?:the|our) )/,
  ),
];
