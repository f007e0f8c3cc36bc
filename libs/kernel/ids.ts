import { v7, validate, version } from 'uuid';
import { z } from 'zod';

/** A new id: UUIDv7 (RFC 9562), made by the application so that PostgreSQL 15 is enough. */
export const newId = (): string => v7();

export const isId = (text: string): boolean => validate(text) && version(text) === 7;

/** Any UUID is well-formed input; a foreign one is simply not found. */
export const idSchema = z.uuid();
