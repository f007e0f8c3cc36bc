import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { Clock } from '@app/kernel';
import { ActorResolver } from '../auth.js';
import { Config } from '../config/config.js';
import { Database, TransactionRunner } from '../database/database.js';
import type { Log } from '../log/log.js';
import { LOG } from '../tokens.js';
import { AccessGuard } from './access.guard.js';
import { HealthController } from './health.controller.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { ReferenceController } from './reference.controller.js';
import { ResponseInterceptor } from './response.interceptor.js';
import { ValidationPipe } from './validation.pipe.js';

/** The HTTP edge of one process: guard, pipe, interceptors, filter, in the order in which a request meets them. */
@Module({})
export class HttpModule {
  static of(rooms: readonly (Type | DynamicModule)[]): DynamicModule {
    return {
      module: HttpModule,
      imports: [
        ...rooms,
        JwtModule.registerAsync({
          global: true, inject: [Config],
          useFactory: (config: Config) => ({ secret: config.jwtSecret, signOptions: { algorithm: 'HS256', expiresIn: '15m', issuer: 'luqiao' }, verifyOptions: { algorithms: ['HS256'], issuer: 'luqiao' } }),
        }),
      ],
      controllers: [HealthController, ReferenceController],
      providers: [
        { provide: APP_GUARD, inject: [Reflector, JwtService, ActorResolver], useFactory: (reflector: Reflector, jwt: JwtService, actors: ActorResolver) => new AccessGuard(reflector, jwt, actors) },
        { provide: APP_PIPE, useClass: ValidationPipe },
        {
          provide: APP_INTERCEPTOR, inject: [Reflector, TransactionRunner, Database, Clock],
          useFactory: (reflector: Reflector, transactions: TransactionRunner, database: Database, clock: Clock) => new IdempotencyInterceptor(reflector, transactions, database, clock),
        },
        { provide: APP_INTERCEPTOR, inject: [Reflector], useFactory: (reflector: Reflector) => new ResponseInterceptor(reflector) },
        { provide: APP_FILTER, inject: [LOG], useFactory: (log: Log) => new ProblemFilter(log) },
      ],
    };
  }
}
