import type { Feature } from '@cucumber/messages';
import type { Field, Kind } from '../../model';
import { phraseOf } from '../../phrase';
import { fieldNamed } from '../fields/field-names';
import { kindNamed } from '../kind';
import type { Lines } from './lines';
import { idOfTag } from './scenario';

/** "@type:bug". */
export function kindOf({ tags }: Feature): Kind | undefined {
  const [type] = tags.flatMap(({ name }) => {
    const groups = keyed.exec(name)?.groups;
    return isKind(groups) ? [groups?.['value'] ?? ''] : [];
  });
  return type === undefined ? undefined : kindNamed(type);
}

function isKind(groups: Partial<Record<string, string>> | undefined): boolean {
  return /^type$/i.test(groups?.['key'] ?? '') && kindNamed(groups?.['value'] ?? '') !== undefined;
}

const keyed = /^@(?<key>[\p{L}_-]+)[:=](?<value>.+)$/u;

/** "@priority:high" is a field, any other tag is a tag. */
export function fieldsOf({ tags }: Feature, lines: Lines): Field[] {
  return tags.flatMap(({ name, location }): Field[] => {
    const whole = lines.find(name, location.line);
    if (!whole || idOfTag(name) !== undefined) return [];
    const match = keyed.exec(name);
    if (match && isKind(match.groups)) return [];
    const field = fieldNamed(match?.groups?.['key'] ?? '');
    const from = field ? name.length - (match?.groups?.['value']?.length ?? 0) : 1;
    return [{ name: field ?? 'tags', value: phraseOf(lines.source, whole.start + from, whole.end) }];
  });
}
