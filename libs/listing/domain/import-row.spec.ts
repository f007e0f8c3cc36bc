import { allowedText, IMPORT_COLUMNS, readHeader } from './import-columns.js';
import { readCell, splitCell, writeCell, type NamedCodes } from './import-cells.js';
import { RowReader, secrecyOf, type SourceRow } from './import-row.js';
import { achievementDraftSchema } from './achievement.schema.js';
import { demandDraftSchema } from './demand.schema.js';
import { importMachine, type ImportFacts } from './import-batch.machine.js';
import { checkMachine, nextActs } from '@app/kernel';

const names: NamedCodes = { codeOf: (column, name) => (column === 'field' && name === '储能电池材料' ? 'materials.battery' : undefined) };
const column = (kind: 'achievement' | 'demand', key: string) => IMPORT_COLUMNS[kind].find((one) => one.key === key)!;
const read = (kind: 'achievement' | 'demand', key: string, cell: string) => {
  const reading = readCell(column(kind, key), cell, names);
  return 'value' in reading ? reading.value : reading.problem.code;
};
const achievement = (cells: Record<string, string>): SourceRow => ({ line: 7, cells: new Map(Object.entries({ secrecyAnswer: '否', kind: '发明', title: '复合隔膜及其制备方法', ...cells })) });
const faults = (row: SourceRow) => {
  const reading = new RowReader('achievement', names).read(row);
  return 'errors' in reading ? reading.errors.map(({ row: line, column: key, code, value }) => [line, key, code, value]) : [];
};

describe('columns', () => {
  it('come from the schemas: each field once, the secrecy question first, required where the schema has no default', () => {
    for (const [kind, schema] of [['achievement', achievementDraftSchema], ['demand', demandDraftSchema]] as const) {
      const columns = IMPORT_COLUMNS[kind];
      expect(columns.map(({ key }) => key).sort()).toEqual(Object.keys(schema.shape).sort());
      expect(columns[0]).toMatchObject({ key: 'secrecyAnswer', required: true, choices: ['no', 'yes', 'unknown'] });
      for (const one of columns) expect([one.key, allowedText(one).length > 0, one.header['zh-CN'] !== '', one.header.en !== '']).toEqual([one.key, true, true, true]);
      const minimal = Object.fromEntries(columns.filter(({ required }) => required).map(({ key }) => [key, { secrecyAnswer: 'no', kind: 'invention', title: '复合隔膜方法' }[key]]));
      expect(schema.safeParse(minimal).success).toBe(true);
    }
    expect(IMPORT_COLUMNS.achievement.filter(({ required }) => required).map(({ key }) => key)).toEqual(['secrecyAnswer', 'kind', 'title']);
  });

  it('never repeat words, only codes, dates, numbers and choices', () => {
    const words = [...IMPORT_COLUMNS.achievement, ...IMPORT_COLUMNS.demand].filter(({ echo }) => !echo).map(({ key }) => key);
    for (const key of ['title', 'valueLine', 'publicText', 'privateText', 'keywords', 'completers', 'problem', 'constraints', 'targetMetrics', 'expectedPriceFen', 'budgetMinFen', 'applicationNumber']) expect(words).toContain(key);
  });

  it('are found by either header or key in any order, and every stranger, double and gap is named', () => {
    expect(readHeader('achievement', ['Title', ' 成果类型* ', 'secrecyAnswer', '编号']).columns.map((one) => one?.key)).toEqual(['title', 'kind', 'secrecyAnswer', undefined]);
    const wrong = readHeader('achievement', ['成果名称', 'title', '颜色']);
    expect([wrong.unknown, wrong.doubled, wrong.missing.map(({ key }) => key)]).toEqual([['颜色'], ['成果名称'], ['secrecyAnswer', 'kind']]);
  });
});

