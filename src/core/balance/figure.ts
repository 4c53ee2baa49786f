import type { Entry } from '../overview/groups';

/** A number and the items behind it, so that a reader can go and look. */
export interface Figure {
  readonly title: string;
  readonly entries: readonly Entry[];
}
