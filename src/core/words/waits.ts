import { inOrder } from '../pattern';

/** "US-12", "#12", "[US-12]": what idsIn reads, with the marks that people put around it. */
const id = /[#[(]{0,2}(?:[A-Za-z][A-Za-z\d]{0,9}(?:-[A-Za-z]+)*[-_ ]?\d+(?:\.\d+)*|(?<=#)\d+)[\])]{0,2}/;
const ids = new RegExp(`(?<ids>${id.source}(?:(?:, (?:and )?| and | & )${id.source})*)`);
const noun = /(?:(?:the )?(?:user )?(?:story|item|task|ticket|issue|feature|bug|spike) )?/;

/** That one item waits for others, said in words; the group `ids` names them. */
export const waits = inOrder(
  'gi',
  /\b/,
  [
    inOrder(
      '',
      [
        /depend(?:s|ent)? (?:up)?on/,
        /(?:is |are |currently )?blocked (?:by|on|until)/,
        /waits? (?:for|on)|waiting (?:for|on)/,
        /requires|prerequisites?(?: is| are)?:?|pre-requisites?:?/,
        /(?:can(?:not| only|['’]t)|must not|should not) (?:be )?(?:start|started|begin|begun|done|built|released) (?:before|until|after)/,
      ],
      / /,
      noun,
    ),
    /(?:after|once|until) (?:the )?(?:user )?(?:story|item|task|ticket|issue) /,
    inOrder(
      '',
      /(?:after|once|until) /,
      // What follows the id says that it is work and not a thing of the product.
      /(?=\S+ (?:is|has been|have been|gets|was) (?:done|finished|merged|completed?|released|shipped|implemented|delivered|built|live|closed)\b)/,
    ),
  ],
  ids,
  /(?![\w-])/,
);

/** "It no longer depends on US-3", "not blocked by": looked for shortly before. */
const denied =
  /\b(?:not|no longer|never|nothing|neither|nor|without|independent|un)\W+(?:\w+\W+){0,2}$|n['’]t (?:\w+ ){0,1}$/i;

/** Whether the words before a place take back what stands there. */
export function isDenied(source: string, index: number): boolean {
  return denied.test(source.slice(Math.max(0, index - 40), index));
}
