import { inLines } from '../../../pattern';
import type { Law } from '../../layouts/law';
import { chainOf, isAside, isInAside, type Section } from '../blocks/outline';

/** What stands around the goals and the scope of a paper, and holds nothing of its own. */
const frame = new RegExp(
  inLines`
    ^\P{L}*(?:
      (?:(?:executive|project|product) )?(?:overview|summary)|context|background|scope
      |(?:success )?metrics|kpis|risks|assumptions|constraints
    )\P{L}*$
  `,
  'iu',
);

/**
 * Whether a section holds no items: it, or one that it stands in, is beside them. Not where the layout names it: "Success
 * metrics", "Goals" below an overview.
 * @param isOther what an aside may be all the same
 */
export function isBesideItems(
  section: Section | null,
  law: Law,
  isOther: (aside: Section) => boolean = () => false,
): boolean {
  if (section && isSkipped(section, law)) return true;
  return [...chainOf(section)].some(
    (one) => isAside(one) && !isOther(one) && !isNamed(one, section, law) && !isFrame(one, section, law),
  );
}

function isNamed(one: Section, section: Section | null, { entries = [] }: Law): boolean {
  return one === section && entries.some(({ under }) => under?.test(one.heading.text.text));
}

function isFrame({ heading }: Section, section: Section | null, { entries = [] }: Law): boolean {
  const words = section?.heading.text.text ?? '';
  return (
    frame.test(heading.text.text) &&
    entries.some(({ under, storyLevel }) => !storyLevel && under?.test(words) === true)
  );
}

/** A section that holds no items: the layout says so, or its heading. */
export function isLeftOut(section: Section, law: Law): boolean {
  return isInAside(section) || isSkipped(section, law);
}

/** Whether the layout says that a section, or one that it stands in, is no part of the backlog. */
export function isSkipped(section: Section, { skips }: Law): boolean {
  return skips !== undefined && [...chainOf(section)].some(({ heading }) => skips.test(heading.text.text));
}
