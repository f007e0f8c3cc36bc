import { hash } from '@node-rs/argon2';
import { systemContext } from '@app/platform';
import { EndNotices } from '@app/publicity';
import { agreement, anInventor, applicationContent, aRecipient, assessment, disclosureDraft, minutes } from '@app/rights-assignment/testing';
import { eventually } from '../../support/index.js';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

export const PASSWORD = '麓山下的一句长口令 2026';
const HALF = { numerator: 1, denominator: 2 };
export interface Answer<T> { readonly status: number; readonly body: T }
export type Refusal = { code: string; article?: string; errors: { code: string; path: string }[] };
export interface Application { id: string; version: number; state: string; titleId: string; disclosureId: string; notice: { endsOn: string } }
export interface Title {
  id: string; version: number; owners: { key: string; kind: string; organisationId: string | null; userId: string | null; name: string; share: { numerator: number; denominator: number } }[]; licences: { licensee: string }[]; useRights: object[];
  agreement: Record<string, string>; entries: { id: string; kind: string; effectiveOn: string; applicationId: string | null }[];
}

/** The body of an answer as expected, or what was answered instead. */
export function take<T>({ status, body }: Answer<unknown>, wanted = 200): T {
  if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as T;
}

export interface Clock { kind: string; state: string; subjectId: string; lastDay: string; title: string | null; nextActs: { act: string; blockedBy: { code: string }[] }[] }

/** A unit with its people, and assignments of rights that went the whole way there. */
export interface Assigned {
  readonly market: ListingMarket;
  readonly unit: string;
  readonly people: Readonly<Record<'zhou' | 'tan' | 'office' | 'college' | 'decider' | 'leader' | 'colleague' | 'stranger', Somebody>>;
  /** Sets the clock to a civil moment. */
  at(moment: string): void;
  disclosed(change?: Record<string, unknown>): Promise<{ id: string; titleId: string }>;
  act(who: Somebody, application: Application, name: string, body?: object): Promise<Application>;
  /** In effect; the clock stands after the notice of the autumn of 2026. */
  effective(change?: Record<string, unknown>): Promise<Application>;
  titleOf(application: { titleId: string }): Promise<Title>;
  write(titleId: string, content: object, effectiveOn: string): Promise<Title>;
  /** The clock of a matter as this person sees it, once the worker has it in this state. */
  clockOf(who: Somebody, subjectId: string, state: string, kind?: string): Promise<Clock>;
}

export async function openAssigned(): Promise<Assigned> {
  const market = await openListingMarket();
  const unit = await market.organisation('岳麓科技大学');
  const member = (roles: Parameters<ListingMarket['person']>[1], name?: string) => market.person(unit, roles, name);
  const people = {
    zhou: await member(['researcher'], '周明渊'), tan: await member(['researcher'], '谭若溪'), office: await member(['tto']), college: await member(['college_secretary']), decider: await member(['decision_secretary']),
    leader: await member(['unit_leader']), colleague: await member(['researcher']), stranger: await market.person(await market.organisation('别的大学'), ['researcher', 'tto', 'decision_secretary']),
  };
  const { zhou, tan, office, college, decider } = people;
  await market.database.sql('update identity.account set password_hash = $1', [await hash(PASSWORD)]);
  const at = (moment: string) => market.clock.advance(Date.parse(moment) - market.clock.now().getTime());
  const disclosed: Assigned['disclosed'] = async (change = {}) => {
    const account = (name: string, { userId }: Somebody) => ({ name, userId, signsBy: 'account', share: HALF });
    const draft = disclosureDraft({ inventors: [anInventor(account('周明渊', zhou)), anInventor(account('谭若溪', tan))], recipients: [aRecipient(account('周明渊', zhou)), aRecipient(account('谭若溪', tan))], ...change });
    let seen = take<{ id: string; version: number }>(await zhou.client.post('disclosures', draft), 201);
    for (const [who, act] of [[zhou, 'submit'], [office, 'start-assessment']] as const) seen = take(await who.client.post(`disclosures/${seen.id}/acts/${act}`, { version: seen.version }));
    return take(await office.client.post(`disclosures/${seen.id}/assessments`, { ...assessment(), version: seen.version }));
  };
  const act: Assigned['act'] = async (who, { id, version }, name, body = {}) => take(await who.client.post(`rights-applications/${id}/acts/${name}`, { version, ...body }));
  return {
    market, unit, people, at, disclosed, act,
    effective: async (change = {}) => {
      at('2026-10-12T01:00:00Z');
      const split = [{ person: '周明渊', share: { numerator: 2, denominator: 3 } }, { person: '谭若溪', share: { numerator: 1, denominator: 3 } }];
      let seen = take<Application>(await zhou.client.post('rights-applications', { ...applicationContent({ split, ...change }), disclosureId: (await disclosed()).id }), 201);
      seen = await act(zhou, seen, 'ask-consent');
      for (const [who, person] of [[zhou, '周明渊'], [tan, '谭若溪']] as const) seen = take(await who.client.post(`rights-applications/${seen.id}/consents`, { version: seen.version, person, given: true, password: PASSWORD }));
      seen = take(await college.client.post(`rights-applications/${seen.id}/college-minutes`, { ...minutes(), version: seen.version }));
      seen = await act(office, seen, 'publicise');
      at(`${seen.notice.endsOn}T17:00:00Z`);
      await market.api.get(EndNotices, { strict: false }).run(systemContext('end-notices', 'test'));
      seen = await act(decider, take(await decider.client.get(`rights-applications/${seen.id}`)), 'decide', { unit: minutes({ body: 'unit', document: '校长办公会纪要〔2026〕31号' }) });
      seen = await act(office, seen, 'sign-agreement', { agreement: agreement() });
      if (change['form'] === 'use_right') return act(office, seen, 'take-effect');
      return act(office, await act(office, seen, 'file-recordal'), 'record', { recordal: { number: '2026430000123', registeredOn: '2026-01-05' } });
    },
    clockOf: async (who, subjectId, state, kind) => {
      await market.work();
      return eventually(async () => take<{ items: Clock[] }>(await who.client.get(`rights-deadlines?box=mine&limit=100&state=${state}`)).items.find((clock) => clock.subjectId === subjectId && (kind === undefined || clock.kind === kind)));
    },
    titleOf: async ({ titleId }) => take(await office.client.get(`titles/${titleId}`)),
    write: async (titleId, content, effectiveOn) => {
      const { version } = take<Title>(await office.client.get(`titles/${titleId}`));
      return take(await office.client.post(`titles/${titleId}/entries`, { version, effectiveOn, evidence: '合同', content }), 201);
    },
  };
}
