import { brokenRules, isId } from '../../libs/kernel/index.js';
import { PROPOSAL_RULES } from '../../libs/challenges/domain/entry/entry.rules.js';
import { BUDGET_USES, MOST_FILE_BYTES, MOST_FILES, NEGATIVE_LIST, proposalSchema, sceneProposalSchema, type Proposal } from '../../libs/challenges/domain/entry/proposal.schema.js';
import { proposalOf as example } from '../../libs/challenges/testing/index.js';
import * as web from '../../apps/web/src/routes/challenges/entries/proposal.js';
import { isPdf, newEntryId, sealFile } from '../../apps/web/src/sealing/seal.js';

const [one, two, three] = ['0198c7a1-0000-7000-8000-000000000001', '0198c7a1-0000-7000-8000-000000000002', '0198c7a1-0000-7000-8000-000000000003'] as const;
const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const member = (organisationId: string, of: { numerator: number; denominator: number }) => ({ organisationId, name: '单位', share: of, part: '部分' });

/** Nobody on the server reads a proposal before the deadline, so what the form finds is all that its team hears in time. */
describe('a proposal', () => {
  const whole = proposalSchema.parse(example({ organisationId: one }));
  const changes: [string, Partial<Proposal>][] = [
    ['as it is', {}], ['two thirds and a third', { members: [member(one, share(2, 3)), member(two, share(1, 3))] }], ['thirds that miss one', { members: [member(one, share(1, 3)), member(two, share(1, 3))] }],
    ['more than one', { members: [member(one, share(2, 3)), member(two, share(2, 3))] }], ['another lead', { members: [member(two, share(1, 2)), member(one, share(1, 2))] }], ['one of them twice', { members: [member(one, share(1, 2)), member(one, share(1, 2))] }],
    ['a budget at the pool', { budget: { totalFen: 300, uses: [] } }], ['a fen over it', { budget: { totalFen: 301, uses: [] } }], ['uses over the total', { budget: { totalFen: 100, uses: [{ use: 'testing', fen: 60, note: null }, { use: 'travel', fen: 41, note: null }] } }],
    ...BUDGET_USES.map((use): [string, Partial<Proposal>] => [`money for ${use}`, { budget: { totalFen: 100, uses: [{ use, fen: 1, note: null }] } }]),
    ['people of nobody', { people: [{ name: '甲', organisationId: one, role: '负责人' }, { name: '乙', organisationId: three, role: '顾问' }] }],
    ['the organiser among them', { members: [member(one, share(1, 2)), member(three, share(1, 2))], people: [{ name: '甲', organisationId: one, role: '负责人' }, { name: '丙', organisationId: three, role: '顾问' }] }],
    ['all of it wrong', { members: [member(two, share(1, 2))], budget: { totalFen: 400, uses: [{ use: 'gifts', fen: 500, note: null }] }, people: [{ name: '甲', organisationId: one, role: '负责人' }] }],
  ];

  it.each(changes)('%s breaks the same rules in the form as once it is opened', (_what, change) => {
    const proposal = { ...whole, budget: { totalFen: 100, uses: [] }, ...change };
    const opened = brokenRules(PROPOSAL_RULES, { proposal, organisationId: one, poolFen: 300, organiserId: three, unverified: [] }).map(({ code, path }) => ({ code, path }));
    expect(web.faultsOf(proposal, { organisationId: one, poolFen: 300, organiserId: three })).toEqual(opened);
  });

  it('is limited alike', () => {
    expect([web.USES, web.NEGATIVE, web.MOST_FILES, web.MOST_FILE_BYTES]).toEqual([BUDGET_USES, NEGATIVE_LIST, MOST_FILES, MOST_FILE_BYTES]);
    for (const name of ['title', 'hypothesis', 'rationale', 'plan', 'expertise'] as const) {
      expect(proposalSchema.safeParse({ ...whole, [name]: '字'.repeat(web.LIMITS[name]) }).success, name).toBe(true);
      expect(proposalSchema.safeParse({ ...whole, [name]: '字'.repeat(web.LIMITS[name] + 1) }).success, name).toBe(false);
    }
    const longest = { ...whole, pledge: { text: '字'.repeat(web.LIMITS.pledge), signedBy: '字'.repeat(web.LIMITS.name) }, evidence: [{ what: '字'.repeat(web.LIMITS.what) }], members: [{ ...whole.members[0]!, part: '字'.repeat(web.LIMITS.part) }] };
    expect(proposalSchema.safeParse(longest).success).toBe(true);
  });

  it('that the form makes is one that opens', async () => {
    const { sealed, ...file } = await sealFile('报告.pdf', new Uint8Array(Buffer.from('%PDF-1.7')));
    const values: web.ProposalValues = {
      ...web.blankProposal({ organisationId: one, organisation: '甲大学', person: '周' }), title: ' 题 ', hypothesis: '设想', rationale: '依据', plan: '计划', expertise: '基础', trl: 4, evidence: [{ what: '报告', ...file }, { what: '' }, null],
      members: [{ organisationId: one, name: '甲大学', share: share(1, 1), part: '全部' }], people: [{ name: '周', organisationId: one, role: '负责人' }], totalFen: 100, uses: [{ use: 'testing', fen: 100 }, {}], pledge: '退款', signedBy: '周',
    };
    const made = web.proposalOf(values);
    expect([proposalSchema.parse(made), web.missing(made, false), web.faultsOf(made, { organisationId: one, poolFen: 100, organiserId: three })]).toEqual([made, [], []]);
    expect([made.evidence.length, sealed.length, isPdf(new Uint8Array(Buffer.from('%PDF-1.7'))), isPdf(new Uint8Array(Buffer.from('PK')))]).toEqual([1, 24, true, false]);
    const empty = web.proposalOf(web.blankProposal({ organisationId: one, organisation: '甲大学', person: '周' }));
    expect([web.missing(empty, false), web.missing(empty, true)]).toEqual([['idea', 'team', 'budget', 'pledge'], ['idea', 'team']]);
    const answer = web.sceneAnswer(web.proposalOf({ ...values, totalFen: null, uses: [], pledge: '', signedBy: '' }));
    expect([Object.keys(answer).includes('budget'), sceneProposalSchema.safeParse(answer).success]).toEqual([false, true]);
  });

  it('goes through a file of its team, without the files of another challenge', () => {
    const own = { organisationId: two, organisation: '乙大学', person: '吴' };
    const values: web.ProposalValues = { ...web.blankProposal({ organisationId: one, organisation: '甲大学', person: '周' }), title: '题', evidence: [{ what: '报告', sha256: 'a'.repeat(64), key: 'k' }] };
    const loaded = web.fromFile(web.toFile(values), own)!;
    expect([loaded.title, loaded.evidence, loaded.members[0]!.organisationId]).toEqual(['题', [{ what: '报告' }], two]);
    for (const other of ['', '[]', '{"format":"luqiao-proposal-2","values":{}}', 'null']) expect(web.fromFile(other, own)).toBeNull();
  });

  it('is named by a UUIDv7 of its moment', () => {
    const id = newEntryId(Date.UTC(2027, 0, 15));
    expect([isId(id), parseInt(id.replace('-', '').slice(0, 12), 16)]).toEqual([true, Date.UTC(2027, 0, 15)]);
  });
});
