import type { Format } from '../model';
import { phraseOf } from '../phrase';
import type { Saying } from '../say';
import type { LensComment } from './comments';
import { commentsBy, isOnOwnLine } from './find';

// Words about this program begin with its name as well: only what turns rules off or on is meant as a comment.
const hash = /(?<=^|\s)#+\s*\(?(?<body>backlog[-_ ]?lens[-_: ]+(?:dis|en)able[^\r\n)]*)/dgim;
const strokes = /(?<=^|[\s,{])\/\/+\s*(?<body>backlog[-_ ]?lens[-_: ]+(?:dis|en)able[^\r\n]*)/dgim;
const html = /<!--\s*(?<body>backlog[-_ ]?lens[-_: ]+(?:dis|en)able[^\r\n]*)/dgi;
const htmlBehindHash = /(?<=^|\s)#+\s*<!--\s*(?<body>backlog[-_ ]?lens[-_: ]+(?:dis|en)able[^\r\n]*)/dgim;
const inCell =
  /(?<=^|[\s",;])(?:#+|\/\/+|<!--)\s*(?<body>backlog[-_ ]?lens[-_: ]+(?:dis|en)able[^\r\n",;]*)/dgim;
const member =
  /"(?<body>backlog-lens-disable[-_\w]+|backlog[-_ ]?lens[-_ ]?(?:dis|en)able[-_\w]*)"(?=\s*:)/dgi;

/** Comments that are written as in another format, and so turn nothing off. */
export function wrongSigns(source: string, format: Format): LensComment[] {
  switch (format) {
    case 'markdown':
      return [
        ...faulty(commentsBy(hash, source), asHtml),
        ...faulty(commentsBy(strokes, source), asHtml),
        ...open(source),
      ];
    case 'text':
    case 'gherkin':
      return [
        ...faulty(
          [...commentsBy(strokes, source), ...commentsBy(html, source)].filter((comment) =>
            isOnOwnLine(source, comment),
          ),
          asHash,
        ),
        ...faulty(commentsBy(htmlBehindHash, source), asHashAlone),
      ];
    case 'csv':
      return faulty(commentsBy(inCell, source), asSetting);
    case 'json':
      return [
        ...faulty(
          commentsBy(member, source).filter(({ body }) => body.text !== 'backlog-lens-disable'),
          asMember,
        ),
        ...faulty(
          commentsBy(strokes, source).filter((comment) => isOnOwnLine(source, comment)),
          asJson,
        ),
      ];
    case 'yaml':
      return faulty(commentsBy(htmlBehindHash, source), asHashAlone);
  }
}

const asHtml: Saying = (say) => say('In Markdown a comment is written as <!-- … -->.');
const asHash: Saying = (say) => say('Here a comment begins with "#".');
const asHashAlone: Saying = (say) => say('Here "#" alone begins a comment: leave out "<!--" and "-->".');
const asSetting: Saying = (say) => say('CSV holds no comments: turn rules off in the configuration.');
const asMember: Saying = (say) => say('In JSON this is called "backlog-lens-disable".');
const asJson: Saying = (say) => say('JSON holds no comments: put this into a "//" member.');
const notClosed: Saying = (say) => say('Close this comment with "-->": it hides all that follows.');

function faulty(comments: readonly LensComment[], fault: Saying): LensComment[] {
  return comments.map((comment) => ({ ...comment, fault }));
}

/** A comment that nothing ends, or only the end of the next one. */
function open(source: string): LensComment[] {
  const end = source.lastIndexOf('-->');
  return faulty(
    commentsBy(html, source).filter(({ at }) => at.start > end),
    notClosed,
  );
}

/** A comment that runs into the next one: its first line is what its author meant. */
export function closedOrFaulty(source: string, comment: LensComment): LensComment {
  const { at, body } = comment;
  if (!body.text.includes('<!--')) return comment;
  const firstLine = /^[^\r\n]*/.exec(body.text)?.[0] ?? '';
  return { at, body: phraseOf(source, body.start, body.start + firstLine.length), fault: notClosed };
}
