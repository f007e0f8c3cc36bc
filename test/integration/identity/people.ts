import type { INestApplicationContext } from '@nestjs/common';
import type { OrganisationType } from '@app/events';
import { newId, type Role } from '@app/kernel';
import { IdentityDirectory, IdentityMail, type IdentityMessage } from '@app/identity';
import { systemContext } from '@app/platform';
import { Client, type Market } from '../../support/index.js';

export const PASSWORD = 'xk7-Brücke-am-Fluss';
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
let serial = 0;

/** A fresh code with a valid check character, by the standard's formula (independent of the product's own function). */
export function freshCode(): string {
  serial += 1;
  const front = `91430100TEST${String(serial).padStart(5, '0')}`.replace('S', 'R');
  let weight = 1;
  let sum = 0;
  for (const sign of front) {
    sum += ALPHABET.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return front + ALPHABET[(31 - (sum % 31)) % 31];
}

export const ctx = () => systemContext('test', newId());

export async function makeOrganisation(market: Market, type: OrganisationType, verified = true): Promise<string> {
  const nameZh = `测试机构${newId().slice(-6)}`;
  return (await market.api.get(IdentityDirectory, { strict: false }).createOrganisation(ctx(), { uscc: freshCode(), type, nameZh, region: '430000' }, { verified })).id;
}

export interface Someone {
  readonly id: string;
  readonly email: string;
  readonly organisationId: string;
}

export async function makePerson(market: Market, organisationId: string, ...roles: Role[]): Promise<Someone> {
  const email = `p${newId().replaceAll('-', '')}@people.example`;
  const { id } = await market.api.get(IdentityDirectory, { strict: false }).createAccount(ctx(), { organisationId, email, name: '某人', locale: 'zh-CN', roles, password: PASSWORD });
  return { id, email, organisationId };
}

/** Everything that identity mails from now on, in the api or the worker. */
export function collectMail(app: INestApplicationContext, sent: IdentityMessage[] = []): IdentityMessage[] {
  const mail = app.get(IdentityMail, { strict: false });
  const send = mail.send.bind(mail);
  mail.send = async (inner, message) => {
    sent.push(message);
    await send(inner, message);
  };
  return sent;
}

export const tokenIn = (message: IdentityMessage | undefined): string => /token=([\w-]+)/.exec(message?.text ?? '')?.[1] ?? 'no-token';

/** The refresh cookie that an answer sets. */
export function cookieOf(answer: { headers: Readonly<Record<string, unknown>> }): { value: string; flags: string } {
  const lines = [answer.headers['set-cookie'] ?? []].flat().map(String);
  const line = lines.find((text) => text.startsWith('luqiao_refresh=')) ?? '';
  return { value: /^luqiao_refresh=([^;]*)/.exec(line)?.[1] ?? '', flags: line };
}

/** Each test speaks from its own network address, so that one test's failures slow no other down. */
export const from = (address: string, more: Record<string, string> = {}) => ({ headers: { 'x-forwarded-for': address, ...more } });

export interface Refusal {
  readonly code: string;
  readonly params: Record<string, unknown>;
  readonly errors: { path: string; code: string }[];
}

export const clientOf = (market: Market): Client => new Client(market.api);
