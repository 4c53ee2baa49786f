import { matchesOf } from '../matches';
import { eitherOf, inLines, inOrder } from '../pattern';
import { quotationsOf } from '../quotations';

/*
 * Lists that go on (QVscribe; INCOSE Guide for Writing Requirements, R9), and examples that stand where the definition
 * should.
 */
const end = '(?=\\s*[.,;)]|\\s*$)';

/** The last member of a list that is none: "etc.", "…", "or whatever else callers need". */
const openEnds = new RegExp(
  [
    // "/etc/hosts" is a path.
    '(?<![\\w/.~-])etc(?![\\w/-])\\.?|\\bet cetera\\b|\\bet al\\b\\.?|\\binter alia\\b',
    '\\band so (?:on|forth)\\b',
    inLines`
      (?<!\b(?:\d+|one|two|three|four|five|ten) )\b
      and (?:(?:many|much|some|a few|several|possibly|maybe|perhaps|potentially) )?more
      (?:${end}|(?=\s+(?:when|then|is|are|can|must|shall)\b))
    `,
    '\\band (?:some|a few|several|many|various|a couple of|possibly|maybe|perhaps|potentially|some of the) (?:more|others?|further|additional) [a-zÀ-ɏ]+',
    '\\band/or\\b',
    `\\b(?:and|or) (?:(?:many|some|possibly|maybe|perhaps|potentially) )?others${end}`,
    `(?<=:[^:]*,\\s)others${end}`,
    '\\bamong(?:st)? (?:others|other things)\\b|\\bto name (?:but |just )?a few\\b',
    '\\b(?:and|or) (?:the like|suchlike|something similar|things like that|something like that|what ?not|equivalents?|comparable)\\b',
    '\\b(?:and|or) (?:that|this) (?:sort|kind) of thing\\b|\\b(?:things?|stuff) (?:like (?:that|this)|of (?:that|this) (?:sort|kind|nature))\\b',
    `\\bor similar\\b|\\band similar\\b|\\b(?:and|or) (?:such|stuff|all that)${end}`,
    '\\b(?:and|or) (?:whatever|anything|everything|something) else\\b|\\bor (?:whatever|anything like (?:that|it))\\b',
    `\\b(?:and|or) (?:whatever|whichever|what) (?:other|more|further)\\b|(?<=,\\s)(?:or )?whatever${end}`,
    inLines`
      \b(?:and|or) (?:all )?(?:the )?rest of the usual\b
      |\b(?:and|or) (?:all )?the usual [a-zÀ-ɏ]+
      |\band everything (?:that|which) (?:goes|comes|belongs)\b
      |\band everything (?:around|related to) it\b
    `,
    // "shown as …" is a text of its own; behind a comma or a word it stands for what was left out.
    '(?:…|\\.\\.\\.)(?=\\s*$)|(?:…|\\.{3})(?<=,\\s*(?:…|\\.{3}))(?!,?\\s*\\d)(?=\\s*(?:[a-z),]|$))|(?<=[a-z])\\s?(?:…|\\.{3})(?=\\s*\\))',
    '\\bincluding,? but not limited to\\b|\\bnot limited to\\b',
  ].join('|'),
  'gi',
);

/** People are known by the list they are on: "the author and other members" is all of them. */
const people = inLines`
  (?!(?:[a-z-]+ )?(?:
    users|people|persons|players|members|participants|guests|customers|visitors|roles|authors|teams?
    |editors|admins|staff|students|employees|readers|owners|[a-z]+(?:ists|ees)
  )\b)
`;

/**
 * "Other" behind a list: what the list has in common is left to guess. "Any other nurse" by herself is meant to be all
 * of them, and so are "other rows" where no list stands before.
 */
