import { languages, type BacklogFile, type Language } from '../../model';
import type { Reading } from '../index';
import { languageOf } from '../language';
import { readFeature } from './feature';
import { linesOfSource } from './lines';
import { parseFeature } from './parse';

/** Reads a feature file in any of Gherkin's languages. */
export function readGherkin(path: string, source: string, reading: Reading): BacklogFile {
  const lines = linesOfSource(source);
  const { feature, problems } = parseFeature(lines);
  const language = reading.language === 'auto' ? spoken(feature?.language, source) : reading.language;
  const items = feature ? [readFeature(feature, lines, language)] : [];
  return { path, source, format: 'gherkin', layout: 'generic', language, items, unreadable: problems };
}

/** The language of the keywords, unless they are the English ones: those stand over any language. */
function spoken(dialect: string | undefined, source: string): Language {
  const short = dialect?.slice(0, 2);
  return languages.find((language) => language === short && language !== 'en') ?? languageOf(source);
}
