import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { defineProblems, Problem } from '@app/kernel';

export const fileProblems = defineProblems('file', {
  'too-large': { status: 413, texts: { 'zh-CN': '文件超过 {limitMb} MB 的上限。', en: 'The file is larger than the limit of {limitMb} MB.' } },
  'type-refused': { status: 415, texts: { 'zh-CN': '不接受“{mediaType}”类型的文件；可上传：{accepted}。', en: 'Files of type "{mediaType}" are not accepted; accepted are {accepted}.' } },
  'not-there': { status: 404, texts: { 'zh-CN': '文件不存在或您无权查看。', en: 'The file does not exist or is not yours to see.' } },
});

/** Bytes under the name of their SHA-256: the same content is kept once, and a changed byte would show. */
export abstract class FileStore {
  /** Stores a stream; refuses, keeping nothing, when it is longer than `limitBytes`. */
  abstract put(content: Readable, limitBytes: number): Promise<{ sha256: string; bytes: number }>;
  abstract open(sha256: string): Promise<Readable>;
}

const inFolders = (sha256: string): string => join(sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** Writes the stream to a temporary file while hashing and counting it. */
async function spool(content: Readable, path: string, limitBytes: number): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > limitBytes) return done(new Problem(fileProblems['too-large'], { limitMb: Math.floor(limitBytes / 1_048_576) }));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(content, count, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { sha256: hash.digest('hex'), bytes };
}

export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(content: Readable, limitBytes: number) {
    const incoming = join(this.folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    const temporary = join(incoming, randomUUID());
    const stored = await spool(content, temporary, limitBytes);
    const target = join(this.folder, inFolders(stored.sha256));
    await mkdir(join(target, '..'), { recursive: true, mode: 0o700 });
    await rename(temporary, target);
    return stored;
  }

  async open(sha256: string): Promise<Readable> {
    const path = join(this.folder, inFolders(sha256));
    if (!(await stat(path).catch(() => undefined))) throw new Problem(fileProblems['not-there']);
    return createReadStream(path);
  }
}

/** S3-compatible storage for the scaled-out configuration; credentials come from the SDK's own chain. */
export class S3FileStore extends FileStore {
  private loaded: Promise<{ client: S3Client; sdk: typeof import('@aws-sdk/client-s3') }> | undefined;

  constructor(private readonly bucket: string, private readonly prefix: string, private readonly endpoint: string | undefined) {
    super();
  }

  /** The SDK is loaded with the first file: most installations keep files in a folder. */
  private async load(): Promise<{ client: S3Client; sdk: typeof import('@aws-sdk/client-s3') }> {
    const sdk = await import('@aws-sdk/client-s3');
    return { sdk, client: new sdk.S3Client({ ...(this.endpoint && { endpoint: this.endpoint, forcePathStyle: true }) }) };
  }

  async put(content: Readable, limitBytes: number) {
    const temporary = join(tmpdir(), `luqiao-${randomUUID()}`);
    try {
      const stored = await spool(content, temporary, limitBytes);
      const Key = this.key(stored.sha256);
      const { client, sdk } = await (this.loaded ??= this.load());
      const there = await client.send(new sdk.HeadObjectCommand({ Bucket: this.bucket, Key })).then(() => true, () => false);
      if (!there) await client.send(new sdk.PutObjectCommand({ Bucket: this.bucket, Key, Body: createReadStream(temporary), ContentLength: stored.bytes }));
      return stored;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async open(sha256: string): Promise<Readable> {
    const { client, sdk } = await (this.loaded ??= this.load());
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: this.bucket, Key: this.key(sha256) }));
      return Body as Readable;
    } catch (error) {
      if ((error as Error).name === 'NoSuchKey') throw new Problem(fileProblems['not-there']);
      throw error;
    }
  }

  private key(sha256: string): string {
    return [this.prefix, inFolders(sha256)].filter(Boolean).join('/');
  }
}

export function openFileStore(uri: string, s3Endpoint?: string): FileStore {
  const s3 = /^s3:\/\/([^/]+)\/?(.*)$/.exec(uri);
  return s3 ? new S3FileStore(s3[1]!, s3[2]!.replace(/\/$/, ''), s3Endpoint) : new DiskFileStore(uri);
}
