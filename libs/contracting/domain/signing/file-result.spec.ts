import { fileResult, sharedEnds } from './file-result.js';

const bytes = (text: string) => Buffer.from(text);
const original = bytes('%PDF-1.7 the text of the contract, signature one, signature two %%EOF');
const judge = (file: Buffer, change: object = {}) => fileResult({ bytes: file, sha256: file.equals(original) ? 'last' : 'x', original, originalSha256: 'last', complete: true, stages: ['none', 'one', 'last'], carriesOurs: false, ...change });

describe('what a file is to the original', () => {
  it('counts what both begin and end with, once', () => {
    expect(sharedEnds(bytes('abcd'), bytes('abcd'))).toBe(4);
    expect(sharedEnds(bytes('abXcd'), bytes('abcd'))).toBe(4);
    expect(sharedEnds(bytes('aaa'), bytes('aaaaa'))).toBe(3);
    expect(sharedEnds(bytes(''), original)).toBe(0);
  });

  it('is the original only in full and when all have signed', () => {
    expect(judge(original)).toBe('original');
    expect(judge(original, { complete: false })).toBe('incomplete');
    expect(judge(original.subarray(0, 40), { sha256: 'one' })).toBe('incomplete');
  });

  it('finds every changed, added and missing byte', () => {
    for (let at = 0; at < original.length; at += 1) {
      const flipped = Buffer.from(original);
      flipped[at] = flipped[at]! ^ 1;
      const without = Buffer.concat([original.subarray(0, at), original.subarray(at + 1)]);
      const more = Buffer.concat([original.subarray(0, at), bytes('!'), original.subarray(at)]);
      for (const file of [flipped, without, more]) expect(judge(file)).toBe('altered');
    }
  });

  it('is another one where nothing is shared, unless one of our signatures is in it', () => {
    expect(judge(bytes('%PDF-1.4 something else'))).toBe('another');
    expect(judge(bytes('%PDF-1.4 something else'), { carriesOurs: true })).toBe('altered');
    expect(judge(bytes(''))).toBe('another');
  });
});
