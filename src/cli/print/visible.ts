/**
 * Words of a file, or its name, for a terminal: characters that would steer it, change its colours or clear what stands
 * above show as "�".
 */
export function visible(words: string): string {
  return words.replace(/\p{Cc}/gu, '�');
}
