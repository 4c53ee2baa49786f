import { matchesOf } from '../matches';
import { eitherOf, inLines, inOrder } from '../pattern';
import { slicePhrase, type Phrase } from '../phrase';
import { quotationsOf } from '../quotations';

/*
 * Comparisons without the other side, and times without a clock (INCOSE Guide for Writing Requirements; Wiegers'
 * ambiguous terms; temporal words of QVscribe). "More" and "less" alone are mostly labels or amounts and stay out.
 */
const degree = inLines`
  (?:
    better|worse|faster|quicker|slower|easier|simpler|cheaper|smoother|safer|clearer|stronger|nicer
    |more (?:
      accurate|often|efficient|efficiently|quickly|easily|reliable|reliably|useful|visible|stable|secure
      |readable|precise|responsive|convenient
    )
  )
`;
const matter = inLines`
  (?:
    number|amount|times?|delays?|risk|effort|costs?|errors|mistakes|load|traffic|waste|noise|use|usage
    |conflicts|interruptions|duplication|steps|clicks|waiting|performance|speed|experience|quality
    |accuracy|throughput|memory|storage|readability|usability|layout|process|workflow|search|results?
    |rate|coverage|visibility|security|reliability
  )
`;

const compared = eitherOf(
  'gi',
  new RegExp(
    `\\b(?:is|are|be|becomes?|gets?|works?|runs?|loads?|starts?|performs?|looks?|made|makes? \\S+(?: \\S+)?) (?:much |even |significantly |noticeably |slightly )?${degree}\\b`,
  ),
  inOrder(
    '',
    /(?<!\bto )\b(?:improves?|improved|optimi[sz]es?|optimi[sz]ed|minimi[sz]es?|maximi[sz]es?|reduces?|increases?|decreases?|enhances?)/,
    new RegExp(` (?:the |its |their |our )?(?:[a-z]+ ){0,2}${matter}\\b`),
  ),
  new RegExp(
    `\\b(?:the |its )?(?:[a-z]+ )?${matter} (?:is|are) (?:improved|optimi[sz]ed|minimi[sz]ed|maximi[sz]ed|reduced|increased|enhanced)\\b(?! (?:by|to|from|accordingly)\\b)`,
  ),
);

const time = inOrder(
  'gi',
  /\b/,
  [
    /soon(?! (?:after|as|to be)\b)/,
    /immediately(?! (?:after|when|on|upon|once|if|before|following|available|visible|below|above|next)\b)/,
    /(?:regularly|periodically|occasionally|eventually)/,
    /in real[- ]time/,
    /(?:later on|at some point|at a later (?:time|date|point)|in the near future|sooner or later|from time to time)/,
  ],
  /(?![\w-])/,
);

/** A cheap look for what each of them has. */
const glance =
  /(?:er|e|st|rs)\b|more |imi[sz]|improv|reduc|creas|enhanc|soon|immediately|ally\b|regularly|real|later|at some|near/i;

/** The other side of a comparison, a figure, or an event that the time is measured from. */
const baseline = eitherOf(
  'i',
  /\d/,
  /\b(?:than|compared|relative to|against|versus|as (?:before|today|now)|by (?:half|a third|a quarter|at least)|from .{1,30} to|twice|half|double)\b/,
  /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|percent|hourly|daily|weekly|monthly|every)\b|%/,
);
const event = /\b(?:when|whenever|once|after|as soon as|upon|until|before|if|while|during)\b/i;

/** What a text compares with nothing, or when something is to happen at no time. */
export function comparisonIn(
  text: Phrase,
): { readonly words: Phrase; readonly kind: 'degree' | 'time' } | null {
  if (!glance.test(text.text) || baseline.test(text.text)) return null;
  const isQuoted = quotationsOf(text.text);
  for (const [kind, pattern] of [
    ['degree', compared],
    ['time', time],
  ] as const) {
    if (kind === 'time' && event.test(text.text)) return null;
    const match = matchesOf(pattern, text.text).find(({ index }) => !isQuoted(index));
    if (match) return { kind, words: slicePhrase(text, match.index, match.index + match[0].length) };
  }
  return null;
}
