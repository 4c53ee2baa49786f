import { replace, type Edit } from '../edit';
import { quote } from '../message';
import { didYouMean, nearest } from '../nearest';
import type { Phrase, Span } from '../phrase';
import { defineRule, type Problem } from '../rule';
import type { Say } from '../say';
import { withItsLine, withoutTarget } from '../suppressions/edit';
import { directives } from '../suppressions/read';

export default defineRule({
  id: 'suppression-unused',
  on: 'suppression',
  severity: 'warning',
  summary: 'A comment that turns a rule off names a rule and has something to turn off.',

  *check(suppression, { file, idle, ruleIds, say }) {
    const { at, directive, isKnown, fault, targets } = suppression;
    if (fault) {
      yield { at: directive, message: fault(say) };
      return;
    }
    if (!isKnown) {
      yield misspelt(directive, say('There is no such comment.'), directives, say);
      return;
    }
    // With its last rule gone, a comment would turn off all rules: it goes as a whole.
    if (targets.every((target) => idle.has(target))) {
      const edits = file.format === 'json' ? [] : [{ span: withItsLine(file.source, at), text: '' }];
      yield unused(at, say('Nothing is held back by this comment.'), edits, say);
      return;
    }
    let hasSeenReason = false;
    for (const target of targets) {
      const { rule } = target;
      if (!rule) continue;
      if (!ruleIds.includes(rule.text)) {
        // One word of a reason is told for all of them.
        if (hasSeenReason && nearest(rule.text, ruleIds) === undefined) continue;
        hasSeenReason = !isLikeRule(rule);
        yield misspeltRule(rule, ruleIds, say);
      } else if (idle.has(target)) {
        const edit = withoutTarget(file, suppression, target);
        const message = say('Nothing is held back for {0}.', quote(rule.text, 26));
        yield unused(rule, message, edit ? [edit] : [], say);
      }
    }
  },
});

function unused(at: Span, message: string, edits: readonly Edit[], say: Say): Problem {
  const fix = { title: say('Remove what is not needed'), edits };
  return { at, message, severity: 'information', ...(edits.length > 0 && { fix }) };
}

function misspeltRule(rule: Phrase, known: readonly string[], say: Say): Problem {
  const hint = didYouMean(rule.text, known, say);
  const message = say('There is no rule {0}.', quote(rule.text, 17 + Math.max(hint.length, 29)));
  return misspelt(
    rule,
    hint || isLikeRule(rule) ? message : `${message} ${say('A reason stands behind "--".')}`,
    known,
    say,
  );
}

/** Ids have hyphens: a plain word stands here because the reason was not set apart. */
function isLikeRule({ text }: Phrase): boolean {
  return /\w-\w/.test(text);
}

/** A name that means nothing, with the one that was likely meant. */
function misspelt(name: Phrase, message: string, known: readonly string[], say: Say): Problem {
  const meant = nearest(name.text, known);
  if (meant === undefined) return { at: name, message };
  return {
    at: name,
    message: message + didYouMean(name.text, known, say),
    suggestions: [{ title: say('Write "{0}"', meant), edits: [replace(name, meant)] }],
  };
}
