import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second choice of argon2id: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** The hash of 32 random bytes that nobody kept, at the same cost: what an unknown account is verified against. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$MX1io4MV6ZlrUy1TiJAOWw$uVkrR5rRswLhi7YlLJXiNakIpiq/7oTVHwBeU4akBBc';

/** The same letters typed on another keyboard are the same password. */
const typed = (password: string): string => password.normalize('NFKC');

@Injectable()
export class Passwords {
  async hash(password: string): Promise<string> {
    return hash(typed(password), COST);
  }

  /** Takes the same time with and without a hash to compare with; a kept hash that cannot be read is nobody's. */
  async verify(passwordHash: string | null | undefined, password: string): Promise<boolean> {
    const right = await verify(passwordHash ?? NOBODY, typed(password)).catch(() => false);
    return right && typeof passwordHash === 'string';
  }
}
