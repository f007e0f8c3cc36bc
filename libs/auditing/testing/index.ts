/** A finding as the API takes it. */
export const aFinding = (subjectId: string, change: Record<string, unknown> = {}) => ({
  subjectType: 'rights-application', subjectId, severity: 'ordinary', basis: { document: '国科发区〔2020〕128号', article: '二（三）' }, text: '纪要未载明回避情况，请说明。', dueOn: '2026-12-10', ...change,
});
export const anAnswer = () => ({ text: '当日两名完成人均未到会，见签到表。', measures: '补充签到表并修订纪要模板。' });
/** A hold as the API takes it; its last day is the caller's. */
export const aHold = (subjectId: string, endsOn: string, change: Record<string, unknown> = {}) => ({
  subjectType: 'rights-application', subjectId, basis: { document: '审计法', article: '第三十八条' }, reason: '承接对象与负责人的关系待核查。', endsOn, ...change,
});