const otherThings = new RegExp(
  [
    `(?<=\\b(?:and|or|,)\\s)any other\\s+[a-zÀ-ɏ]+`,
    inLines`
      \b(?:and|or)(?: any| all)? other (?:
        similar|related|relevant|comparable|such|important|critical|common|special|sensitive|suitable
        |necessary|appropriate|useful|standard|popular|typical|supported|privileged|authori[sz]ed|eligible
        |interested|involved|responsible|concerned
      ) [a-zÀ-ɏ]+
    `,
    inLines`
      (?<=,\s
        (?!(?:[^,.;\s]+\s){0,3}(?:is|are|was|were|be|has|have|gets?|can|must|may|will|stays?|shows?)\b)
        (?:[^,.;\s]+\s){0,3}[^,.;\s]+,?\s
      )(?:and|or) other ${people}(?:[a-zÀ-ɏ]+(?: [a-zÀ-ɏ]+)?s|(?:[a-zÀ-ɏ]+ )?(?:criteria|data|media|stuff|information|equipment|content))\b
    `,
    `\\b(?:and|or) (?:another|some other) (?:suitable|appropriate|similar|comparable|relevant|common|equivalent) [a-zÀ-ɏ]+`,
    `\\bor other (?:reasons|means|purposes|grounds|causes|factors|formats|channels|methods|sources|circumstances|types|kinds|things|ways)\\b`,
  ].join('|'),
  'gi',
);

const general = inLines`
  patterns|things|information|details|data|features|options|topics|aspects|items|elements|content
  |rules|settings|metrics|cases|scenarios|operations|practices|guidelines|requirements|formats
  |file types|types|kinds|fields|properties|attributes|parameters|factors|criteria|channels|devices
  |services|systems|tools|methods|sources|categories|actions|events|changes|errors|problems|issues
  |conditions|components|resources|materials|documents|values|filters|platforms|media|functions
  |facilities
`;

/** A list of examples behind a general word, in a criterion that names nothing else to check. */
const examples = new RegExp(
  inLines`
    \b(?:${general}),? (?:including|such as|like|e\.g\.|for (?:example|instance))
      (?! (?:the|this|that|an?|it|these|those|in|on|before|any)\b)(?=[:,]? [^.;]{0,120}(?:,| or | and ))
  `,
  'gi',
);

/**
 * "statistics including streaks, levels and badges": what belongs to them is told by some of it. Behind a comma or a
 * bracket "including" says only that one more case is meant.
 */
const parts = new RegExp(
  inLines`
    \b[a-z]{3,}(?<!\b(?:not|price|prices|amount|total|sum|costs?)) including
      (?! (?:when|where|if|those|the case|tax|vat)\b)(?=[:,]? [^.;()]{2,120}(?:, | and | - ))
  `,
  'gi',
);

/** "common formats such as CSV": the word before them says that there are others. */
const someOf =
  /\b(?:common|typical|popular|standard|usual|major|different|various|several|multiple|other) (?:[a-z]+ )?[a-z]+s,? such as\b/gi;

/** Words that each of the patterns needs: most criteria hold none of them. */
const glance = eitherOf(
  'i',
  inOrder(
    '',
    /\b/,
    [
      /et|etc|so (?:on|forth)|more|and\/or|others?|another|few|like|such|suchlike|similar|that/,
      /what ?not|stuff|things?|else|whatever|whichever|anything|everything|limited|including/,
      /further|additional|equivalents?|comparable|usual|inter alia|e\.g/,
      /for (?:example|instance)/,
    ],
    /\b/,
  ),
  /…|\.{3}/,
);

/** The words that leave a list of what is to be checked open: offsets in the text. */
interface OpenList {
  readonly start: number;
  readonly end: number;
  /** Open for certain, not only by examples that may be all there is. */
  readonly isOpen: boolean;
}

/** The first words that leave a list open; null where none does, or where they are quoted. */
export function listLeftOpen(text: string): OpenList | null {
  if (!glance.test(text)) return null;
  const find = (pattern: RegExp): RegExpExecArray | undefined => {
    const isQuoted = quotationsOf(text);
    return matchesOf(pattern, text).find(({ index }) => !isQuoted(index));
  };
  const open = find(openEnds) ?? (/other\b/i.test(text) ? find(otherThings) : undefined);
  const match = open ?? find(examples) ?? find(parts) ?? find(someOf);
  return match
    ? { start: match.index, end: match.index + match[0].length, isOpen: open !== undefined }
    : null;
}
