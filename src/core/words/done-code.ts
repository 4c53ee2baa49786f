import { eitherOf, inLines, inOrder } from '../pattern';
import { is, kind, sign, told } from './done-parts';

/** The code is tested, reviewed, built and merged. */
export const codeSigns: readonly RegExp[] = [
  // "CI runs the tests on every push" says what the pipeline does; that it is green is the sign.
  inOrder(
    'i',
    /^(?:the )?/,
    [/build|ci|ci pipeline|pipeline|test suite/],
    /\b.*\b/,
    [/pass(?:es|ing)?|succeeds?|green|clean/],
    /\b/,
  ),
  inOrder(
    'i',
    /^(?:the )?/,
    [
      /type ?checks?|type checking|lint(?:er|ing)?|eslint/,
      /all (?:existing |unit |automated |integration )*tests/,
      /(?:unit|integration|regression|automated|e2e|existing|new) tests?/,
      /tests/,
    ],
    /\b.*\b/,
    [/pass(?:es|ing)?|succeeds?|green|cover|covers|clean|written|added|updated|runs?|executed/],
    /\b/,
  ),
  /\b(?:all )?(?:existing |unit )?tests (?:continue to |still |must )?pass\b/i,
  sign(
    inLines`
      \b${kind} (?:tests?|specs?)(?: (?:for|of|covering|and) [^,;.]{1,40}?)?${is} (?:
        written|added|created|extended|updated|adapted|automated|in place|implemented|green|executed|done
        |exist|pass(?:es|ed|ing)?
      )\b
    `,
  ),
  sign(
    inLines`
      \b(?:regression|test|smoke|acceptance|e2e|end-to-end|unit|integration)[ -]suites?
        (?: (?:in|on|for) [^,;.]{1,20}?)?
        ${is} (?:pass(?:es|ed|ing)?|green|run|executed|completed?|extended|updated)\b
    `,
  ),
  sign(
    `${told}(?:write|add|create|implement|extend|update|run|execute|automate|provide) (?:the |all |some |new |more )*(?:${kind} )+tests?\\b`,
  ),
  sign(
    `${told}(?:write|add|create) (?:some |the |new )*tests? for (?:it|them|this|that)(?=[\\s.;,)]*$|,| and\\b)`,
  ),
  sign(`^${kind} tests? (?:for|of|covering)\\b(?!.*\\b(?:shown|listed|displayed|can|may)\\b)`),
  sign(
    inLines`
      (?:
        \b(?:with|including|incl\.?|plus) (?:the |its |new |some |all )?
          (?:unit|integration|regression|automated|e2e|end-to-end) tests?(?=[\s.;,)]*$|,| and\b)
        |[,;] (?:and )?(?:its |new |some )?(?:unit|integration|regression|automated|e2e|end-to-end) tests?
          (?=[\s.;)]*$)
      )
    `,
  ),
  sign(`\\bcovered (?:by|with) (?:new |existing )?(?:${kind} )*tests\\b`),
  sign(
    inLines`
      \b(?:manual|exploratory|regression|user acceptance|acceptance|cross-browser|integration|qa) testing
        ${is} (?:done|completed?|performed|carried out|passed|finished)\b
      |\b(?:QA|UAT)${is} (?:passed|done|completed?|finished)\b
    `,
  ),
  eitherOf(
    'i',
    inOrder(
      '',
      /\bcode (?:is |has been |was |gets )?/,
      [/reviewed|merged|documented|commented|refactored/, /formatted|linted|committed|pushed|deployed|clean/],
      /\b/,
    ),
    /\bcode review\b/,
    /\b(?:code|peer)[- ]reviewed\b/,
  ),
  /^(?:the )?peer review (?:is |was |has been )?(?:done|completed?|passed|finished|held)(?=[\s.;,]*$| by )/i,
  sign(
    inLines`
      \b(?:an?|one|two|three|\d|all|the|required|both)? ?
        (?:approvals?|reviews?|sign-?offs?) (?:on|for|of) (?:the |each |every |this |an? )?
        (?:code(?: changes?)?|pull requests?|merge requests?|PRs?|MRs?|diff|commits?)\b
    `,
  ),
  sign(
    `\\b(?:code owners?|code reviewers?|tech leads?)${is} (?:approved|signed off|reviewed|accepted)(?=[\\s.;,)]*$|,| and\\b| the (?:code|change|PR|MR))`,
  ),
  sign(`^(?:the |all |both )?reviewers?${is} (?:approved|signed off)(?=[\\s.;)]*$)`),
  sign(
    inLines`
      \b(?:(?:ci|build|deployment|release|jenkins|gitlab|github) )?(?:pipeline|ci|build|jenkins)
        ${is} (?:green|passing|passes)(?=[\s.;,)]*$|,| and\b| on\b| after\b| before\b)
    `,
  ),
  inOrder(
    'i',
    /\breviewed by (?:an?|another|one|two|three|at least (?:one|two|\d)|\d) (?:other |fellow |senior |second |more )*/,
    [/developers?|engineers?|programmers?|team ?mates?|tech leads?/],
    /\b/,
  ),
  sign(
    `\\b(?:(?:pull|merge) requests?|PRs?)(?: (?:of|for|with) [^,;.]{1,40}?)?${is} (?:merged|approved|reviewed|closed|opened|created)\\b`,
  ),
  sign(
    `\\b(?:user story|story|feature|feature branch|branch)${is} (?:merged|rebased|demoed|demonstrated|deployed|tested|accepted(?=[\\s.,;)]*$))\\b`,
  ),
  inOrder('i', /\bmerged (?:back )?(?:in)?to /, [
    /(?:main|master|develop|dev|trunk)(?=[\s.,;)]*$|[.,;)]| (?:and|after|branch|via|with|without)\b)/,
    /the (?:main|master|develop(?:ment)?|dev|release|trunk) branch\b/,
  ]),
];
