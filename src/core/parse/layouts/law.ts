import type { Kind, Layout } from '../../model';

/** How one convention sets its items down in Markdown: data for the generic reader, which does the reading. */
export interface Law {
  readonly layout: Layout;
  /** @param path with forward slashes */
  recognises(path: string, source: string): boolean;
  /** Headings that are items; the first that matches decides. */
  readonly headings: readonly HeadingLaw[];
  /** By its name the file holds nothing but items: a heading with an id is one whatever stands below it. */
  readonly isBacklog?: true;
  /** What it plans has a time, above it or beside it. */
  readonly isRoadmap?: true;
  /** Whether ids count within their file only. */
  readonly idScope: 'backlog' | 'file';
  /** The whole file is one item, of this kind. */
  readonly wholeFile?: Kind;
  /** Without a story or criteria, the file is no item though it looks like one. */
  readonly needsContent?: boolean;
  /** Story sentences without a heading of their own are items too. */
  readonly findsStories: boolean;
  /** A heading that is one criterion, with its steps below it. */
  readonly scenario?: RegExp;
  /** Sections whose content is no backlog. */
  readonly skips?: RegExp;
  /** Where the file holds no item, it is one itself: a specification of one feature. */
  readonly fallback?: { readonly kind: Kind; readonly when: RegExp };
  /** Entries of these lists are items where nothing else is: check boxes of a to-do list, lines of a roadmap. */
  readonly entries?: readonly EntryLaw[];
  /** What says of itself what it is, as an entry, a line or a heading, beside the objectives and their results. */
  readonly parts?: readonly PartLaw[];
  /** Ids that count within their file, whatever `idScope` says of others. */
  readonly localIds?: RegExp;
  /** "Objective 1: …" is a goal, with or without key results. */
  readonly objectives?: boolean;
  /** Headings over what is stated in one paragraph: a vision, a hypothesis. */
  readonly stated?: readonly StatedLaw[];
  /** Headings that are items by what stands below or above them. */
  readonly headed?: readonly HeadedLaw[];
  /** A tree of its items may be drawn in a fence. */
  readonly drawn?: true;
  /** Tables that hold items by what their heads say. */
  readonly tabled?: readonly TabledLaw[];
}

/** How a heading looks that is an item by its own words. */
interface HeadingLaw {
  /** Groups: `title` always; `id` or the `number` behind its name, `priority`, `estimate` where the heading has them. */
  readonly pattern: RegExp;
  readonly kind: Kind;
  readonly storyLevel: boolean;
  /** Without a story sentence or criteria below it, the heading is an item no more. */
  readonly needsContent?: boolean;
}

/** Below which headings one paragraph is an item. */
interface StatedLaw {
  readonly kind: Kind;
  readonly under: RegExp;
}

/** Words that say of themselves what they are. */
export interface PartLaw {
  readonly kind: Kind;
  /** Groups: `title` always; `id`, or the `number` behind its name, where it has one. */
  readonly words: RegExp;
}

/** Which entries of lists are items. */
export interface EntryLaw {
  readonly kind: Kind;
  readonly storyLevel: boolean;
  /**
   * Those with an id or a kind in front of them are named, those that say what somebody wants are wishes: at least two.
   * Top are those of a list right below the title of the file or in one without headings, held those right below the
   * heading of an epic where no item tells a story. Timed are those of a list right below the title of the file of which
   * each says for when it is planned.
   */
  readonly only: 'checkbox' | 'named' | 'wish' | 'top' | 'held' | 'timed' | 'any';
  /** The heading right above the entries; any where it is absent. */
  readonly under?: RegExp;
  /** Also those of a heading below it that holds nothing but lists: a team, an area. */
  readonly isDeep?: true;
  /** Beside stories they sum up what these tell. */
  readonly isAlone?: true;
}

/** Which headings are items though they say neither an id nor a story. */
export interface HeadedLaw {
  readonly kind: Kind;
  readonly storyLevel: boolean;
  /**
   * Filled are those with criteria, a priority or an estimate below them, told those that begin with prose and have no
   * heading below. Of the latter, beside are those in a row with headings of stories or below an epic, and top those of
   * several words and without a list right below the title of the file, or beside it, where no item tells a story. Any
   * are those that hold something; below the title are those of them that stand right there. Stated are those that hold
   * nothing but fields.
   */
  readonly only: 'filled' | 'told' | 'beside' | 'top' | 'any' | 'below-title' | 'stated';
  /** The heading above; any where it is absent. */
  readonly under?: RegExp;
  /** What the heading itself says; anything where it is absent. */
  readonly named?: RegExp;
  /** The file says what its headings are: in one of personas each is a persona. */
  readonly isDeclared?: true;
}

/** Which tables hold items. */
export interface TabledLaw {
  readonly kind: Kind;
  readonly head: RegExp;
  /** The column below such a head names an item in each row, the head is one over what is said of it, or each cell is one. */
  readonly is: 'row' | 'column' | 'cell';
}
