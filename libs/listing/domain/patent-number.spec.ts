import { applicationCheckDigit, canonicalNumber, parseApplicationNumber, parseGrantNumber, publicationKindFits } from './patent-number.js';

describe('patent numbers', () => {
  it.each([['201710601862.3', 'invention'], ['95115608.X', 'invention'], ['97101765.4', 'invention']])('agrees with the published number %s', (text, kind) => {
    const number = parseApplicationNumber(text)!;
    expect(applicationCheckDigit(number.digits)).toBe(number.check);
    expect(number.kind).toBe(kind);
    expect(number.canonical).toBe(text);
  });

  it('notices every wrong digit of a published number', () => {
    const digits = '201710601862';
    for (let at = 0; at < digits.length; at += 1) for (const wrong of '0123456789') {
      if (wrong === digits[at]) continue;
      expect(applicationCheckDigit(digits.slice(0, at) + wrong + digits.slice(at + 1))).not.toBe('3');
    }
  });

  it.each([['2017106018623', '201710601862.3'], ['95115608x', '95115608.X'], ['zl 201710601862.3', 'ZL201710601862.3'], [' 2020SR0123456 ', '2020SR0123456']])('keeps %s as %s', (typed, kept) => {
    expect(canonicalNumber(typed)).toBe(kept);
  });

  it.each(['2017106018.3', '20171060186X.3', '201710601862', 'CN201710601862.3', ''])('does not take %s for an application number', (text) => {
    expect(parseApplicationNumber(text)).toBeUndefined();
  });

  it.each([['201720601862.0', 'utility_model'], ['201730601862.0', 'design'], ['201780601862.0', 'invention'], ['201790601862.0', 'utility_model'], ['201740601862.0', undefined], ['97201765.4', 'utility_model']])(
    'reads the kind of %s', (text, kind) => expect(parseApplicationNumber(text)?.kind).toBe(kind));

  it('knows a patent number by its ZL', () => {
    expect(parseGrantNumber('ZL201710601862.3')?.canonical).toBe('201710601862.3');
    expect(parseGrantNumber('201710601862.3')).toBeUndefined();
  });

  it.each([['CN107325862A', 'invention', true], ['CN107325862B', 'invention', true], ['CN207325862U', 'utility_model', true], ['CN304325862S', 'design', true], ['CN1123456C', 'invention', true],
    ['CN107325862U', 'invention', false], ['CN10732586A', 'utility_model', false], ['CN123456A', 'invention', false], ['US107325862A', 'invention', false]] as const)(
    'publication %s for %s: %s', (text, kind, fits) => expect(publicationKindFits(text, kind)).toBe(fits));
});
