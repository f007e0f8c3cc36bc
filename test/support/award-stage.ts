import { chinaDate } from '@app/kernel';
import type { Staged, StagedTeam } from './challenge-people.js';
import type { ChallengeStage } from './challenge-stage.js';
import { FIRM } from './contract-stage.js';
import { DEMO_PASSWORD } from './stage.js';
import { eventually } from './market.js';

const DAY = 86_400_000;
const inDays = (days: number): string => chinaDate(new Date(Date.now() + days * DAY));
const THING = { plans: 'milestone-plan', milestones: 'milestone', forceMajeure: 'force-majeure', endings: 'contract-ending' } as const;

interface Row { readonly id: string; readonly version: number; readonly key?: string }
interface SeenContract { readonly id: string; readonly version: number; readonly state: string; readonly preparation: { readonly pricingAsked: boolean; readonly level: string } | null }
interface Signing { readonly sides: Record<'holder' | 'acquirer', { readonly party: string }>; readonly envelope: { readonly currentSha256: string } | null }
export interface StagedLane { readonly entryId: string; readonly team: StagedTeam; readonly contractId: string }

/** From the award to the settlement, by the api of a stage: contracts with those who won, their milestones, payments and ends. */
export class AwardStage {
  private transfers = 0;

  constructor(private readonly challenges: ChallengeStage) {}

  /** The contract with who won: negotiated where the award is silent, approved, signed by both. `dealId`: where it was proposed already. */
  async contract(challengeId: string, entryId: string, team: StagedTeam, dealId?: string): Promise<StagedLane> {
    const contractId = await this.agree(dealId ?? await this.propose(challengeId, entryId), team);
    await this.approve(contractId, team);
    await this.sign(contractId, team);
    return { entryId, team, contractId };
  }

  /** Waits for the worker, which hears that the last contract took effect. */
  async performing(challengeId: string): Promise<void> {
    await eventually(async () => (await this.challenges.get(challengeId)).state === 'performing', 60_000);
  }

  /** Planned by the team, agreed by the organiser; days from now. */
  async plan({ contractId, team }: StagedLane, milestones: readonly (readonly [key: string, title: string, days: number])[]): Promise<void> {
    await this.as(team.office, 'POST', `contracts/${contractId}/performance/milestone-plans`, { milestones: milestones.map(([key, title, days]) => ({ key, title, dueOn: inDays(days), by: 'holder' })) });
    await this.on(FIRM, contractId, 'plans', -1, 'agree');
  }

  async handIn({ contractId, team }: StagedLane, key: string): Promise<void> {
    await this.on(team.office, contractId, 'milestones', key, 'submit', { paperIds: [await this.challenges.desk.paper(team.office.email, contractId, 'evidence')] });
  }

  accept({ contractId }: StagedLane, key: string): Promise<unknown> {
    return this.on(FIRM, contractId, 'milestones', key, 'accept');
  }

  sendBack({ contractId }: StagedLane, key: string, reason: string): Promise<unknown> {
    return this.on(FIRM, contractId, 'milestones', key, 'send-back', { reason });
  }

  async reach(lane: StagedLane, key: string): Promise<void> {
    await this.handIn(lane, key);
    await this.accept(lane, key);
  }

  /** Its day is over: no clock of a running product is moved, so the milestone's own day is. */
  miss({ contractId }: StagedLane, key: string): Promise<unknown> {
    if (!/^\w+$/.test(key)) throw new Error(`not a key: ${key}`);
    return this.challenges.past(`update contracting.milestone set due_on = (now() at time zone 'Asia/Shanghai')::date - 3 where contract_id = '${contractId}' and key = '${key}'`);
  }

  /** Paid by the organiser and confirmed by the team's office; `sum` is the id of a stage, or '0-start'. */
  async pay({ contractId, team }: StagedLane, sum: string, fen: number): Promise<void> {
    this.transfers += 1;
    const { payments } = await this.as<{ payments: (Row & { state: string })[] }>(FIRM, 'POST', `contracts/${contractId}/payments`, { receivableKey: `fixed:${sum}`, fen, paidOn: inDays(0), bankReference: `网银${this.transfers}` });
    const { id, version } = payments.find(({ state }) => state === 'declared')!;
    await this.as(team.office, 'POST', `contracts/${contractId}/payments/${id}/acts/confirm`, { version });
  }

  /** Ended by agreement of both. */
  async terminate({ contractId, team }: StagedLane, reason: string): Promise<void> {
    await this.as(FIRM, 'POST', `contracts/${contractId}/performance/endings`, { kind: 'terminate', ground: 'agreement', reason, password: DEMO_PASSWORD });
    await this.on(team.office, contractId, 'endings', -1, 'confirm', { password: DEMO_PASSWORD });
  }

  async nameEndUser(challengeId: string, who: Staged): Promise<void> {
    await this.as(FIRM, 'PUT', `challenges/${challengeId}/end-user`, { version: await this.version(challengeId), accountId: who.accountId });
  }

  async endUserSigns(challengeId: string, who: Staged, outcome: 'accepted' | 'refused' = 'accepted'): Promise<void> {
    await this.as(who, 'POST', `challenges/${challengeId}/acceptance`, { version: await this.version(challengeId), outcome, opinion: '装车运行稳定，满足全部指标。', password: DEMO_PASSWORD });
  }

