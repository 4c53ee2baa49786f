import { slicePhrase, trimPhrase, type Phrase } from '../phrase';
import { labelKinds, type LabelKind } from './labels';
import { replaced } from './markup/replaced';
import { scenarioKeyword } from './criteria/step-keywords';

/** What stands below a heading of a text, up to the next one; above the first stands what has none. */
export interface TextSection {
  readonly kinds: readonly LabelKind[];
  /** As that of a heading in Markdown; 0 above the first one. */
  readonly depth: number;
  /** Where its heading begins and ends, as offsets in the text. */
  readonly start: number;
  readonly bodyStart: number;
  readonly body: Phrase;
}

/** Of a label in bold on a line of its own: deeper than any heading. */
const boldDepth = 7;

/** A fence with what is in it, a heading, or a line all in bold. */
const landmark =
  /^[ \t]*(?<fence>```|~~~)[^]*?^[ \t]*\k<fence>|^ {0,3}(?<signs>#{1,6})[ \t]+(?<title>\S.*)|^[ \t]*(?<bold>\*\*[^*\n]+\*\*:?)[ \t]*$/gm;
/** A scenario belongs to the criteria around it, and "As a user" begins a sentence. */
const isNoHeading = new RegExp(`^\\W*(?:(?:${scenarioKeyword})(?!\\p{L})|as an?\\s)`, 'iu');

/** The sections of a text: trackers keep a whole page with its headings in one field. */
export function sectionsOf(text: Phrase): TextSection[] {
  const heads: Head[] = [{ kinds: [], depth: 0, start: 0, bodyStart: 0 }, ...headsOf(text.text)];
  return heads.map((head, index) => ({
    body: trimPhrase(slicePhrase(text, head.bodyStart, heads[index + 1]?.start)),
    ...head,
  }));
}

type Head = Omit<TextSection, 'body'>;

function headsOf(text: string): Head[] {
  if (!/[#*]/.test(text)) return [];
  return [...text.matchAll(landmark)].flatMap(({ 0: line, index, groups }) => {
    const { signs, title, bold } = groups ?? {};
    const words = title ?? bold;
    if (words === undefined || isNoHeading.test(words)) return [];
    const kinds = labelKinds(words.trim());
    // A line in bold that says nothing of what follows is a line of the text.
    if (bold !== undefined && kinds.length === 0) return [];
    return [{ kinds, depth: signs?.length ?? boldDepth, start: index, bodyStart: index + line.length }];
  });
}

const scenarioSigns = new RegExp(`^ {0,3}#{1,6}[ \\t]+(?=(?:${scenarioKeyword})(?!\\p{L}))`, 'gimu');

/** The text without the signs before the names of its scenarios. */
export function withoutScenarioSigns(text: Phrase): Phrase {
  return replaced(text, scenarioSigns, () => '');
}
