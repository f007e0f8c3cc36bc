import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, mayUse, nextActs, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { contractingPermissions as may } from '../../domain/permissions.js';
import { recordalMachine } from '../../domain/recordal/recordal.machine.js';
import type { RecordalsView } from '../../domain/recordal/recordal.schema.js';
import { recordalAct, type Recordal } from '../../domain/recordal/recordal.js';
import { RecordalRepository } from '../../persistence/recordal.repository.js';
import { ContractTable } from '../contract-table.js';
import { recordalFacts } from './record-rights.usecase.js';

/** What is to be entered in a register, by when, and where each right stands today; both sides read it. */
@Injectable()
export class ContractRecordals {
  constructor(private readonly table: ContractTable, private readonly recordals: RecordalRepository, private readonly clock: Clock) {}

  async get(ctx: OperationContext, contractId: string): Promise<RecordalsView> {
    const { contract, side, person } = await this.table.seat(ctx, contractId);
    const today = chinaDate(this.clock.now());
    const facts = { ...recordalFacts(contract, today), entry: null };
    const act = recordalAct(await this.table.terms(ctx, contract)) ?? null;
    return {
      act, mayAdd: act !== null && side === 'holder' && facts.contractRuns && mayUse(person, may['registration.file']),
      items: (await this.recordals.ofContract(ctx, contractId)).map((recordal) => {
        const { id, version, effect, state, dueOn, registerNumber, recordedOn, paperId, dropReason, object } = recordal;
        return {
          id, version, act: recordal.act, ...object, effect, state, stateTexts: recordalMachine.states[state].texts, standing: standingOf(recordal), article: articleOf(recordal), dueOn, overdue: state === 'open' && dueOn !== null && today > dueOn,
          registerNumber, recordedOn, paperId, dropReason,
          nextActs: nextActs(recordalMachine, state, facts, (permission) => side === 'holder' && mayUse(person, permission)).map((next) => ({ ...next, blockedBy: next.blockedBy.map((each) => ({ ...each })) })),
        };
      }),
    };
  }
}

function standingOf({ act, effect, recordedOn, state }: Recordal): Texts {
  if (act === 'licence') return { 'zh-CN': recordedOn ? `许可已于 ${recordedOn} 备案。` : '许可自合同生效时起有效；尚未备案。', en: recordedOn ? `The licence was recorded on ${recordedOn}.` : 'The licence runs from the contract\'s effect; it is not recorded yet.' };
  if (effect === 'optional') return { 'zh-CN': '权利按合同约定转移，登记不是生效条件。', en: 'The right passes as agreed; the entry is no condition.' };
  if (recordedOn) return { 'zh-CN': `权利自登记之日（${recordedOn}）起转移。`, en: `The right passed with its entry on ${recordedOn}.` };
  return { 'zh-CN': state === 'dropped' ? '没有登记，权利没有转移。' : '尚未登记，权利仍属于转让方；自登记之日起转移。', en: state === 'dropped' ? 'There was no entry; the right did not pass.' : 'Not recorded: the right is still the assignor\'s and passes with the entry.' };
}

const ARTICLES = { layout_design: '集成电路布图设计保护条例 第二十二条', plant_variety: '植物新品种保护条例（2014）第九条', software_copyright: '计算机软件保护条例 第二十至二十二条' } as const;
function articleOf({ act, object: { kind } }: Recordal): string | null {
  if (kind === 'layout_design' || kind === 'plant_variety' || kind === 'software_copyright') return ARTICLES[kind];
  return act === 'licence' ? '专利法实施细则 第十五条' : '专利法 第十条';
}
