import { sniff } from './file-kind.js';

const code = (promise: Promise<unknown>) => promise.then(() => 'accepted', (error: { definition: { code: string } }) => error.definition.code);

describe('an uploaded file', () => {
  it('is what its bytes say', async () => {
    expect(await sniff(Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'harmless.txt')).toBe('application/pdf');
    expect(await sniff(Buffer.from('检测报告\n'), 'report.TXT')).toBe('text/plain');
  });
  it.each([
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'paper.pdf', 'file.type-refused'],
    ['a page', Buffer.from('<script>alert(1)</script>'), 'page.html', 'file.type-refused'],
    ['text with NUL', Buffer.from('a\0b'), 'a.txt', 'listing.text-file-unreadable'],
    ['text that is not UTF-8', Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), 'a.txt', 'listing.text-file-unreadable'],
  ])('is refused when it is %s', async (_, bytes, name, expected) => expect(await code(sniff(bytes, name))).toBe(expected));
});
