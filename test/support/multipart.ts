import { randomBytes } from 'node:crypto';

export interface UploadedFile { readonly name: string; readonly type: string; readonly bytes: Buffer | string }

/** A multipart/form-data body as a browser writes it: the fields, then the file. */
export function multipart(fields: Record<string, string>, file?: UploadedFile): { payload: Buffer; headers: { 'content-type': string } } {
  const boundary = `----luqiao${randomBytes(8).toString('hex')}`;
  const head = (disposition: string, type?: string) => `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${type ? `content-type: ${type}\r\n` : ''}\r\n`;
  const parts: (string | Buffer)[] = Object.entries(fields).map(([name, value]) => `${head(`name="${name}"`)}${value}\r\n`);
  if (file) parts.push(head(`name="file"; filename="${file.name}"`, file.type), file.bytes, '\r\n');
  return { payload: Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part))), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}
