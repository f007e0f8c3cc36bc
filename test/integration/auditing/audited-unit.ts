import { hash } from '@node-rs/argon2';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { EndNotices } from '@app/publicity';
import { applicationContent, aRecipient, assessment, disclosureDraft, minutes } from '@app/rights-assignment/testing';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

export const PASSWORD = '麓山下的一句长口令 2026';
export interface SeenApplication {
  id: string; version: number; state: string; disclosureId: string; titleId: string; notice: { noticeId: string; endsOn: string }; nextActs: { act: string; blockedBy: { code: string; texts: { 'zh-CN': string } }[] }[];
  holds: { id: string; endsOn: string }[];
}
const ONE = { numerator: 1, denominator: 1 };

/** A unit with its people, an auditor from outside who is assigned to it, and the way of an application to its decision. */
export interface AuditedUnit {
  readonly market: ListingMarket;
  readonly unit: string;
  readonly people: Readonly<Record<'author' | 'office' | 'college' | 'decider' | 'leader' | 'auditor' | 'otherAuditor' | 'insider' | 'stranger', Somebody>>;
  /** Sends an act of an application as it stands; the answer whole. */
  act<T = SeenApplication>(who: Somebody, seen: { id: string }, act: string, body?: object): Promise<{ status: number; body: T }>;
  fresh(seen: { id: string }): Promise<SeenApplication>;
  drafted(change?: Record<string, unknown>): Promise<SeenApplication>;
  signed(change?: Record<string, unknown>): Promise<SeenApplication>;
  publicised(change?: Record<string, unknown>): Promise<SeenApplication>;
  /** The day after the period; the nightly job has run. */
  afterNotice(seen: SeenApplication, daysLater?: number): Promise<SeenApplication>;
  decided(change?: Record<string, unknown>, daysLater?: number): Promise<SeenApplication>;
  goTo(instant: string): void;
}

export function take<T>({ status, body }: { status: number; body: unknown }, wanted = 200): T {
  if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as T;
}

export async function openAuditedUnit(): Promise<AuditedUnit> {
  const market = await openListingMarket();
  const unit = await market.organisation('岳麓科技大学');
  const authority = await market.organisation('麓桥主管部门', { type: 'authority' });
  const [author, office, college, decider, leader, insider] = [
    await market.person(unit, ['researcher'], '周明渊'), await market.person(unit, ['tto'], '林经办'), await market.person(unit, ['college_secretary']), await market.person(unit, ['decision_secretary']),
    await market.person(unit, ['unit_leader'], '李校长'), await market.person(unit, ['auditor']),
  ];
  const [auditor, otherAuditor, security] = [await market.person(authority, ['auditor'], '莫清和'), await market.person(authority, ['auditor']), await market.person(authority, ['security_admin'])];
  const stranger = await market.person(await market.organisation('别的大学'), ['tto']);
  for (const { userId } of [auditor, insider]) {
    await market.database.sql('insert into platform.auditor_assignment (id, auditor_id, organisation_id, valid_from, assigned_by, assigned_at) values ($1, $2, $3, $4, $5, now())', [newId(), userId, unit, '2026-01-01', security.userId]);
  }
  await market.database.sql('update identity.account set password_hash = $1', [await hash(PASSWORD)]);
  const goTo = (instant: string) => market.clock.advance(Date.parse(instant) - market.clock.now().getTime());
  const fresh = async ({ id }: { id: string }): Promise<SeenApplication> => take(await office.client.get(`rights-applications/${id}`));
  const act: AuditedUnit['act'] = async (who, { id }, name, body = {}) => who.client.post(`rights-applications/${id}/acts/${name}`, { version: await versionOf(id), ...body });
  const versionOf = async (id: string): Promise<number> => (await market.database.sql<{ version: number }>('select version from rights_assignment.application where id = $1', [id]))[0]!.version;
  const drafted: AuditedUnit['drafted'] = async (change = {}) => {
    let seen = take<{ id: string; version: number }>(await author.client.post('disclosures', disclosureDraft({ recipients: [aRecipient({ name: '周明渊', userId: author.userId, signsBy: 'account', share: ONE })] })), 201);
    for (const [who, name] of [[author, 'submit'], [office, 'start-assessment']] as const) seen = take(await who.client.post(`disclosures/${seen.id}/acts/${name}`, { version: seen.version }));
    await office.client.post(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version });
    return take(await author.client.post('rights-applications', { ...applicationContent(change), disclosureId: seen.id }), 201);
  };
  const signed: AuditedUnit['signed'] = async (change) => {
    const seen = take<SeenApplication>(await act(author, await drafted(change), 'ask-consent'));
    return take(await author.client.post(`rights-applications/${seen.id}/consents`, { version: seen.version, person: '周明渊', given: true, password: PASSWORD }));
  };
  const publicised: AuditedUnit['publicised'] = async (change) => {
    const seen = await signed(change);
    take(await college.client.post(`rights-applications/${seen.id}/college-minutes`, { ...minutes(), version: seen.version }));
    return take(await act(office, seen, 'publicise'));
  };
  const afterNotice: AuditedUnit['afterNotice'] = async (seen, daysLater = 0) => {
    const day = Date.parse(`${seen.notice.endsOn}T17:00:00Z`) + daysLater * 86_400_000;
    if (market.clock.now().getTime() < day) market.clock.advance(day - market.clock.now().getTime());
    await market.api.get(EndNotices, { strict: false }).run(systemContext('end-notices', 'test'));
    return fresh(seen);
  };
  const decided: AuditedUnit['decided'] = async (change, daysLater) => take(await act(decider, await afterNotice(await publicised(change), daysLater), 'decide', { unit: minutes({ body: 'unit' }) }));
  return { market, unit, people: { author, office, college, decider, leader, auditor, otherAuditor, insider, stranger }, act, fresh, drafted, signed, publicised, afterNotice, decided, goTo };
}
