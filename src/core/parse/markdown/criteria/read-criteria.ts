import type { Phrase, Span } from '../../../phrase';
import { labelKinds } from '../../labels';
import type { Law } from '../../layouts/law';
import type { Block, Table } from '../blocks/blocks';
import { labelSpan, type CriteriaReading } from './criteria-reading';
import { GatheredCriteria, type CriteriaFound } from './gathered-criteria';
import { labelledEntries } from './labelled-entries';
import { noOwnCriteria, type OwnCriteria } from './own-criteria';
import { readEntry } from './read-entry';
import { readParagraph } from './read-paragraph';
import { gherkinIn, markerIn, numberedLine, scenarioName } from './scenario-names';
import { announcesCriteria, hasSteps, holdsCriteria, tableCriteria } from './table-criteria';

/**
 * Reads the criteria among the blocks of an item. They stand under a label; Given/When/Then is a criterion wherever it
 * stands, unless `findsSteps` is false, and `own` are criteria of this item alone. Of a nested list the outer entries
 * count: what is nested belongs to its parent.
 */
export function readCriteria(
  blocks: readonly Block[],
  source: string,
  law: Pick<Law, 'scenario'>,
  { findsSteps = true, own = noOwnCriteria }: { findsSteps?: boolean; own?: OwnCriteria } = {},
): CriteriaFound {
  const isMarked = blocks.some(
    (block) => block.type === 'html' && markerIn(source.slice(block.start, block.end))?.name === 'AC',
  );
  const reader = new Reader(
    { source, labelled: labelledEntries(blocks), own, scenarioHeading: law.scenario },
    findsSteps,
    isMarked,
  );
  for (const block of blocks) reader.read(block);
  return reader.done();
}

/** Decides block by block what belongs to the criteria. */
class Reader {
  private readonly found: GatheredCriteria;
  private readonly reading: CriteriaReading;
  private isInMarkers = false;

  constructor(
    around: Omit<CriteriaReading, 'found'>,
    findsSteps: boolean,
    /** Whether markers bound the criteria: headings between them are words of the author. */
    private readonly isMarked: boolean,
  ) {
    this.found = new GatheredCriteria(findsSteps);
    this.reading = { found: this.found, ...around };
  }

  read(block: Block): void {
    if (block.type === 'heading') this.readHeading(block.text, block.start, block.end, block);
    else if (block.type === 'html') this.readMarker(block);
    else if (block.type === 'entry') readEntry(block, this.reading);
    else if (block.type === 'paragraph') readParagraph(block, this.reading);
    else if (
      block.type === 'fence' &&
      (this.found.isOn || /^(?:gherkin|feature|cucumber)$/i.test(block.info))
    ) {
      const gherkin = gherkinIn(block, this.reading.source);
      if (gherkin) this.found.addText(gherkin);
    } else if (block.type === 'table') this.readTable(block);
    else if (block.type === 'rule') this.found.turnOff(false);
  }

  done(): CriteriaFound {
    return this.found.done();
  }

  private readHeading(text: Phrase, start: number, end: number, block: Block): void {
    if (this.isInMarkers && !labelKinds(text.text).includes('aside')) return;
    this.found.flush();
    const { scenarioHeading } = this.reading;
    const name = scenarioName(scenarioHeading, text) ?? (this.found.isOn ? numberedLine(text) : null);
    if (name) {
      this.found.scenario = { name, blocks: [] };
      this.found.used.add(block);
      return;
    }
    const kinds = labelKinds(text.text);
    if (kinds.includes('criteria') || this.reading.own.labels.has(block))
      this.found.turnOn(labelSpan({ start, end }, this.reading), null);
    else this.found.enterSection(kinds.includes('aside'));
    if (this.found.isOn) this.found.used.add(block);
  }

  private readTable(table: Table): void {
    if (!this.found.isOn && (this.found.isAside || !(hasSteps(table) || announcesCriteria(table)))) return;
    if (!holdsCriteria(table, this.found.hasListed)) return;
    this.found.flush();
    this.found.used.add(table);
    for (const criterion of tableCriteria(table)) this.found.addRead(criterion);
  }

  private readMarker(block: Span): void {
    const marker = markerIn(this.reading.source.slice(block.start, block.end));
    if (!marker) return;
    this.isInMarkers = this.isMarked && marker.begins;
    this.found.flush();
    if (marker.name !== 'AC' || !marker.begins) this.found.enterSection(marker.begins);
    else if (!this.found.isOn) this.found.turnOn(block, null);
  }
}
