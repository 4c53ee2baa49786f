import { lineStart } from '../line-start';
import { lineEndOf } from '../line-end';
import { insertAt } from '../edit';
import type { BacklogFile, Item, Marker } from '../model';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';
import { doneStatusOf } from '../facts/status';

export default defineRule({
  id: 'file-broken-markers',
  on: 'file',
  severity: 'warning',
  layouts: ['backlog.md'],
  summary: 'The markers of Backlog.md stand in pairs around what they mark.',

  *check(file, { say }) {
    const { markers = [], items } = file;
    yield* unpaired(markers, say);
    const [item] = items;
    if (item && !markers.some(({ name }) => name === 'AC') && !doneStatusOf(item))
      yield* unmarked(item, file, say);
  },
});

function* unpaired(markers: readonly Marker[], say: Say): Iterable<Problem> {
  let open: Marker | undefined;
  for (const marker of markers) {
    if (marker.begins) {
      if (open) yield missingEnd(open, say);
      open = marker;
    } else {
      if (open?.name !== marker.name)
        yield { at: marker.at, message: say('Put "<!-- {0}:BEGIN -->" above what ends here.', marker.name) };
      if (open && open.name !== marker.name) yield missingEnd(open, say);
      open = undefined;
    }
  }
  if (open) yield missingEnd(open, say);
}

function missingEnd({ name, at }: Marker, say: Say): Problem {
  return { at, message: say('Put "<!-- {0}:END -->" below what begins here.', name) };
}

/** Criteria without markers: Backlog.md can neither show nor tick them. */
function* unmarked({ criteria, criteriaLabel }: Item, { source }: BacklogFile, say: Say): Iterable<Problem> {
  const first = criteria[0];
  const last = criteria.at(-1);
  if (!first || !last || !criteriaLabel) return;
  const lineEnd = lineEndOf(source);
  const opening = lineStart(source, first.span.start);
  const lastEnd = last.span.start + source.slice(last.span.start, last.span.end).trimEnd().length;
  const edits = [
    insertAt(opening, `<!-- AC:BEGIN -->${lineEnd}`),
    insertAt(lastEnd, `${lineEnd}<!-- AC:END -->`),
  ];
  yield {
    at: criteriaLabel,
    message: say('Put the criteria between AC:BEGIN and AC:END, where Backlog.md finds them.'),
    fix: { title: say('Put the markers around the criteria'), edits },
  };
}