describe('cells', () => {
  it.each([
    ['expectedPriceFen', '1,234.5', 123_450], ['expectedPriceFen', '￥300000', 30_000_000], ['expectedPriceFen', '1.005', 'import.not-an-amount'], ['expectedPriceFen', '-1', 'import.not-an-amount'],
    ['trl', '５', 'import.not-a-number'], ['trl', '5', 5], ['trl', '5.5', 'import.not-a-number'],
    ['kind', '实用新型', 'utility_model'], ['kind', 'Know-how', 'know_how'], ['kind', 'design', 'design'], ['kind', '转让', 'import.not-a-choice'],
    ['modes', '转让；作价投资;pay_later', ['transfer', 'equity', 'pay_later']], ['modes', '转让；作价入股；先用后付', ['transfer', 'equity', 'pay_later']], ['modes', '转让；白送', 'import.not-a-choice'],
    ['keepSecret', '是', true], ['keepSecret', 'No', false], ['keepSecret', '也许', 'import.not-yes-or-no'],
    ['filingDate', '2026/3/5', '2026-03-05'], ['filingDate', '2026年3月5日', '2026-03-05'], ['filingDate', '2026-03-05 00:00:00', '2026-03-05'], ['filingDate', '46086', 'import.date-is-number'], ['filingDate', '去年', 'import.not-a-date'],
    ['completers', '张三:60；李四/机械学院：40%', [{ name: '张三', userId: null, unit: null, sharePercent: 60 }, { name: '李四', userId: null, unit: '机械学院', sharePercent: 40 }]],
    ['completers', '张三', 'import.completers-form'], ['completers', '张三:60:1', 'import.completers-form'], ['completers', '张三:六十', 'import.completers-form'],
    ['keywords', '甲；乙;丙\\;丁', ['甲', '乙', '丙;丁']], ['field', '储能电池材料', 'materials.battery'], ['field', 'materials.battery', 'materials.battery'], ['title', '#REF!', 'import.sheet-error'],
  ])('%s "%s" is %j', (key, cell, wanted) => {
    expect(read('achievement', key, cell)).toEqual(wanted);
  });

  it('reads metrics with and without units', () => {
    expect(read('demand', 'targetMetrics', '热收缩率:≤2:%；寿命：2000')).toEqual([{ name: '热收缩率', value: '≤2', unit: '%' }, { name: '寿命', value: '2000', unit: null }]);
    expect(read('demand', 'targetMetrics', '热收缩率')).toBe('import.metrics-form');
  });

  it('writes what it reads back, whatever signs it holds', () => {
    const completers = [{ name: '张:三/丰', userId: null, unit: '学院；一', sharePercent: 33.33 }, { name: '李\\四', userId: null, unit: null, sharePercent: 66.67 }];
    expect(read('achievement', 'completers', writeCell(column('achievement', 'completers'), completers) as string)).toEqual(completers);
    expect(read('achievement', 'keywords', writeCell(column('achievement', 'keywords'), ['甲;乙', '丙\\']) as string)).toEqual(['甲;乙', '丙\\']);
    for (const fen of [0, 1, 100, 1_205, 30_000_000, Number.MAX_SAFE_INTEGER]) expect(read('achievement', 'expectedPriceFen', writeCell(column('achievement', 'expectedPriceFen'), fen) as string)).toBe(fen);
    expect(splitCell('a\\;b;c', ';')).toEqual(['a\\;b', 'c']);
  });
});

describe('rows', () => {
  it('that answer anything but a plain no are told apart before all else', () => {
    const answers = (['否', 'No', ' no ', '是', 'yes', '不确定', '也许', '', undefined] as const).map((answer) => secrecyOf({ line: 2, cells: new Map(answer === undefined ? [] : [['secrecyAnswer', answer]]) }));
    expect(answers).toEqual(['no', 'no', 'no', 'yes', 'yes', 'unknown', 'unknown', 'unanswered', 'unanswered']);
    expect([{ secrecyAnswer: 'no' }, { secrecyAnswer: true }, {}, { secrecyAnswer: ['no'] }].map((value) => secrecyOf({ line: 1, value }))).toEqual(['no', 'unknown', 'unanswered', 'unknown']);
  });

  it('become drafts, or tell every fault with row, column and reason, once each', () => {
    const good = new RowReader('achievement', names).read(achievement({ trl: '5', modes: '转让' }));
    expect('draft' in good && good.draft).toMatchObject({ secrecyAnswer: 'no', kind: 'invention', trl: 5, modes: ['transfer'], keywords: [], expectedPriceFen: null });
    expect(faults(achievement({ trl: '11', kind: '', title: '甲', filingDate: '2026-02-30', expectedPriceFen: '很贵' }))).toEqual([
      [7, 'expectedPriceFen', 'import.not-an-amount', null], [7, 'kind', 'import.required', null], [7, 'title', 'shape.too-small', null], [7, 'filingDate', 'shape.invalid-format', '2026-02-30'], [7, 'trl', 'shape.too-big', '11'],
    ].sort((a, b) => (a[1] === 'expectedPriceFen' ? -1 : b[1] === 'expectedPriceFen' ? 1 : 0)));
    expect(faults(achievement({ publicText: 'a\0b' }))).toEqual([[7, null, 'shape.unstorable-text', null]]);
  });

  it('of JSON lines are taken strictly, unknown fields by name and words never', () => {
    const errors = faults({ line: 3, value: { secrecyAnswer: 'no', kind: 'invention', title: '复合隔膜及其方法', colour: 'red', trl: '5' } });
    expect(errors.map(([, key, code, value]) => [key, code, value])).toEqual([['trl', 'shape.invalid-type', null], [null, 'shape.unrecognized-keys', null]]);
  });
});

describe('batches', () => {
  const facts = (change: Partial<ImportFacts>): ImportFacts => ({ errorCount: 0, rowsTotal: 1, changed: 0, ...change });
  const blocked = (state: 'checked' | 'committed', act: string, change: Partial<ImportFacts>) =>
    nextActs(importMachine, state, facts(change), () => true).find((next) => next.act === act)!.blockedBy.map(({ code }) => code);

  it('have a sound table, and are committed without faults, undone while unchanged', () => {
    expect(checkMachine(importMachine)).toEqual([]);
    expect(blocked('checked', 'commit', {})).toEqual([]);
    expect(blocked('checked', 'commit', { errorCount: 1 })).toEqual(['listing.import-has-errors']);
    expect(blocked('checked', 'commit', { rowsTotal: 0 })).toEqual(['listing.import-is-empty']);
    expect(blocked('committed', 'undo', {})).toEqual([]);
    expect(blocked('committed', 'undo', { changed: 2 })).toEqual(['listing.import-was-built-upon']);
  });
});
