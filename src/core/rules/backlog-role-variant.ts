import { replace } from '../edit';
import { quote } from '../message';
import { isQuotedIn } from '../quotations';
import { beginsAsItStands, spellingsOfRoles } from '../facts/role-spelling';
import { defineRule, type BacklogProblem } from '../rule';
import { isSameWord } from '../facts/spelling';

export default defineRule({
  id: 'backlog-role-variant',
  on: 'backlog',
  severity: 'warning',
  summary: 'A role is always spelled the same way.',

  *check(backlog, { say }) {
    for (const [usual, ...variants] of spellingsOfRoles(backlog)) {
      for (const { text, places } of variants) {
        if (!usual) continue;
        for (const place of places) {
          if (beginsAsItStands(place, usual)) continue;
          const { role, file } = place;
          const message = say('Elsewhere this role is called {0}.', quote(usual.text, 32));
          const problem: BacklogProblem = { file, at: role, message };
          const change = {
            title: say('Write {0}', quote(usual.text, 8)),
            edits: [replace(role, usual.text)],
          };
          if (role.pieces || isQuotedIn(role, file.source, role.start)) yield problem;
          else if (isSameWord(text, usual.text)) yield { ...problem, fix: change };
          else yield { ...problem, suggestions: [change] };
        }
      }
    }
  },
});
