import type { Say } from '../say';

/** What is said of a backlog without an item, instead of figures that are all nought. */
export function noItemsYet(say: Say): readonly string[] {
  return [
    say('There is no item to count yet.'),
    say(
      'An item is a heading, an entry of a list or a line, such as "As a guest, I want to order half a portion, so that I leave nothing on the plate."',
    ),
    say(
      'Files count by their names, such as product-backlog.md, backlog.yaml or checkout.feature. Any Markdown file counts that says "backlog: true" in its front matter.',
    ),
  ];
}
