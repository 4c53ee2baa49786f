import type { Field } from '../../model';
import { slicePhrase, trimPhrase, type Phrase } from '../../phrase';

const day = String.raw`\d{4}-\d{2}-\d{2}`;
/** "⏫", "📅 2026-12-01", "🔁 every week": what plugins for tasks write behind them, and read again. */
const sign = new RegExp(
  String.raw`\s*(?:(?<rank>[🔺⏫🔼🔽⏬])\uFE0F?|(?<due>[📅📆🗓]\uFE0F?\s*${day})|(?<ended>[✅❌]\uFE0F?\s*${day})|(?<other>[🛫⏳➕]\uFE0F?\s*${day}|🔁\s*[\w ]{3,30}))\s*$`,
  'u',
);

/** The last sign of a task behind a text, as a field; null where there is none. */
export function taskSignBehind(text: Phrase): { before: Phrase; field: Field } | null {
  const match = sign.exec(text.text);
  if (!match || match.index === 0) return null;
  const { rank, due, ended, other } = match.groups ?? {};
  const said = rank ?? due ?? ended ?? other ?? '';
  const at = match.index + match[0].indexOf(said);
  const words = slicePhrase(text, at, at + said.length);
  const name = rank ? 'priority' : due ? 'date' : ended ? 'status' : 'tags';
  const value = due ? trimPhrase(slicePhrase(words, due.length - '2026-01-01'.length)) : words;
  return { before: trimPhrase(slicePhrase(text, 0, match.index)), field: { name, value } };
}
