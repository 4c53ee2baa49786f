import type { Phrase } from '../../../phrase';
import { startsStep } from '../../criteria/steps';
import type { Entry, Paragraph } from '../blocks/blocks';
import { listedCriterion } from './build-criterion';
import type { CriteriaReading } from './criteria-reading';
import type { GatheredCriteria } from './gathered-criteria';
import { isWholeScenario } from './waiting-steps';

/** Steps count wherever they stand, unless the layout gives every scenario a heading: others explain something. */
export function isLooseStep({ text }: Phrase, { found, scenarioHeading }: CriteriaReading): boolean {
  return !found.isAside && !scenarioHeading && startsStep(text);
}

/** A whole Given/When/Then waits for what may go on with it, a single step for the others. */
export function readStep(entry: Entry | Paragraph, found: GatheredCriteria): void {
  const alone = listedCriterion(entry.text, entry);
  const isWhole = alone !== null && isWholeScenario(alone);
  if (!found.line && (isWhole || found.steps.startsAnew(entry))) found.flush();
  found.used.add(entry);
  if (found.line) nameSteps(entry, found);
  else found.steps.add({ block: entry, alone }, isWhole);
}

/** "AC1: …" before steps is the name of their scenario. */
function nameSteps(first: Entry | Paragraph, found: GatheredCriteria): void {
  const name = found.line?.name;
  found.line = null;
  if (name) found.scenario = { name, blocks: [first] };
}
