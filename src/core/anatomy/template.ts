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
  /** Opens the situation of a job story: "When". */
  readonly situation: RegExp;
  /** Opens a benefit that stands first: "In order to". */
  readonly benefitFirst: RegExp;
  /** Subject of a need that has no wish in it ("As a nurse, I am told …"): used only after a role. */
  readonly subject: RegExp;
  /** Closes the role where its marker stands behind it, as in Japanese; the role then starts with the sentence. */
  readonly roleIsBefore?: boolean;
  /** Roles that are none: "As a result", "As an example". */
  readonly noRole: RegExp;
  /** What may end a need without being part of it, where the wish stands behind it as in Japanese. */
  readonly needEnd?: RegExp;
}
