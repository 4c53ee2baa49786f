/** What the heading of a story begins with, in the languages we read; an alternative of a pattern, in any case. */
export const storyHeading = [
  '(?:user )?story',
  'anwenderstory|anwendergeschichte|nutzerstory|nutzergeschichte|benutzergeschichte',
  "récit(?: utilisateur)?|histoire(?: d['’]utilisateur| utilisateur)?",
  'historia(?: de usuari[oa])?|relato de usuario',
  'história(?: (?:de|do) (?:usuári[oa]|utilizador))?',
  'storia(?: utente)?',
  'gebruikersverhaal|gebruikersstory|verhaal',
  'historyjka(?: użytkownika)?|historia użytkownika',
  'пользовательская история|история(?: пользователя)?',
  'ユーザーストーリー|ユーザストーリー|ストーリー',
  '用户故事|用戶故事|使用者故事|故事',
  '(?:사용자|유저) ?스토리|스토리',
  'câu chuyện(?: người dùng)?|kullanıcı hik[aâ]yesi',
].join('|');
