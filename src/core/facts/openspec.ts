import type { Item } from '../model';

/** Whether a requirement holds: those that a change removes or renames need neither a sentence nor a scenario. */
export function isInForce({ kind, section }: Item): boolean {
  return (
    kind === 'requirement' && !section.some((heading) => /^(?:REMOVED|RENAMED) Requirements\b/i.test(heading))
  );
}
