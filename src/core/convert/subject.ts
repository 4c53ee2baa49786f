const predicate = /^(?:must|shall|should|can|cannot|may|will|is|has to|needs to)\b(?!\s*[:?])/i;

/** "Must be readable at arm's length", as people list it, is no sentence that could go on behind other words. */
export function withSubject(text: string): string {
  return predicate.test(text) ? `it ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
