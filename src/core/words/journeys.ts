import { eitherOf, inOrder } from '../pattern';

/** What a scenario is called that tells a way through several states on purpose, in several languages. */
export const journey = eitherOf(
  'i',
  /journey|life ?-?cycle|end[- ]to[- ]end|\be2e\b|work ?flow|\bflow\b|round ?-?trip|walk ?-?through|\btour\b/,
  /sequence|state|transition|toggl|switch|back and forth|\bundo|\bredo|again|twice|repeat|retry|retries/,
  /reise|ablauf|parcours|recorrido|jornada|fluxo|flujo|percorso/,
);

/** What is done a second time can only be shown behind the first: "the reader renews it again". */
export const anew = inOrder(
  'i',
  /\b/,
  [
    /again|once more|an? (?:second|third) time|twice|second|third|another|anew|back|undo|redo/,
    /re-?(?:open|load|try|start|enter|submit|send)\w*|later|next|afterwards|returns?/,
    /erneut|noch einmal|wieder|de nouveau|de nuevo|otra vez|novamente|di nuovo|opnieuw|ponownie/,
  ],
  /\b/,
);
