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
  /** Headings over a goal in a paragraph. */
  readonly goals?: RegExp;
  /** Headings that are items by what stands below or above them. */
  readonly headed?: readonly HeadedLaw[];
}

interface HeadingLaw {
  /** Groups: `title` always; `id`, `priority`, `estimate` where the heading has them. */
  readonly pattern: RegExp;
  readonly kind: Kind;
  readonly storyLevel: boolean;
  /** Without a story sentence or criteria below it, the heading is an item no more. */
  readonly needsContent?: boolean;
}

export interface EntryLaw {
  readonly kind: Kind;
  readonly storyLevel: boolean;
  /**
   * Those with an id or a kind in front of them are named, those that say what somebody wants are wishes: at least two.
   * Top are those of a list right below the title of the file or in one without headings, held those right below the
   * heading of an epic where no item tells a story.
   */
  readonly only: 'checkbox' | 'named' | 'wish' | 'top' | 'held' | 'any';
  /** The heading right above the entries; any where it is absent. */
  readonly under?: RegExp;
  /** Beside stories they sum up what these tell. */
  readonly isAlone?: true;
}

export interface HeadedLaw {
  readonly kind: Kind;
  readonly storyLevel: boolean;
  /**
   * Filled are those with criteria, a priority or an estimate below them, told those that begin with prose and have no
   * heading below. Of the latter, beside are those in a row with headings of stories or below an epic, and top those of
   * several words and without a list right below the title of the file, or beside it, where no item tells a story.
   */
  readonly only: 'filled' | 'told' | 'beside' | 'top';
  /** The heading above; any where it is absent. */
  readonly under?: RegExp;
}
