import { replace } from '../edit';
import { searchSpellings } from '../facts/glossary-spelling';
import { quote } from '../message';
import { defineRule } from '../rule';
import { unexplainedIn } from '../facts/unexplained';

export default defineRule({
  id: 'backlog-undefined-term',
  on: 'backlog',
  severity: 'information',
  summary: 'An acronym is explained, and a term is spelled as the glossary spells it.',

  *check(backlog, { houseOf, say }) {
    const files = backlog.files.filter((file) => houseOf(file).glossary.length > 0);
    if (files.length === 0) return;
    for (const { file, at, term } of unexplainedIn(backlog, files, houseOf))
      yield { file, at, message: say('Explain {0} in the glossary.', quote(term)) };

    const searches = new Map<readonly string[], ReturnType<typeof searchSpellings>>();
    for (const file of files) {
      const { glossary } = houseOf(file);
      const search = searches.get(glossary) ?? searchSpellings(glossary);
      searches.set(glossary, search);
      for (const { at, right, isSure } of search(file)) {
        const message = say('Write it as the glossary does: {0}.', quote(right, 36));
        const change = { title: say('Write "{0}"', right), edits: [replace(at, right)] };
        const problem = { file, at, message };
        // A step is also the name by which a program finds what to do.
        if (isSure && file.format !== 'gherkin') yield { ...problem, fix: change };
        else yield { ...problem, suggestions: [change] };
      }
    }
  },
});
