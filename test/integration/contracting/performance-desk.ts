import type { Somebody } from '../listing/listing-market.js';
import { contractTerms, lumpSum, openContractDesk, type ContractDesk, type SeenAct } from './contract-desk.js';
import { PASSWORD, take, type Refusal } from './deal-desk.js';

interface Blocked { code: string; article?: string; params?: Record<string, unknown> }
interface SeenThing { id: string; state: string; version: number; side: string; nextActs: SeenAct[] }
export interface SeenPerformance {
  state: string; mayAct: boolean; today: string; cureDays: number; deliveries: { key: string; item: string; standing: string; lateDays: number }[]; milestoneIdsOfPrice: string[];
  handovers: (SeenThing & { receivedOn: string | null; acceptBy: string | null; acceptedOn: string | null; late: boolean })[]; plans: (SeenThing & { number: number })[];
  milestones: (Omit<SeenThing, 'side'> & { key: string; title: string; lateDays: number })[]; demands: (SeenThing & { cureDays: number; lastDay: string | null; daysLeft: number | null; paused: boolean; over: boolean; terminateBlockedBy: Blocked[] })[];
  forceMajeure: SeenThing[]; disputes: (SeenThing & { outcome: string | null })[]; endings: (SeenThing & { kind: string; ground: string })[]; completeBlockedBy: Blocked[];
  happened: { event: string; milestoneId?: string; on: string }[]; history: { thing: string; act: string; words: string | null; texts: object | null }[];
}
type Answer = { status: number; body: SeenPerformance & Refusal };
type List = 'handovers' | 'plans' | 'milestones' | 'demands' | 'forceMajeure' | 'disputes' | 'endings';
const THING: Readonly<Record<List, string>> = { handovers: 'handover', plans: 'milestone-plan', milestones: 'milestone', demands: 'demand-to-perform', forceMajeure: 'force-majeure', disputes: 'contract-dispute', endings: 'contract-ending' };
const DAY = 86_400_000;

export interface PerformanceDesk extends ContractDesk {
  /** A contract in effect, by its id. */
  begun(terms?: object): Promise<string>;
  seen(who: Somebody, contractId: string): Promise<SeenPerformance>;
  post(who: Somebody, contractId: string, path: string, body: object): Promise<Answer>;
  /** An act on the newest row of a list. */
  on(who: Somebody, contractId: string, list: List, act: string, rest?: object, at?: number): Promise<Answer>;
  handOver(contractId: string, change?: object, who?: Somebody): Promise<Answer>;
  /** Everything on the list handed over, received and accepted. */
  delivered(contractId: string): Promise<void>;
  planned(contractId: string, milestones: object[]): Promise<void>;
  end(who: Somebody, contractId: string, change?: object): Promise<Answer>;
  days(count: number): void;
  evidence(who: Somebody, contractId: string): Promise<string>;
}

export const onMilestone = (milestoneId: string) => lumpSum(0, { components: [{ kind: 'instalment', id: 'first', amountFen: 50_000_000, due: { kind: 'after', trigger: { event: 'milestone', milestoneId }, count: 30, unit: 'days' } }] });

export async function openPerformanceDesk(): Promise<PerformanceDesk> {
  const desk = await openContractDesk();
  const seen = async (who: Somebody, id: string) => take<SeenPerformance>(await who.client.get(`contracts/${id}/performance`));
  const post = (who: Somebody, id: string, path: string, body: object): Promise<Answer> => who.client.post<SeenPerformance & Refusal>(`contracts/${id}/performance/${path}`, body);
  const on: PerformanceDesk['on'] = async (who, id, list, act, rest = {}, at = -1) => {
    const row = (await seen(who, id))[list].at(at)!;
    return post(who, id, `${THING[list]}/${row.id}/acts/${act}`, { version: row.version, ...rest });
  };
  const evidence = (who: Somebody, id: string) => desk.paperId(who, id, 'evidence');
  const handOver: PerformanceDesk['handOver'] = async (id, change = {}, who = desk.office) => {
    const { deliveries, today } = await seen(who, id);
    const paperIds = 'paperIds' in change ? undefined : [await desk.paperId(who, id, 'delivery')];
    return post(who, id, 'handovers', { itemKeys: deliveries.map(({ key }) => key), handedOn: today, paperIds, password: PASSWORD, ...change });
  };
  return {
    ...desk, seen, post, on, evidence, handOver,
    begun: async (terms = {}) => (await desk.inEffect(contractTerms(terms))).contract.id,
    delivered: async (id) => {
      take(await handOver(id), 201);
      take(await on(desk.firm, id, 'handovers', 'receive', { password: PASSWORD }));
      take(await on(desk.firm, id, 'handovers', 'accept', { password: PASSWORD }));
    },
    planned: async (id, milestones) => {
      take(await post(desk.office, id, 'milestone-plans', { milestones }), 201);
      take(await on(desk.firm, id, 'plans', 'agree'));
    },
    end: (who, id, change = {}) => post(who, id, 'endings', { kind: 'terminate', ground: 'agreement', reason: '市场变化，双方不再履行', password: PASSWORD, ...change }),
    days: (count) => desk.clock.advance(count * DAY),
  };
}
