import { languageName, type Silence } from '../../core';
import { countOf } from './report';

/** Says once that rules had nothing to look for, so that no finding does not pass for praise; null where all had. */
export function describeSilence({ files, rules }: Silence): string | null {
  if (files.length === 0) return null;
  const languages = [...new Set(files.map(({ language }) => languageName(language)))];
  const named = languages.length > 3 ? 'in other languages than English' : `in ${languages.join(', ')}`;
  const verb = files.length === 1 ? 'is' : 'are';
  return `${countOf(files.length, 'file')} ${verb} ${named}: ${countOf(rules.length, 'rule')} for English wording looked for nothing there.`;
}
