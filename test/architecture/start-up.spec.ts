import 'reflect-metadata';
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Injectable } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { checkMachine, checkProblems, definedMachines, definedProblems, LOCALES } from '@app/kernel';
import { checkHandlers, checkPolicy, consumerSpec, Consumer, ConfigError, definedJobs, defineJob, handledJob, Handles, loadConfig, type QueuePolicy } from '@app/platform';
import { unguardedRoutes } from '@app/platform/http';
import { WorkerModule } from '@app/platform/jobs';
import { z } from 'zod';
import { ApiModule } from '../../apps/api/api.module.js';
import { startComplaints } from '../../apps/api/create-api.js';
import { JOB_ROOMS } from '../../apps/worker/create-worker.js';

const policy: QueuePolicy = { concurrency: 1, attempts: 1, backoffMs: 1, lockMs: 1_000, keepCompleted: 1 };

@Controller('planted')
class PlantedController {
  @Get() open() { return 'everybody'; }
}

/** Every class that handles jobs or events in the rooms that the worker loads. */
const handlers = (): object[] => [...(WorkerModule.of(JOB_ROOMS).providers ?? []) as object[], ...JOB_ROOMS.flatMap((room) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, room) ?? []) as object[])]
  .filter((provider) => typeof provider === 'function' && (handledJob(provider) || consumerSpec(provider)));

describe('start-up', () => {
  it('finds nothing to refuse', () => {
    expect(startComplaints()).toEqual([]);
    expect(definedMachines().flatMap((machine) => checkMachine(machine))).toEqual([]);
    expect(checkProblems(definedProblems(), LOCALES)).toEqual([]);
  });

  it('sees a route without a permission', () => {
    expect(unguardedRoutes([PlantedController])).toEqual(['PlantedController.open has no permission']);
    expect(startComplaints([...ApiModule.controllers(), PlantedController])).toEqual(['PlantedController.open has no permission']);
  });

  it('hosts every http room and every jobs room there is', () => {
    const rooms = (room: string) => readdirSync('libs').filter((lib) => lib !== 'platform' && existsSync(join('libs', lib, room, 'index.ts'))).length;
    expect(JOB_ROOMS).toHaveLength(rooms('jobs'));
    expect(ApiModule.rooms()).toHaveLength(rooms('http'));
  });

  it('has a handler for every job, in the union of all processes', () => {
    expect(checkHandlers(handlers(), definedJobs())).toEqual([]);
  });

  it('sees a job without a handler and one with two', () => {
    const orphan = defineJob({ name: 'planted.orphan', data: z.object({}), policy });
    @Handles(orphan as never) @Injectable() class First { async run() { /* nothing to do */ } }
    @Handles(orphan as never) @Injectable() class Second { async run() { /* nothing to do */ } }
    expect(checkHandlers([], [orphan as never])).toEqual(['job planted.orphan has no handler']);
    expect(checkHandlers([First, Second], [orphan as never])).toEqual(['planted.orphan has 2 handlers']);
  });

  it('sees a queue without a policy, and one that cannot work', () => {
    expect(checkPolicy('planted', undefined)).toEqual(['queue planted has no policy']);
    expect(checkPolicy('planted', { ...policy, attempts: 0 })).toEqual(['queue planted: attempts must be positive']);
  });

  it('does not compile a queue without a policy', () => {
    // @ts-expect-error a consumer needs its policy
    expect(() => Consumer({ name: 'planted', events: [], effect: 'claimed' })).not.toThrow();
  });

  describe('settings', () => {
    const sound = { NODE_ENV: 'production', DATABASE_URL: 'postgresql://app:Zk3@db/luqiao', JWT_SECRET: 'b9f1c2d47a6e48b3a0d5e7f9c1b2a3d4', AUDIT_SIGNING_KEY: '5f0c7e11a94b2d638ce07f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e', PUBLIC_URL: 'https://market.hunan.cn', SMTP_URL: 'smtps://mail.hunan.cn' };
    it('accepts sound ones', () => expect(loadConfig(sound).production).toBe(true));
    it('simulates signatures outside production by itself, in production only where two settings say so', () => {
      expect(loadConfig(sound).eSignature).toBe('none');
      expect(loadConfig({ ...sound, E_SIGNATURE: 'none', ALLOW_LOCAL_SIGNATURES: '1' }).eSignature).toBe('none');
      expect(loadConfig({ ...sound, E_SIGNATURE: 'local', ALLOW_LOCAL_SIGNATURES: '1' }).eSignature).toBe('local');
      expect(loadConfig({ ...sound, NODE_ENV: 'development' }).eSignature).toBe('local');
      expect(loadConfig({ ...sound, NODE_ENV: 'development', E_SIGNATURE: 'none' }).eSignature).toBe('none');
    });
    it.each([
      ['JWT_SECRET', { JWT_SECRET: 'change-me-change-me-change-me-change-me' }], ['JWT_SECRET', { JWT_SECRET: undefined }], ['JWT_SECRET', { JWT_SECRET: 'short' }],
      ['AUDIT_SIGNING_KEY', { AUDIT_SIGNING_KEY: undefined }], ['AUDIT_SIGNING_KEY', { AUDIT_SIGNING_KEY: '0'.repeat(64) }], ['AUDIT_SIGNING_KEY', { AUDIT_SIGNING_KEY: 'short' }],
      ['DATABASE_URL', { DATABASE_URL: 'postgres://postgres:postgres@db/luqiao' }], ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
      ['SMTP_URL', { SMTP_URL: undefined }], ['PUBLIC_URL', { PUBLIC_URL: undefined }], ['PORT', { PORT: '99999' }], ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
      ['E_SIGNATURE', { E_SIGNATURE: 'local' }], ['E_SIGNATURE', { E_SIGNATURE: 'somebody' }], ['E_SIGNATURE_WEBHOOK_SECRET', { E_SIGNATURE_WEBHOOK_SECRET: 'whsec_c2hvcnQ=' }], ['E_SIGNATURE_WEBHOOK_SECRET', { E_SIGNATURE_WEBHOOK_SECRET: `whsec_${'A'.repeat(44)}` }],
    ])('refuses a bad %s in production, naming it', (name, change) => {
      expect(() => loadConfig({ ...sound, ...change })).toThrow(expect.objectContaining({ constructor: ConfigError, message: expect.stringContaining(name) as string }) as Error);
    });
  });
});
