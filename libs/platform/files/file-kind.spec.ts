import { contentDisposition, fileName } from './file-kind.js';

describe('an uploaded file', () => {
  it.each([['../../etc/passwd', 'passwd'], ['C:\\a\\b.pdf', 'b.pdf'], ['', 'file'], ['..', 'file'], ['a"\r\nb.txt', 'ab.txt'], ['x\u202etxt.exe', 'xtxt.exe']])('called %j is kept as %s', (sent, kept) => expect(fileName(sent)).toBe(kept));

  it('is offered as a download under its own name', () => {
    expect(contentDisposition('检测 (1).pdf')).toBe(`attachment; filename="__ (1).pdf"; filename*=UTF-8''%E6%A3%80%E6%B5%8B%20%281%29.pdf`);
  });
});
