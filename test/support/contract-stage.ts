import { fullTerms } from '@app/contracting/testing';
import { DEMO_PASSWORD, type Stage } from './stage.js';

export const OFFICE = 'lin.tto@yuelu-tech.example';
export const LEADER = 'shao.leader@yuelu-tech.example';
export const FINANCE = 'qian.finance@yuelu-tech.example';
export const FIRM = 'peng.firm@hengyue-heavy.example';
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const DAY = { kind: 'date', on: '2027-12-31' };

export interface StagedContract { readonly id: string; readonly dealId: string; readonly number: string; readonly state: string; readonly version: number }
type Kind = Parameters<typeof fullTerms>[0];
interface Source { readonly kind: 'match' | 'achievement'; readonly id: string }

/** What other journeys click through, done by the api of a stage as the people of its market. */
export class ContractStage {
  private readonly tokens = new Map<string, string>();

  constructor(private readonly stage: Stage) {}

  async call<T>(email: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<T> {
    const { text, ok, status } = await this.send(email, method, path, body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    if (!ok) throw new Error(`${method} ${path}: ${status} ${text}`);
    return JSON.parse(text) as T;
  }

  /** A paper of that kind; answers its id. */
  async paper(email: string, contractId: string, kind: string): Promise<string> {
    const body = new FormData();
    body.append('kind', kind);
    body.append('file', new Blob([PDF], { type: 'application/pdf' }), `${kind}.pdf`);
    const { text, ok } = await this.send(email, 'POST', `contracts/${contractId}/papers`, { body });
    if (!ok) throw new Error(text);
    return (JSON.parse(text) as { papers: { id: string; kind: string; mine: boolean }[] }).papers.filter((each) => each.kind === kind && each.mine).at(-1)!.id;
  }

  /** As after their last day: publicity's own journey goes through the days. */
  endNotices(): Promise<unknown> {
    return this.stage.database.sql(`update publicity.notice set state = 'ended', ended_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai' where subject_type in ('contract', 'distribution-run') and state = 'running'`);
  }

  /** Published achievements of the university, the first of them with a match of the firm. */
  async achievements(): Promise<string[]> {
    return (await this.stage.database.sql<{ id: string }>(`select a.id from listing.achievement a join identity.account p using (organisation_id) where p.email = '${OFFICE}' and a.state = 'published' order by a.id`)).map(({ id }) => id);
  }

  /** A deal of the firm and the university whose terms both accepted, and its contract. */
  async agreed(from: Source, kind: Kind, change: object = {}): Promise<StagedContract> {
    const deal = await this.call<{ id: string; holder: { id: string; name: string }; acquirer: { id: string; name: string } }>(FIRM, 'POST', 'deals', { from, note: '希望实施', foreign: 'no' });
    await this.call(OFFICE, 'POST', `deals/${deal.id}/acts/accept`, { version: 1 });
    await this.call(OFFICE, 'POST', `deals/${deal.id}/recipient-checks`, { items: ['credit', 'capacity', 'ownership', 'relations', 'sanctions'].map((item) => ({ item, answer: 'clear', evidence: '公示系统，当日查询' })) });
    const full = fullTerms(kind);
    const sides = [deal.holder, deal.acquirer];
    const terms = {
      ...full, priceSummary: null, items: [], mixedContent: false, term: { from: { kind: 'date', on: '2026-01-01' }, until: { kind: 'date', on: '2031-12-31' } }, deliveries: [], guidance: null,
      parties: full.parties.map((party, index) => ({ ...party, id: sides[index]!.id, name: sides[index]!.name })),
      price: { components: [{ kind: 'lump_sum', id: 'whole', amountFen: 20_000_000, due: DAY }], inspection: null, overdueRatePerDay: { numerator: 5, denominator: 10_000 }, totalCapFen: null, statedSumFen: null }, ...change,
    };
    const { number } = await this.call<{ number: number }>(OFFICE, 'POST', `deals/${deal.id}/terms`, { basedOn: 0, terms });
    await this.call(FIRM, 'POST', `deals/${deal.id}/terms/${number}/decisions/accept`, {});
    return (await this.call<{ items: StagedContract[] }>(OFFICE, 'GET', `contracts?dealId=${deal.id}`)).items[0]!;
  }

  /** Priced, publicised, approved and signed by both: in effect today. */
  async signed(from: Source, kind: Kind, change: object = {}): Promise<StagedContract> {
    const { id } = await this.agreed(from, kind, change);
    const seen = () => this.call<StagedContract>(OFFICE, 'GET', `contracts/${id}`);
    const valuationPaperId = await this.paper(OFFICE, id, 'no_valuation_decision');
    await this.call(OFFICE, 'POST', `contracts/${id}/price-decisions`, { version: (await seen()).version, mode: 'agreement', valuation: 'decided_not_to', valuationPaperId, relatedParty: 'no' });
    await this.endNotices();
    await this.call(OFFICE, 'POST', `contracts/${id}/acts/submit`, { version: (await seen()).version });
    await this.call(LEADER, 'POST', `contracts/${id}/acts/approve`, { version: (await seen()).version, interest: 'none' });
    const account = async (email: string) => (await this.stage.database.sql<{ id: string }>('select id from identity.account where email = $1', [email]))[0]!.id;
    const signing = (email: string) => this.call<{ sides: Record<'holder' | 'acquirer', { party: string }>; envelope: { currentSha256: string } | null }>(email, 'GET', `contracts/${id}/signing`);
    const { sides } = await signing(OFFICE);
    for (const [email, signer, side] of [[OFFICE, LEADER, 'holder'], [FIRM, FIRM, 'acquirer']] as const) {
      await this.call(email, 'POST', `contracts/${id}/signatories`, { basedOn: 0, signatories: [{ accountId: await account(signer), capacity: 'legal_representative', sealType: 'contract', sealName: sides[side].party, powerPaperId: null, powerUntil: null }] });
    }
    await this.call(OFFICE, 'POST', `contracts/${id}/signing/envelopes`, { version: (await seen()).version });
    for (const email of [LEADER, FIRM]) await this.call(email, 'POST', `contracts/${id}/signing/signatures`, { documentSha256: (await signing(email)).envelope!.currentSha256, password: DEMO_PASSWORD });
    return seen();
  }

  private async send(email: string, method: string, path: string, init: RequestInit = {}): Promise<{ text: string; ok: boolean; status: number }> {
    if (!this.tokens.has(email)) {
      const answer = await fetch(`${this.stage.url}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: DEMO_PASSWORD }) });
      this.tokens.set(email, ((await answer.json()) as { accessToken: string }).accessToken);
    }
    const answer = await fetch(`${this.stage.url}/api/v1/${path}`, { method, ...init, headers: { ...(init.headers as Record<string, string> | undefined), authorization: `Bearer ${this.tokens.get(email)}` } });
    return { text: await answer.text(), ok: answer.ok, status: answer.status };
  }
}
