import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets the editor speak a language, as a language pack does that translates nothing: the words of the editor stay
 * English, and extensions are asked for the language.
 * @param data the editor's folder for what it remembers
 * @returns how the editor is started then
 */
export async function installLanguage(data: string, language: string): Promise<string[]> {
  const words = join(data, 'words.json');
  await writeFile(words, JSON.stringify({ contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id: 'tests.language-pack' }, version: '1.0.0' }],
    translations: { vscode: words },
  };
  await writeFile(join(data, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  return ['--locale', language];
}
