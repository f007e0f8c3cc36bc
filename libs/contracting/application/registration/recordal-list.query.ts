import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import type { CellValue, OperationContext } from '@app/platform';
import { recordalMachine } from '../../domain/recordal/recordal.machine.js';
import type { ListedRecordalView } from '../../domain/recordal/recordal.schema.js';
import { RecordalRepository, type ListedRecordal, type RecordalFilter } from '../../persistence/recordal.repository.js';
import { personOf } from '../deal-table.js';
import { DealPeople } from '../ports.js';

export type RecordalQuestion = Omit<RecordalFilter, 'organisationId' | 'today'>;
/** What is listed, and the keys by which the next page goes on. */
export interface RecordalLine { readonly view: ListedRecordalView; readonly place: string }

const PAGE = 200;
const COLUMNS = ['合同编号', '科技成果', '本单位一方', '对方', '登记事项', '权利种类', '名称', '申请号或登记号', '登记的效力', '状态', '最后期限', '是否逾期', '登记（备案）号', '登记（备案）日', '不再办理的理由'];
const WORDS = {
  side: { holder: '转让方（许可方）', acquirer: '受让方（被许可方）' },
  act: { assignment: '权利转移登记', licence: '许可备案' },
  kind: { invention: '发明专利', utility_model: '实用新型', design: '外观设计', layout_design: '集成电路布图设计', plant_variety: '植物新品种', software_copyright: '计算机软件著作权' },
  effect: { registration: '登记生效', optional: '登记仅作证明', notice: '备案' },
} as const;

/** What is to be entered in registers by all contracts of one's own organisation, on either side. */
@Injectable()
export class RecordalList {
  constructor(private readonly recordals: RecordalRepository, private readonly people: DealPeople, private readonly clock: Clock) {}

  /** Up to `limit` + 1, what is due first. */
  async list(ctx: OperationContext, question: RecordalQuestion): Promise<RecordalLine[]> {
    const today = chinaDate(this.clock.now());
    const found = await this.recordals.page(ctx, { ...question, organisationId: personOf(ctx.actor).organisationId, today });
    const others = [...new Set(found.map(({ otherId }) => otherId))];
    const names = new Map(others.length === 0 ? [] : (await this.people.organisations(ctx, others)).map(({ id, nameZh }) => [id, nameZh]));
    return found.map((recordal) => ({ view: seen(recordal, today, names), place: recordal.place }));
  }

  /** All that the filters leave, as a table. */
  async *rows(ctx: OperationContext, filters: Omit<RecordalQuestion, 'after' | 'limit'>): AsyncGenerator<CellValue[]> {
    yield COLUMNS;
    for (let after: readonly [string, string] | undefined; ; ) {
      const page = await this.list(ctx, { ...filters, after, limit: PAGE });
      const here = page.slice(0, PAGE);
      yield* here.map(({ view }) => cells(view));
      if (page.length <= PAGE) return;
      const { place, view: { id } } = here.at(-1)!;
      after = [place, id];
    }
  }
}

function seen(r: ListedRecordal, today: string, names: ReadonlyMap<string, string>): ListedRecordalView {
  const { id, contractId, contractNumber, achievementTitle, mySide, otherId, act, object, effect, state, dueOn, registerNumber, recordedOn, dropReason } = r;
  return {
    id, contractId, contractNumber, achievementTitle, mySide, other: { id: otherId, name: names.get(otherId) ?? '' }, act, ...object, effect, state, stateTexts: recordalMachine.states[state].texts, dueOn,
    overdue: state === 'open' && dueOn !== null && today > dueOn, registerNumber, recordedOn, dropReason,
  };
}

const cells = (r: ListedRecordalView): CellValue[] => [
  r.contractNumber, r.achievementTitle, WORDS.side[r.mySide], r.other.name, WORDS.act[r.act], WORDS.kind[r.kind], r.name, r.number, WORDS.effect[r.effect], r.stateTexts['zh-CN'], r.dueOn, r.overdue ? '是' : '否', r.registerNumber, r.recordedOn, r.dropReason,
];
