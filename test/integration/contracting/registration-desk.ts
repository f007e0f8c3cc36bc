import { createServer, type Server } from 'node:http';
import { FileRegistrations, FollowContract, RemindRegistrations } from '@app/contracting';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import type { Somebody } from '../listing/listing-market.js';
import { openContractDesk, type ContractDesk, type SeenContract } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';

interface Item { code: string; path: string; article: string | null }
export interface SeenRegistration {
  state: string | null; version: number; certificateNumber: string | null; nationalNumber: string | null; recognisedOn: string | null; cancelledOn: string | null;
  pack: {
    missing: Item[]; notices: Item[]; openEnded: boolean; technologyAsked: boolean; applyBy: string | null; amounts: { contractFen: number; technologyFen: number; differenceFen: number; basis: string; lines: { what: string; fen: number }[] } | null;
    clock: { days: number | null; unit: string | null; expert: boolean; dueOn: string | null; open: string | null } | null; filings: { id: string; number: number; channel: string; dueOn: string | null; overdue: boolean; attempts: number; lastFailure: string | null }[];
    tasks: { id: string; kind: string; cause: string; doneOn: string | null }[]; provincial: boolean; nextActs: { act: string; blockedBy: { code: string }[] }[];
  } | null;
}
export interface SeenRecordals { act: string | null; mayAdd: boolean; items: { id: string; version: number; kind: string; effect: string; state: string; standing: { 'zh-CN': string }; dueOn: string | null; overdue: boolean; registerNumber: string | null; recordedOn: string | null }[] }
export interface SeenStatistics { scope: string; contracts: number; contractFen: string; technologyFen: string; sums: { key: string; contracts: number; technologyFen: string }[]; inProvince: { inPlaceFen: string; wholeFen: string; unknownFen: string } }

export const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
export const GOOD = { typeFits: 'yes', elsewhere: 'no', field: 'computing.software', industry: '39', place: '430100' };
type Answer<T> = Promise<{ status: number; body: T & Refusal }>;

export interface RegistrationDesk extends ContractDesk {
  readonly registrar: Somebody;
  seen(who: Somebody, contractId: string): Promise<SeenRegistration>;
  declare(who: Somebody, contractId: string, version: number, change?: object): Answer<SeenRegistration>;
  register(who: Somebody, contractId: string, act: string, rest?: object): Answer<SeenRegistration>;
  declared(contractId: string, change?: object): Promise<SeenRegistration>;
  filed(contract: SeenContract, channel?: string): Promise<SeenRegistration>;
  certificate(contractId: string): Promise<object>;
  accepted(contract: SeenContract): Promise<SeenRegistration>;
  follow(act: string, contractId: string, amends?: string): Promise<void>;
  sendFilings(): Promise<number>;
  remind(): Promise<number>;
  switchRule(rule: string, on?: boolean): Promise<void>;
  recordals(who: Somebody, contractId: string): Promise<SeenRecordals>;
  statistics(who: Somebody, query?: Record<string, string>): Promise<SeenStatistics>;
}

let national = 0;
export async function openRegistrationDesk(settings: Record<string, string> = {}): Promise<RegistrationDesk> {
  const desk = await openContractDesk(settings);
  const registrar = await desk.person(desk.office.organisationId, ['contract_registrar'], '登记员');
  await desk.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31') on conflict do nothing`);
  const job = () => systemContext('test', newId());
  const seen = async (who: Somebody, id: string) => take<SeenRegistration>(await who.client.get(`contracts/${id}/registration`));
  const declare = (who: Somebody, id: string, version: number, change: object = {}) => who.client.post<SeenRegistration & Refusal>(`contracts/${id}/registration/declarations`, { version, ...GOOD, ...change });
  const register = async (who: Somebody, id: string, name: string, rest: object = {}) => who.client.post<SeenRegistration & Refusal>(`contracts/${id}/registration/acts/${name}`, { version: (await seen(desk.office, id)).version, ...rest });
  const declared = async (id: string, change: object = {}) => take<SeenRegistration>(await declare(registrar, id, (await seen(registrar, id)).version, change), 201);
  const certificate = async (id: string) => ({ certificateNumber: `湘技合${national += 1}`, nationalNumber: `2026430101${String(national).padStart(6, '0')}`, on: TODAY, paperId: await desk.paperId(desk.office, id, 'certificate') });
  const filed = async ({ id }: SeenContract, channel?: string) => {
    await declared(id);
    return take<SeenRegistration>(await register(registrar, id, 'file', channel ? { channel } : {}));
  };
  return {
    ...desk, registrar, seen, declare, register, declared, filed, certificate,
    accepted: async (contract) => {
      await filed(contract);
      return take<SeenRegistration>(await register(registrar, contract.id, 'accept', await certificate(contract.id)));
    },
    follow: (name, contractId, amends) => desk.api.get(FollowContract, { strict: false }).run(job(), { act: name, contractId, amends: amends ?? null }),
    sendFilings: () => desk.api.get(FileRegistrations, { strict: false }).run(job()),
    remind: () => desk.api.get(RemindRegistrations, { strict: false }).run(job()),
    switchRule: async (rule, on = true) => {
      await desk.database.sql(`insert into platform.rule_switch (id, organisation_id, rule_version_id, is_on, reason, switched_by, switched_at) select gen_random_uuid(), $2, id, $4, '按登记机构口径', $3, now() from platform.rule_version where rule = $1 and jurisdiction = 'CN'`,
        [rule, desk.office.organisationId, desk.office.userId, on]);
    },
    recordals: async (who, id) => take<SeenRecordals>(await who.client.get(`contracts/${id}/recordals`)),
    statistics: async (who, query = {}) => take<SeenStatistics>(await who.client.get('statistics/contracts', { query })),
  };
}

export interface Received { readonly key: string; readonly authorization: string | undefined; readonly body: { id: string; contractNumber: string; technologyFen: number } }
/** A province that says what it is told to, fails, delays, and remembers what it was asked. */
export interface Province {
  readonly url: string;
  readonly received: Received[];
  says(answer: (filing: Received['body']) => { status?: number; body: unknown; delayMs?: number }): void;
  close(): Promise<void>;
}
export async function openProvince(): Promise<Province> {
  const received: Received[] = [];
  let answer: (filing: Received['body']) => { status?: number; body: unknown; delayMs?: number } = () => ({ status: 503, body: {} });
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Received['body'];
      received.push({ key: String(request.headers['idempotency-key']), authorization: request.headers.authorization, body });
      const { status = 200, body: told, delayMs = 0 } = answer(body);
      setTimeout(() => response.writeHead(status, { 'content-type': 'application/json' }).end(typeof told === 'string' ? told : JSON.stringify(told)), delayMs);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`, received, says: (next) => { answer = next; },
    close: async () => { server.closeAllConnections(); await new Promise((resolve) => { server.close(resolve); }); },
  };
}
