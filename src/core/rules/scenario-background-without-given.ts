import { quote } from '../message';
import { defineRule } from '../rule';

export default defineRule({
  id: 'scenario-background-without-given',
  on: 'item',
  severity: 'information',
  summary: 'A background says what is given, not what happens.',

  *check({ background = [] }, { say }) {
    const [first] = background;
    if (!first || background.some(({ kind }) => kind === 'given')) return;
    yield {
      at: first.keyword,
      message: say('Say with "Given" what holds before each scenario: {0}.', quote(first.text.text, 52)),
    };
  },
});
