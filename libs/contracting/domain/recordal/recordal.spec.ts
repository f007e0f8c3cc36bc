import { objectKey, recordalOf, reminderStage } from './recordal.js';

const values = { assignmentEffect: 'registration', byKind: { layout_design: 'registration', software_copyright: 'optional' }, licenceMonths: 3 } as const;
const of = (act: 'assignment' | 'licence', kind: Parameters<typeof recordalOf>[1]['kind'], on = '2026-11-30') => recordalOf(act, { kind, name: null, number: null }, on, values);

describe('recordals', () => {
  it('are due three months after a patent licence\'s effect; nothing else has a period', () => {
    expect(of('licence', 'invention')).toEqual({ effect: 'notice', dueOn: '2027-02-28' });
    expect(of('licence', 'software_copyright')).toEqual({ effect: 'optional', dueOn: null });
    expect(of('assignment', 'design')).toEqual({ effect: 'registration', dueOn: null });
    expect(of('assignment', 'software_copyright')).toEqual({ effect: 'optional', dueOn: null });
  });
  it('are nobody\'s guess where no rule is in force', () => {
    expect(of('assignment', 'plant_variety')).toBeNull();
    expect(recordalOf('licence', { kind: 'invention', name: null, number: null }, '2026-01-01', { ...values, licenceMonths: null })).toBeNull();
    expect(recordalOf('assignment', { kind: 'invention', name: null, number: null }, '2026-01-01', { ...values, assignmentEffect: null })).toBeNull();
  });
  it('know an object again by its number', () => {
    expect(objectKey({ kind: 'invention', name: 'a', number: '2020 1000.1' })).toBe(objectKey({ kind: 'invention', name: 'b', number: '202010001' }));
    expect(objectKey({ kind: 'design', name: 'a', number: '1' })).not.toBe(objectKey({ kind: 'invention', name: 'a', number: '1' }));
  });
  it.each([['2026-10-01', null], ['2026-10-02', 'before-60'], ['2026-11-01', 'before-30'], ['2026-11-24', 'before-7'], ['2026-12-01', 'before-7'], ['2026-12-02', 'overdue']])('on %s say %s', (today, stage) => {
    expect(reminderStage('2026-12-01', today, [60, 30, 7])).toBe(stage);
  });
});
