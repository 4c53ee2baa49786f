/**
 * Who wants what, and why: labels and keys of a story's parts besides the words of its template. Each alone may be
 * anything, "who" is also whom a piece of work was given to: only all together are they a story.
 */
export const questionWords = {
  role: 'who wer qui quién quien quem chi kto кто 誰 誰が 谁 誰か 누가',
  need: 'what was quoi qué que o_que o_quê cosa che_cosa wat co что 何を 何 什么 做什么 무엇을',
  benefit:
    'why warum wieso weshalb wozu pourquoi por_qué por_que por_quê porquê perché waarom dlaczego po_co почему зачем なぜ 何のために 为什么 왜',
} as const;

/** What an invitation or a plan says besides: with one of these who, what and why are no story. */
export const occasionWords =
  'when where wann wo quand où cuándo dónde quando onde dove wanneer waar kiedy gdzie когда где いつ どこ 何时 哪里';
