import { generic } from './generic';
import type { Law } from './law';

const front = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*$/m;
/** What the front matter of an item says, besides its id. */
const field =
  /^(?:status|state|priority|points|story_?points|estimate|epic|sprint|acceptance_?criteria)[ \t]*:/im;
/** A heading of one story among others. */
const storyHeading = /^#{2,6}\s+\W*(?:(?:user )?story|historia|história|[A-Z]{2,5}[-_ ]?\d)/gim;

/** A file for each story: an id and a state in the front matter, the story and its criteria below. */
export const storyFile: Law = {
  ...generic,
  recognises: (_path, source) => {
    const match = front.exec(source);
    const yaml = match?.index === 0 ? (match.groups?.['yaml'] ?? '') : '';
    if (!/^id[ \t]*:[ \t]*\S/im.test(yaml) || !field.test(yaml)) return false;
    return (source.match(storyHeading)?.length ?? 0) < 2;
  },
  headings: [],
  wholeFile: 'story',
  needsContent: true,
};
