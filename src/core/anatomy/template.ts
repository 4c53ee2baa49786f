/**
 * How stories are worded in one language. Patterns are global and sticky-free, match in any case, and match the
 * marker alone: what lies between two markers is a part of the story.
 */
export interface Template {
  /** Opens the role, with its article: "As a". Tried at the start of the sentence and of its clauses. */
  readonly role: RegExp;
  /** Opens the need, with the subject: "I want to". */
  readonly need: RegExp;
  /** Opens the benefit: "so that". */
  readonly benefit: RegExp;
  /** Of several openings of a benefit those that can be nothing else, tried at the opening: "para que". */
  readonly sureBenefit?: RegExp;
  /** Closes a benefit where its marker stands behind it, as in Japanese: "…ために、". */
  readonly benefitIsBefore?: RegExp;
  /** Opens the situation of a job story: "When". */
  readonly situation: RegExp;
  /** Opens a benefit that stands first: "In order to". */
  readonly benefitFirst: RegExp;
  /** Opens a need that has no wish in it ("As a nurse, I am told …"): used only after a role. */
  readonly subject: RegExp;
  /** The same where a benefit follows, which tells a story from prose: "As a nurse, I get a message so that …". */
  readonly subjectOfTold?: RegExp;
  /**
   * A role inside the wish, right behind its opening: "Ich möchte als Trainerin …". Its group `role` holds the role
   * alone; the need goes on behind the match.
   */
  readonly roleInWish?: RegExp;
  /** Closes the role where its marker stands behind it, as in Japanese; the role then starts with the sentence. */
  readonly roleIsBefore?: boolean;
  /** What stands before such a role without being part of it: "私は". */
  readonly beforeRole?: RegExp;
  /** Beginnings of roles that are none: "As a result", "As an example". */
  readonly noRole: RegExp;
  /** The same where the marker has no article: "As discussed". */
  readonly noBareRole?: RegExp;
  /** The words right before a wish that make it part of a clause: "because I want". Ends with the text. */
  readonly subordinator?: RegExp;
  /** A clause that may stand between role and wish, up to its comma: "when I arrive late,". */
  readonly clause?: RegExp;
  /** The beginning of another statement: prose such as "As a nurse you will like what we want". */
  readonly statement?: RegExp;
}
