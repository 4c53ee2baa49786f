import type { FileSettings } from './file-settings';
import type { BacklogFile, Language } from './model';
import type { Rule } from './rule';

/** What there was to say of words that no rule knows. */
export interface Silence {
  /** The files whose language the rules do not know. */
  readonly files: readonly BacklogFile[];
  /** Of the rules that are on for one of them, those that looked for nothing there. */
  readonly rules: readonly Rule[];
}

/** Which rules had nothing to look for in which files, because they know the words of another language only. */
export function silenceIn(
  files: readonly BacklogFile[],
  settingsOf: (file: BacklogFile) => FileSettings,
  rules: readonly Rule[],
): Silence {
  const silent = new Set<Rule>();
  const foreign = files.filter((file) => {
    const own = rules.filter(
      (rule) => !knowsWords(rule, file.language) && isOn(rule, file, settingsOf(file)),
    );
    for (const rule of own) silent.add(rule);
    return own.length > 0;
  });
  return { files: foreign, rules: rules.filter((rule) => silent.has(rule)) };
}

/** Whether a rule has words for a language, or needs none. */
export function knowsWords({ language }: Rule, spoken: Language): boolean {
  return language === undefined || language === spoken;
}

/** What a language is called in the reader's own: "German". */
export function languageName(language: Language, reader = 'en'): string {
  return new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(language) ?? language;
}

function isOn({ id, severity, layouts }: Rule, { layout }: BacklogFile, settings: FileSettings): boolean {
  return (layouts?.includes(layout) ?? true) && (settings.severityOf(id) ?? severity) !== 'off';
}
