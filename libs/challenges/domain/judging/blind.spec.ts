import fc from 'fast-check';
import { proposalOf } from '../../testing/index.js';
import { proposalSchema, type Proposal } from '../entry/proposal.schema.js';
import { blind, HIDDEN, hideNames } from './blind.js';

const NAMES = ['岳麓科技大学', '湘江研究院', '衡岳 重工', '周小川', '李 明', '林知行', 'Yuelu University', 'Anna Bell'];
const name = fc.constantFrom(...NAMES);
const spaced = name.map((one) => ` ${one} `);
// a name of a file ends where no letter of its kind goes on
const filler = fc.constantFrom('采用双频阻抗', ' two stages', '，', ' ', '见附件 ', ' YUELU university', '岳麓 科技 大学', '磨损量', '实验记录.pdf ', '实验记录.pdf中', 'Report_final.DOCX ', '(1).zip，');
const text = fc.array(fc.oneof(filler, name, spaced), { minLength: 1, maxLength: 12 }).map((parts) => `关于${parts.join('')}`);
const base = proposalSchema.parse(proposalOf({ organisationId: '0199c0de-0000-7000-8000-000000000001' }));
const proposals = fc.record({ words: fc.array(text, { minLength: 9, maxLength: 9 }), members: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), people: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), signedBy: name }).map(({ words, members, people, signedBy }): Proposal => ({
  ...base, title: words[0]!, hypothesis: words[1]!, rationale: words[2]!, plan: words[3]!, expertise: words[4]!, evidence: [{ what: words[5]!, sha256: 'a'.repeat(64), bytes: null, key: null, iv: null, name: null }],
  members: members.map((each) => ({ ...base.members[0]!, name: each, part: words[6]! })), people: people.map((each) => ({ ...base.people[0]!, name: each, role: words[7]! })),
  budget: { ...base.budget, uses: [{ use: 'travel', fen: 1, note: words[8]! }] }, pledge: { text: words[0]!, signedBy },
}));
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []);
const squeezed = (from: string): string => from.replace(/\s+/gu, '').toLowerCase();

describe('a blind proposal', () => {
  it('has no organisation, member, person, signature or file name left, wherever the team wrote it', () => {
    fc.assert(fc.property(proposals, (proposal) => {
      const seen = squeezed(texts(blind(proposal)).join('\n'));
      for (const each of [...proposal.members, ...proposal.people].map((one) => one.name).concat(proposal.pledge.signedBy)) expect(seen).not.toContain(squeezed(each));
      for (const file of ['实验记录.pdf', 'report_final.docx', '(1).zip']) expect(seen).not.toContain(file);
      expect(JSON.stringify(blind(proposal))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|a{64}/);
    }), { numRuns: 300 });
  });

  it('hides what the register calls the members, and leaves all other words', () => {
    const seen = blind({ ...base, plan: '由 HUNAN INSTITUTE 的试验台完成。' }, ['Hunan Institute']);
    expect([seen.plan, seen.hypothesis, seen.trl, seen.budget.totalFen, seen.parts]).toEqual([`由 ${HIDDEN} 的试验台完成。`, base.hypothesis, base.trl, base.budget.totalFen, ['全部']]);
    expect(hideNames('第 3.5 版方案，v2.0', ['张'])).toBe('第 3.5 版方案，v2.0');
  });
});
