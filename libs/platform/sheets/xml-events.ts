import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import { Problem } from '@app/kernel';
import { SaxesParser } from 'saxes';
import { sheetProblems } from './problems.js';
import { LONGEST_RECORD } from './row.js';

export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks an XML part piece by piece; after each piece the caller may take out what was found. Entities beyond the five of XML are not
 * known to the parser, so there is nothing to expand; one element or text longer than a record breaks off.
 */
export async function* walkXml(stream: Readable, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser<Record<string, never>>();
  const decoder = new StringDecoder('utf8');
  let last = 0;
  let failed = false;
  parser.on('error', () => { failed = true; });
  parser.on('opentag', ({ name, attributes }) => { last = parser.position; listener.open?.(local(name), attributes as Record<string, string>); });
  parser.on('text', (text) => { listener.text?.(text); });
  parser.on('cdata', (text) => { listener.text?.(text); });
  parser.on('closetag', ({ name }) => { last = parser.position; listener.close?.(local(name)); });
  const wrong = () => failed || parser.position - last > LONGEST_RECORD;
  try {
    for await (const chunk of stream) {
      parser.write(decoder.write(chunk as Buffer));
      if (wrong()) throw new Problem(sheetProblems['zip-broken']);
      yield;
    }
    parser.close();
    if (wrong()) throw new Problem(sheetProblems['zip-broken']);
    yield;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(sheetProblems['zip-broken']);
  } finally {
    stream.destroy();
  }
}

/** Walks a whole part at once. */
export async function readXml(stream: Readable, listener: XmlListener): Promise<void> {
  const pieces = walkXml(stream, listener);
  while (!(await pieces.next()).done);
}
