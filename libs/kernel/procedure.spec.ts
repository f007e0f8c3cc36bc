import { definePermissions } from './permission.js';
import { checkProcedures, guideOf, tableOf, type GuideRow, type Procedure } from './procedure.js';
import { defineRule } from './rule.js';
import type { Machine } from './state-machine.js';

const both = (text: string) => ({ 'zh-CN': text, en: text });
const may = definePermissions('guide', { write: { texts: both('写'), holders: ['researcher'] }, judge: { texts: both('审'), holders: ['tto', 'unit_leader'] } });
const full = defineRule<never>({ code: 'guide.full', article: '某法 第一条', registry: ['guide.days'], texts: both('缺 {what}'), keeps: () => true });
const apart = defineRule<never>({ code: 'guide.apart', article: '某法 第二条', texts: both('回避'), keeps: () => true });
const machine: Machine<'draft' | 'sent' | 'done' | 'gone', never> = {
  aggregate: 'guide', initial: 'draft', states: { draft: { texts: both('草稿') }, sent: { texts: both('已报') }, done: { texts: both('办结'), terminal: true }, gone: { texts: both('撤回'), terminal: true } },
  acts: [
    { act: 'send', texts: both('报送'), from: ['draft'], to: 'sent', permission: may.write, rules: [full] },
    { act: 'finish', texts: both('办结'), from: ['sent'], to: 'done', permission: may.judge, rules: [full, apart] },
    { act: 'lapse', texts: both('失效'), from: ['sent'], to: 'gone', permission: 'system', reason: 'required' },
  ],
};
const procedure = (change: Partial<Procedure> = {}): Procedure => ({
  name: 'guide', place: 100, texts: both('指南'), about: both('说明'), where: '/guide', steps: [{ act: 'write', texts: both('填写'), permission: may.write }], machine: tableOf(machine), way: ['send', 'finish'],
  materials: [{ texts: both('表'), at: 'write' }], times: [{ rule: 'guide.days', texts: both('公示') }], result: both('办结'), ...change,
});
const row: GuideRow = { rule: 'guide.days', texts: both('天数'), jurisdiction: 'CN', value: 15, unit: 'days', article: '某法 第一条', status: 'general-knowledge', nature: 'mandatory', startsOn: true };

describe('a guide to a procedure', () => {
  it('is made of the table, its permissions, its rules and the registry', () => {
    const guide = guideOf(procedure(), [row, { ...row, rule: 'guide.other' }]);
    expect(guide.steps.map(({ act, by, to }) => [act, by.map((each) => each.en), to?.en])).toEqual([['write', ['Researcher'], '草稿'], ['send', ['Researcher'], '已报'], ['finish', ['Technology-transfer office', 'Unit leader'], '办结']]);
    expect(guide.otherwise.map(({ act, by, needsReason }) => [act, by, needsReason])).toEqual([['lapse', [], true]]);
    expect(guide.conditions.map(({ code, texts, at }) => [code, texts.en, at.map((each) => each.en)])).toEqual([['guide.full', '缺 …', ['报送', '办结']], ['guide.apart', '回避', ['办结']]]);
    expect([guide.basis.map(({ rule, mark }) => [rule, mark.mark]), guide.unmarked]).toEqual([[['guide.days', 'general-knowledge']], ['某法 第二条']]);
    expect(guide.times[0]!.rows.map(({ value }) => value)).toEqual([15]);
  });

  it('tells nothing that it is told to leave to another one', () => {
    const guide = guideOf(procedure({ leavesOut: { acts: ['lapse'], rules: ['guide.apart'] } }), []);
    expect([guide.otherwise, guide.conditions.map(({ code }) => code)]).toEqual([[], ['guide.full']]);
  });

  it('complains about an act that does not exist, a way that does not lead on, and a name that is taken', () => {
    expect(checkProcedures([procedure()])).toEqual([]);
    expect(checkProcedures([procedure({ way: ['finish', 'send'] })])).toEqual(['procedure "guide": "send" does not follow in the table']);
    expect(checkProcedures([procedure({ way: ['sign'] })])).toEqual(['procedure "guide": no act "sign"']);
    expect(checkProcedures([procedure(), procedure({ steps: [], way: [], materials: [] })])).toEqual(['procedure "guide" is declared twice', 'procedure "guide" has no beginning']);
    expect(checkProcedures([procedure(), procedure({ name: 'other' })])).toEqual(['procedure "other" has the place of "guide"']);
  });
});
