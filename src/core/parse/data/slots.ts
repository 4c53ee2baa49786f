import { lineStart } from '../../line-start';
import type { Slot } from '../../edit';
import type { IdSlot, ItemSlots } from '../../model';
import { benefitOpenings, joinedOpening } from '../../anatomy/benefit-opening';
import { fieldNamed } from '../fields/field-names';
import type { FileWords } from './item';
import { membersOf } from './keys';
import type { StoryFound } from './story';
import type { Dict, List, Member, Node } from './tree';

/** Where what an item lacks would be written, in the file's own syntax and habits. */
export function slotsOf(dict: Dict, found: StoryFound | null, file: FileWords): ItemSlots {
  const depends = dependsSlot(dict, file);
  const id = idSlot(dict, file);
  return {
    criterion: criterionSlot(dict, file),
    benefit: benefitSlot(dict, found, file),
    level: memberSlot(dict, lastPlain(dict), 'level', file),
    ...(depends && { depends }),
    ...(id && { id }),
  };
}

/** Before the first member, or where its key waits for it; null where an id is there, or what a program made of one. */
function idSlot(dict: Dict, { source, lineEnd }: FileWords): IdSlot | null {
  const [own, ...others] = membersOf(dict, 'id');
  if (own) {
    const { start, end } = own.value;
    const written = source.slice(start, end);
    if (others.length > 0 || !['', '""', "''"].includes(written)) return null;
    if (written !== '') return { at: start + 1, before: '', after: '', isBegun: true };
    const colon = /^["']?[ \t]*:(?<space>[ \t]?)/.exec(source.slice(own.key.end, own.key.end + 20));
    if (!colon) return null;
    const before = colon.groups?.['space'] === '' ? ' ' : '';
    return { at: own.key.end + colon[0].length, before, after: '', isBegun: true };
  }
  const first = dict.members[0]?.key;
  if (!first) return null;
  const at = /["']/.test(source.charAt(first.start - 1)) ? first.start - 1 : first.start;
  if (at < dict.start) return null;
  const opening = lineStart(source, at);
  const indent = source.slice(opening, at);
  // In brackets a member has a line of its own where the first one has.
  const between = dict.isFlow
    ? indent.trim() === ''
      ? `,${lineEnd}${indent}`
      : ', '
    : lineEnd + indent.replace(/\S/g, ' ');
  return { at, before: '', after: between, isBegun: false };
}

/** None where there is such a member, if only an empty list: a second one would break the file. */
function dependsSlot(dict: Dict, file: FileWords): Slot | null {
  if (dict.members.some(({ key }) => fieldNamed(key.text) === 'depends')) return null;
  const isCamel = dict.members.some(({ key }) => /[a-z][A-Z]/.test(key.text));
  return memberSlot(dict, lastPlain(dict), isCamel ? 'dependsOn' : 'depends_on', file);
}

/** The last member that is one short value: a further field goes behind it. */
function lastPlain(dict: Dict): Member | undefined {
  return (
    dict.members.findLast(({ value }) => value.type === 'scalar' && value.style !== 'block') ??
    dict.members.at(-1)
  );
}

function benefitSlot(dict: Dict, found: StoryFound | null, file: FileWords): Slot | null {
  const { source } = file;
  if (!found || found.story.benefit || !found.story.need) return null;
  const { parts, story, sentence } = found;
  if (parts?.need) {
    // Under a key that says nothing a second one would break the file.
    if ((['benefit', 'benefitBesideRole'] as const).some((name) => membersOf(parts.dict, name).length > 0))
      return null;
    const key = like(parts.need.key.text, { want: 'so_that', other: 'benefit' });
    return memberSlot(parts.dict, parts.need, key, file);
  }
  if (!sentence) return null;
  const at = story.need?.end ?? sentence.end;
  const escape = quotes.get(source.charAt(sentence.start - 1));
  // In brackets a comma without quotes around it begins the next member.
  const isBare = dict.isFlow && !escape;
  const opening =
    story.roleMarker && !isBare ? joinedOpening(story.language) : ` ${benefitOpenings[story.language]}`;
  return { at, before: opening, after: '', ...(escape && { escape }) };
}

const quotes: ReadonlyMap<string, 'json' | 'single'> = new Map([
  ['"', 'json'],
  ["'", 'single'],
] as const);

/** A key in the spelling of its neighbour: `iWant` takes `soThat`, "I want" takes "So that". */
function like(neighbour: string, names: { want: string; other: string }): string {
  const name =
    /want|need|wish/i.test(neighbour) && !/^(?:want|need)s?$/i.test(neighbour) ? names.want : names.other;
  if (/[a-z][A-Z]/.test(neighbour))
    return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (neighbour.includes(' ')) return name.replace('_', ' ');
  return neighbour.includes('-') ? name.replace('_', '-') : name;
}

function criterionSlot(dict: Dict, file: FileWords): Slot | null {
  const [member] = membersOf(dict, 'criteria');
  if (member?.value.type === 'list') return entrySlot(member, member.value, file);
  if (member) return null;
  const last = lastPlain(dict);
  if (!last) return null;
  const isCamel = dict.members.some(({ key }) => /[a-z][A-Z]/.test(key.text));
  const key = isCamel ? 'acceptanceCriteria' : 'acceptance_criteria';
  const slot = memberSlot(dict, last, key, file);
  if (!slot) return null;
  if (dict.isFlow) {
    const quote = slot.escape === 'json' ? '"' : '';
    return {
      ...slot,
      before: `${slot.before.slice(0, slot.before.length - quote.length)}[${quote}`,
      after: `${quote}]`,
    };
  }
  const indent = /\r?\n[ \t]*/.exec(slot.before)?.[0] ?? '\n';
  return { ...slot, before: `${slot.before.trimEnd()}${indent}  - ` };
}

/** The next entry of a list, written as the last one. */
function entrySlot({ key, value }: Member, list: List, file: FileWords): Slot | null {
  const { source } = file;
  const last = list.entries.at(-1);
  if (list.isFlow) {
    if (!last) return { at: list.start + 1, before: '"', after: '"', escape: 'json' };
    const between = /\r?\n[ \t]*$/.exec(source.slice(list.start, last.start))?.[0] ?? ' ';
    return { at: last.end, before: `,${between}"`, after: '"', escape: 'json' };
  }
  if (!last || (last.type === 'scalar' && last.style === 'block')) return null;
  const opening = lineStart(source, value.start);
  const dash = /^[ \t]*-[ \t]+/.exec(source.slice(opening, last.start))?.[0];
  if (dash === undefined || opening <= key.start) return null;
  return { at: last.end, before: `${file.lineEnd}${dash}`, after: '', escape: 'yaml' };
}

/** A new member behind another one. */
function memberSlot(dict: Dict, behind: Member | undefined, key: string, file: FileWords): Slot | null {
  const { source } = file;
  if (!behind) return null;
  const at = endOf(behind.value, source);
  if (dict.isFlow) {
    const quoted = source.charAt(behind.key.start - 1) === '"';
    const between =
      /(?:\r?\n[ \t]*)$/.exec(source.slice(dict.start, behind.key.start - (quoted ? 1 : 0)))?.[0] ?? ' ';
    const name = quoted ? `"${key}"` : key;
    return { at, before: `,${between}${name}: "`, after: '"', escape: 'json' };
  }
  const [first] = dict.members;
  const opening = lineStart(source, first?.key.start ?? 0);
  const indent = source.slice(opening, first?.key.start ?? opening).replace(/[^\s]/g, ' ');
  const name = key.includes(' ') ? `"${key}"` : key;
  return { at, before: `${file.lineEnd}${indent}${name}: `, after: '', escape: 'yaml' };
}

/** Behind a value and the comment on its line. */
function endOf(value: Node, source: string): number {
  if (value.type === 'scalar' && value.style === 'block') return value.end;
  const comment = /^[ \t]+#[^\r\n]*/.exec(source.slice(value.end, value.end + 400))?.[0] ?? '';
  return value.end + comment.length;
}
