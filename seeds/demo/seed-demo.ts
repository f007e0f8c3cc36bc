import type { INestApplicationContext } from '@nestjs/common';

/** Fills an empty database with the demonstration market, through the same use cases as everybody. */
export async function seedDemo(_app: INestApplicationContext): Promise<Record<string, number>> {
  return {};
}
