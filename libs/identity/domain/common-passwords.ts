/** Beginnings of the passwords that lists of leaked ones are full of; digits and signs after them add nothing. */
const STEMS = new Set([
  'password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'passwd', 'pass', 'qwerty', 'qwertyuiop', 'qwert', 'asdfgh', 'asdfghjkl', 'zxcvbn', 'zxcvbnm', 'qazwsx', 'qazwsxedc',
  'abc', 'abcd', 'abcdef', 'abcdefg', 'abcdefgh', 'abcdefghij', 'admin', 'administrator', 'root', 'user', 'guest', 'test', 'welcome', 'letmein', 'changeme', 'default', 'secret',
  'iloveyou', 'woaini', 'dragon', 'monkey', 'football', 'baseball', 'sunshine', 'princess', 'superman', 'master', 'hello', 'login', 'computer', 'internet', 'china', 'beijing',
  'changsha', 'hunan', 'aaaa', 'a', 'aa', 'q', 'qq', 'w', 'z', 'zz', 'wang', 'li', 'zhang', '密码',
]);
const WHOLE = new Set([
  '1q2w3e4r5t', '1q2w3e4r5t6y', '1qaz2wsx3edc', 'q1w2e3r4t5', 'q1w2e3r4t5y6', 'zaq12wsxcde3', 'zaq1zaq1zaq1', '1qazxsw23edc', 'a1b2c3d4e5', 'abc123abc123', '123qwe123qwe', 'qwe123qwe123',
  '123456789a', '1234567890a', '123456789q', '0123456789a', 'qwerty12345', '12345qwert', '123456qwerty', '147258369a', 'woaini1314520', '1314520woaini',
]);

/** Digits only, one or two characters over and over, a keyboard row or a stem with digits behind it. */
export function isCommonPassword(password: string): boolean {
  const typed = password.normalize('NFKC').toLowerCase().trim();
  const stem = typed.replace(/[\d\s!@#$%^&*._+=~?-]+$/, '');
  return /^\d+$/.test(typed) || /^(.{1,2})\1+.?$/s.test(typed) || WHOLE.has(typed) || STEMS.has(stem);
}
