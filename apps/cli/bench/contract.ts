import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { netIncomeOf, renderContract, routeOf, runDistribution } from '@app/contracting';
import { splitFen, type Fraction } from '@app/kernel';

export interface Timing { readonly count: number; readonly p50Ms: number; readonly p95Ms: number; readonly perSecond: number }
export interface ContractBench {
  readonly contracts: number;
  readonly clauses: number;
  readonly payments: number;
  readonly people: number;
  /** The final PDF: parties, clauses, QR code, page numbers, hash. */
  readonly rendering: Timing & { readonly kilobytes: number; readonly sameBytes: boolean };
  /** The same words by pdfmake alone: no heads, no QR code, no check of what the font can draw. */
  readonly pdfmakeAlone: Timing;
  /** Whole runs: net income, floors, split to the fen, explanation of every line, ledger entries. */
  readonly distribution: Timing & { readonly balanced: boolean };
  /** The same sums split by largest remainder alone: no law, no explanation, no ledger. */
  readonly splitAlone: Timing;
  readonly ratio: { readonly rendering: number; readonly distribution: number };
  readonly peakMegabytes: number;
}

const WORDS = '甲方将其合法拥有的专利权及相关技术秘密按照本合同约定许可乙方实施，乙方应当按照约定的范围、期限和方式使用，并按期支付使用费；未经甲方书面同意，不得许可第三人实施。';
const inForce = (rule: string, value: unknown) => ({ rule, versionId: `${rule}@bench`, jurisdiction: 'CN', article: null, status: 'verified' as const, value });
const share = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

let peak = 0;

async function timed(count: number, act: (at: number) => unknown): Promise<Timing> {
  const took: number[] = [];
  const started = performance.now();
  for (let at = 0; at < count; at += 1) {
    const begun = performance.now();
    await act(at);
    took.push(performance.now() - begun);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const elapsed = (performance.now() - started) / 1_000;
  took.sort((a, b) => a - b);
  const part = (of: number) => Math.round((took[Math.min(count - 1, Math.floor(count * of))] ?? 0) * 100) / 100;
  return { count, p50Ms: part(0.5), p95Ms: part(0.95), perSecond: Math.round((count / elapsed) * 10) / 10 };
}

/** Contracts of so many clauses to final PDFs, and whole distributions of single payments among a team; each beside the bare library or the bare arithmetic. */
export async function benchContract({ contracts, payments, log }: { contracts: number; payments: number; log: (line: string) => void }): Promise<ContractBench> {
  const clauses = Array.from({ length: 24 }, (_, at) => ({ number: `第${at + 1}条`, heading: `约定 ${at + 1}`, text: `${WORDS}\n${WORDS}` }));
  const contract = (at: number) => ({
    contractNumber: `LQ-2026-${String(at).padStart(6, '0')}`, version: 1, title: '专利实施许可合同', kind: '技术许可合同（独占许可）', recitals: ['双方经协商一致，订立本合同。'], clauses, attachments: [],
    parties: [{ role: '许可人（甲方）', name: '岳麓科技大学', particulars: [] }, { role: '被许可人（乙方）', name: '衡岳重工', particulars: [] }],
    signatories: [{ role: '甲方', partyName: '岳麓科技大学', signerName: '周正', capacity: '法定代表人', seal: '公章' }, { role: '乙方', partyName: '衡岳重工', signerName: '李明', capacity: '法定代表人', seal: '公章' }],
    frozenAt: new Date('2026-06-24T02:00:00Z'), verificationUrl: 'https://luqiao.example.cn/verify/K7Q2M9X4T8W3Z6', provider: 'local', simulated: true,
  });
  log(`rendering ${contracts} contracts of ${clauses.length} clauses`);
  const first = await renderContract(contract(0));
  const again = await renderContract(contract(0));
  const rendering = await timed(contracts, (at) => renderContract(contract(at)));
  log('the same words by pdfmake alone');
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.virtualfs.writeFileSync('bench', readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')));
  pdfmake.setFonts({ Bench: { normal: 'bench', bold: 'bench' } });
  const alone = (at: number) => pdfmake.createPdf({ defaultStyle: { font: 'Bench' }, content: [`LQ-${at}`, ...clauses.flatMap(({ heading, text }) => [heading, text])] } as never).getBuffer();
  const pdfmakeAlone = await timed(contracts, alone);

  log(`distributing ${payments} payments`);
  const weights = [40, 25, 15, 10, 7, 3];
  const shares = weights.map((weight) => share(weight, 100));
  const people = shares.map((of, at) => ({ person: `p${at}`, name: `完成人${at}`, share: of, mainContributor: at < 4, inventor: true, transferStaff: false, contribution: '完成主要技术方案', standing: 'staff', leaderRank: 'none' }));
  const wages = { inTotal: true, limitedByCap: false, inBase: false };
  const route = routeOf({
    kind: 'licence', unitClass: 'state_set', agreement: null, registered: true, assignment: null,
    rules: { floor: inForce('reward.floor.transfer-licence', 50), fallback: inForce('reward.default.transfer-licence', 50), wageTotal: inForce('reward.wage-total', wages), registeredWageTotal: inForce('reward.registered-contract-wage-total', wages), noDoubleReward: inForce('rights.no-double-reward', true) },
  } as never);
  const plan = { kinds: ['licence'], document: '校发〔2025〕12号', decidedOn: '2025-06-01', rewardShare: share(70, 100), remainder: { college: share(1, 3), unit: share(1, 3), team: null, office: share(1, 3) } };
  const rules = { mainContributors: inForce('reward.main-contributor-share', 50), transferStaff: undefined, principalEquity: undefined, otherEquity: undefined, leaderPublicity: undefined, cashPublicity: inForce('award.cash-publicity-required', true) };
  const basis = { source: 'registry', list: inForce('reward.net-income-deductions', { deduct: ['cost', 'tax'], publicResearchMoneyIsCost: false }) };
  const gross = (at: number) => 10_000_000 + at * 7_919;
  let balanced = true;
  const distribution = await timed(payments, (at) => {
    const netIncome = netIncomeOf({ receipts: [{ id: `r${at}`, on: '2026-03-01', fen: gross(at) }], costs: [{ id: `c${at}`, fen: 123_457, kind: 'tax', on: '2026-02-01', evidence: '完税凭证', publicMoney: false }], basis } as never);
    const run = runDistribution({ key: `run-${at}`, on: '2026-04-01', netIncome, route, plan, people, rules, leaderDecision: null, payable: { on: '2026-05-01' } } as never);
    balanced &&= run.shares.reduce((sum, { fen }) => sum + fen, 0) === run.split.poolFen;
  });
  const splitAlone = await timed(payments, (at) => splitFen(gross(at), shares));
  const ratio = (whole: Timing, bare: Timing) => Math.round((whole.perSecond / bare.perSecond) * 1_000) / 1_000;
  return {
    contracts, clauses: clauses.length, payments, people: people.length, rendering: { ...rendering, kilobytes: Math.round(first.bytes.length / 1_024), sameBytes: first.sha256 === again.sha256 }, pdfmakeAlone,
    distribution: { ...distribution, balanced }, splitAlone, ratio: { rendering: ratio(rendering, pdfmakeAlone), distribution: ratio(distribution, splitAlone) }, peakMegabytes: Math.round(peak / 1_048_576),
  };
}
