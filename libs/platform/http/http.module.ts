import { createSecretKey } from 'node:crypto';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, Reflector } from '@nestjs/core';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { ActorResolver } from '../auth.js';
import { Config } from '../config/config.js';
import type { Log } from '../log/log.js';
import { LOG } from '../tokens.js';
import { AccessGuard } from './access.guard.js';
import { HealthController } from './health.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { ProcedureController } from './procedure.controller.js';
import { ReferenceController } from './reference.controller.js';
import { RuleController } from './rule.controller.js';
import { ValidationPipe } from './validation.pipe.js';

/** The HTTP edge of one process: guard, pipe, filter, in the order in which a request meets them. */
@Module({})
export class HttpModule {
  static of(rooms: readonly (Type | DynamicModule)[]): DynamicModule {
    return {
      module: HttpModule,
      imports: [
        ...rooms,
        JwtModule.registerAsync({
          global: true, inject: [Config],
          // A key, not its text: jsonwebtoken would first try to read the text as a public key, at every request.
          useFactory: (config: Config) => ({ secret: createSecretKey(config.jwtSecret, 'utf8'), signOptions: { algorithm: 'HS256', expiresIn: '15m', issuer: 'luqiao' }, verifyOptions: { algorithms: ['HS256'], issuer: 'luqiao' } }),
        }),
      ],
      controllers: [HealthController, ReferenceController, RuleController, ProcedureController],
      providers: [
        { provide: APP_GUARD, inject: [Reflector, JwtService, ActorResolver], useFactory: (reflector: Reflector, jwt: JwtService, actors: ActorResolver) => new AccessGuard(reflector, jwt, actors) },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_FILTER, inject: [LOG], useFactory: (log: Log) => new ProblemFilter(log) },
      ],
    };
  }
}
