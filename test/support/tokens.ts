import { JwtService } from '@nestjs/jwt';
import type { Person } from '@app/kernel';
import type { ProcessSettings } from './processes.js';

/** The access token of a person for api processes of these settings. */
export const tokenFor = ({ jwtSecret }: ProcessSettings, { userId, sessionId }: Pick<Person, 'userId' | 'sessionId'>): string =>
  new JwtService({ secret: jwtSecret, signOptions: { algorithm: 'HS256', expiresIn: '15m', issuer: 'luqiao' } }).sign({ sub: userId, sid: sessionId });
