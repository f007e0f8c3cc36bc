import { Problem, type ProblemDefinition } from '@app/kernel';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { parseInput } from './validation.pipe.js';

/**
 * Takes the one file of a form: its fields come first, and only when they are of the shape is `take` asked to read the file.
 * Refuses 400 fields of another shape, and with `missing` a form without a file; what is refused is not read.
 */
export async function receiveFile<Fields, T>(request: FastifyRequest, { fields: shape, limitBytes, missing, take }: { fields: z.ZodType<Fields>; limitBytes: number; missing: ProblemDefinition; take: (fields: Fields, file: MultipartFile) => Promise<T> }): Promise<T> {
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts({ limits: { fileSize: limitBytes, files: 1, fields: 5 } }) as AsyncIterableIterator<Multipart>) {
    if (part.type === 'field') {
      fields[part.fieldname] = part.value;
      continue;
    }
    try {
      return await take(parseInput(shape, fields), part);
    } catch (error) {
      part.file.resume();
      throw error;
    }
  }
  throw new Problem(missing);
}
