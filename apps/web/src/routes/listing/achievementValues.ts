import type { Achievement, AchievementInput } from '../../api/shapes';

export const BLANK_ACHIEVEMENT: AchievementInput = { secrecy: 'no', title: '', completers: [], modes: [], negotiable: false };

const FIELDS = [
  'kind', 'title', 'applicationNumber', 'grantNumber', 'filingDate', 'legalStatus', 'completers', 'fundingSource', 'projectNumber', 'fieldCode', 'ipcCodes',
  'industryCode', 'regionCode', 'trl', 'trlEvidence', 'modes', 'negotiable', 'expectedPriceFen', 'valueLine', 'abstract', 'abstractCleared', 'publicText', 'privateText',
] as const;

export function achievementValues(a: Achievement): AchievementInput {
  const values: Record<string, unknown> = { secrecy: 'no' };
  for (const name of FIELDS) if (a[name] !== null && a[name] !== undefined) values[name] = a[name];
  return { ...BLANK_ACHIEVEMENT, ...values } as AchievementInput;
}

/** An empty field is left out, not sent as "": the server refuses an empty code, rightly. */
export function achievementInput(v: AchievementInput): AchievementInput {
  const filled = Object.fromEntries(Object.entries(v).filter(([, x]) => x !== '' && x !== undefined && x !== null && !Number.isNaN(x))) as Partial<AchievementInput>;
  return { ...filled, ...(v.negotiable ? { expectedPriceFen: null } : {}), secrecy: 'no' } as AchievementInput;
}
