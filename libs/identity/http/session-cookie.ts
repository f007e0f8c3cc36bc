import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Config } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenedSession } from '../application/sessions.js';
import type { User } from '../domain/account.schema.js';

const NAME = 'luqiao_refresh';
const PATH = '/api/v1/auth';

/** The two tokens of a session: a short one that scripts send, and a long one that no script can read. */
@Injectable()
export class SessionCookie {
  constructor(private readonly jwt: JwtService, private readonly config: Config) {}

  read(request: FastifyRequest): string | undefined {
    const value = request.cookies[NAME];
    return value === undefined || value === '' ? undefined : value.slice(0, 200);
  }

  async answer(reply: FastifyReply, { user, sessionId, accessMinutes, refreshToken, refreshUntil }: OpenedSession): Promise<{ accessToken: string; expiresInSeconds: number; user: User }> {
    const expiresInSeconds = accessMinutes * 60;
    const accessToken = await this.jwt.signAsync({ sub: user.id, sid: sessionId }, { expiresIn: expiresInSeconds });
    void reply.setCookie(NAME, refreshToken, { ...this.flags(), expires: refreshUntil });
    return { accessToken, expiresInSeconds, user };
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(NAME, this.flags());
  }

  private flags() {
    return { httpOnly: true, sameSite: 'strict' as const, path: PATH, secure: this.config.publicUrl.startsWith('https:') };
  }
}
