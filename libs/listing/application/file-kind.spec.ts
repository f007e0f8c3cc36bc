import { contentDisposition, fileName, sniff } from './file-kind.js';

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

  it.each([['../../etc/passwd', 'passwd'], ['C:\\a\\b.pdf', 'b.pdf'], ['', 'file'], ['..', 'file'], ['a"\r\nb.txt', 'ab.txt'], ['x\u202etxt.exe', 'xtxt.exe']])('called %j is kept as %s', (sent, kept) => expect(fileName(sent)).toBe(kept));

  it('is offered as a download under its own name', () => {
    expect(contentDisposition('检测 (1).pdf')).toBe(`attachment; filename="__ (1).pdf"; filename*=UTF-8''%E6%A3%80%E6%B5%8B%20%281%29.pdf`);
  });
});