  async settle(challengeId: string): Promise<void> {
    await this.as(FIRM, 'POST', `challenges/${challengeId}/settlement`, { version: await this.version(challengeId) });
  }

  /** An act on the row of that key, or at that place. */
  async on(who: string | Staged, contractId: string, list: keyof typeof THING, which: string | number, act: string, rest: object = {}): Promise<unknown> {
    const seen = await this.as<Record<keyof typeof THING, Row[]>>(who, 'GET', `contracts/${contractId}/performance`);
    const row = typeof which === 'number' ? seen[list].at(which) : seen[list].find(({ key }) => key === which);
    if (!row) throw new Error(`${list} has no ${which}`);
    return this.as(who, 'POST', `contracts/${contractId}/performance/${THING[list]}/${row.id}/acts/${act}`, { version: row.version, ...rest });
  }

  private as<T>(who: string | Staged, method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<T> {
    return this.challenges.as<T>(who, method, path, body);
  }

  private async version(challengeId: string): Promise<number> {
    return (await this.challenges.get(challengeId)).version;
  }

  private async propose(challengeId: string, entryId: string): Promise<string> {
    return (await this.as<{ dealId: string }>(FIRM, 'POST', `challenges/${challengeId}/contracts`, { version: await this.version(challengeId), entryId, foreign: 'no' })).dealId;
  }

  /** Answered by the office with what the award leaves open; answers the contract's id. */
  private async agree(dealId: string, { office, leader }: StagedTeam): Promise<string> {
    await this.as(office, 'POST', `deals/${dealId}/acts/accept`, { version: (await this.as<Row>(office, 'GET', `deals/${dealId}`)).version });
    const { terms } = await this.as<{ terms: { parties: object[]; confidentiality: object; acceptance: object } }>(office, 'GET', `deals/${dealId}/terms/1`);
    const party = (at: number, legalForm: string, name: string) => ({ ...terms.parties[at], foreignElement: 'no', legalForm, signatory: { name, capacity: 'legal_representative' } });
    const { number } = await this.as<{ number: number }>(office, 'POST', `deals/${dealId}/terms`, {
      basedOn: 1, terms: {
        ...terms, parties: [party(0, 'public_institution', leader.name), party(1, 'enterprise', '彭劲松')], confidentiality: { ...terms.confidentiality, years: 5 }, acceptance: { ...terms.acceptance, days: 20 },
        term: { from: { kind: 'date', on: inDays(0) }, until: { kind: 'date', on: inDays(1_000) } }, cureDays: 45, breach: '逾期付款的，按日支付违约金', dispute: { kind: 'court', name: '长沙市中级人民法院', level: 'intermediate' }, signatures: { form: 'electronic', copies: null },
      },
    });
    await this.as(FIRM, 'POST', `deals/${dealId}/terms/${number}/decisions/accept`, {});
    return (await this.as<{ items: [SeenContract] }>(office, 'GET', `contracts?dealId=${dealId}`)).items[0].id;
  }

  private async approve(id: string, { office, leader }: StagedTeam): Promise<void> {
    const seen = () => this.as<SeenContract>(office, 'GET', `contracts/${id}`);
    const { dealId } = await this.as<{ dealId: string }>(office, 'GET', `contracts/${id}`);
    await this.as(office, 'POST', `deals/${dealId}/recipient-checks`, { items: ['credit', 'capacity', 'ownership', 'relations', 'sanctions'].map((item) => ({ item, answer: 'clear', evidence: '公示系统，当日查询' })) });
    const paper = (who: Staged, kind: string) => this.challenges.desk.paper(who.email, id, kind);
    if ((await seen()).preparation!.pricingAsked) {
      await this.as(office, 'POST', `contracts/${id}/price-decisions`, { version: (await seen()).version, mode: 'agreement', valuation: 'decided_not_to', valuationPaperId: await paper(office, 'no_valuation_decision'), relatedParty: 'no' });
      await this.challenges.desk.endNotices();
    }
    await this.as(office, 'POST', `contracts/${id}/acts/submit`, { version: (await seen()).version });
    const minutesPaperId = (await seen()).preparation!.level === 'meeting' ? await paper(leader, 'minutes') : undefined;
    await this.as(leader, 'POST', `contracts/${id}/acts/approve`, { version: (await seen()).version, interest: 'none', ...(minutesPaperId && { minutesPaperId }) });
  }

  private async sign(id: string, { office, leader }: StagedTeam): Promise<void> {
    const firm = await this.challenges.people.known(FIRM);
    const signing = (who: Staged) => this.as<Signing>(who, 'GET', `contracts/${id}/signing`);
    const { sides } = await signing(office);
    for (const [by, signer, side] of [[office, leader, 'holder'], [firm, firm, 'acquirer']] as const) {
      await this.as(by, 'POST', `contracts/${id}/signatories`, { basedOn: 0, signatories: [{ accountId: signer.accountId, capacity: 'legal_representative', sealType: 'contract', sealName: sides[side].party, powerPaperId: null, powerUntil: null }] });
    }
    await this.as(office, 'POST', `contracts/${id}/signing/envelopes`, { version: (await this.as<SeenContract>(office, 'GET', `contracts/${id}`)).version });
    for (const who of [leader, firm]) await this.as(who, 'POST', `contracts/${id}/signing/signatures`, { documentSha256: (await signing(who)).envelope!.currentSha256, password: DEMO_PASSWORD });
  }
}
