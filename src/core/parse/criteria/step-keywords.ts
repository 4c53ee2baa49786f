/**
 * The words that open a step outside Gherkin files, where people write Given/When/Then in prose. Feature files bring
 * their own dialects with the official parser.
 */
export const stepKeywords = {
  given: words(`
    given that, given, gegeben sei, gegeben seien, gegeben ist, gegeben sind, gegeben, angenommen,
    étant donné qu', étant donné que, étant donnés, étant donnée, étant donné, etant donné que, etant donné,
    sachant que, soit, dado que, dada que, dados que, dado, dada, dados, dadas, dato che, data che, dato, data,
    gegeven dat, gegeven, stel dat, zakładając że, zakładając, mając, biorąc pod uwagę że,
    дано, допустим, предположим, пусть, 前提(?!条件), 假如, 假设, 假設, 给定, 給定, 鉴于, 鑑於
  `),
  when: words(`
    when, wenn, sobald, cuando, quando, quand, lorsque, lorsqu', wanneer, als, kiedy, gdy, jeżeli, jeśli, когда,
    если, もし, 当(?![前时天日地场中初]), 當(?![前時天日地場中初])
  `),
  then: words(`
    then, dann, entonces, então, entao, alors, allora, dan, wtedy, wówczas, тогда, то, ならば, その場合, 那么, 那麼, 则, 則
  `),
  and: words(`
    and, but, und, aber, y, e, pero, mas, et que, et qu', et, mais, ed, ma, en, maar, oraz, ale, и, но, かつ, しかし,
    并且, 而且, 但是, 並且, 同时, 同時
  `),
} as const;

/** What opens a scenario with its name: "Scenario: …"; an alternative of a pattern. */
export const scenarioKeyword = [
  ...['scenario(?: (?:outline|template))?', 'example', 'szenario(?:grundriss)?'],
  ...['scénario', 'escenario', 'cenário', 'scenariusz'],
  ...['сценарий', 'シナリオ', '場景', '场景', '情境'],
].join('|');

function words(list: string): readonly string[] {
  return list.split(/,\s+/).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}
