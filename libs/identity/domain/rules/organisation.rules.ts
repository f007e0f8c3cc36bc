import { defineRule } from '@app/kernel';
import type { OrganisationType } from '@app/events';
import { creditCodeCheck, hasValidCheck, isCreditCodeShape } from '../credit-code.js';

export interface OrganisationFacts {
  readonly uscc: string;
  readonly type: OrganisationType;
  readonly region: string;
  readonly regionKnown: boolean;
  readonly usccTaken: boolean;
  /** Where the organisation stands in the request body, as a JSON pointer: `` or `/organisation`. */
  readonly at: string;
}

export const usccShape = defineRule<OrganisationFacts>({
  code: 'identity.uscc-malformed', article: 'GB 32100-2015 第4章',
  texts: {
    'zh-CN': '统一社会信用代码应为18位，由数字和大写字母（不含 I、O、S、V、Z）组成，第3至8位为数字。',
    en: 'A unified social credit code has 18 digits and capital letters (never I, O, S, V, Z); characters 3 to 8 are digits.',
  },
  keeps: ({ uscc, at }) => isCreditCodeShape(uscc) || { path: `${at}/uscc` },
});

export const usccCheckDigit = defineRule<OrganisationFacts>({
  code: 'identity.uscc-check-digit', article: 'GB 32100-2015 第5章',
  texts: {
    'zh-CN': '统一社会信用代码的校验位不符：按前17位应为“{expected}”，填写的是“{given}”。请对照证照核对（仅核对格式，未联网核验）。',
    en: 'The check character of the unified social credit code is wrong: the first 17 give "{expected}", not "{given}". Compare it with the certificate (only the format is checked here).',
  },
  keeps: ({ uscc, at }) => !isCreditCodeShape(uscc) || hasValidCheck(uscc)
    || { path: `${at}/uscc`, params: { expected: creditCodeCheck(uscc.slice(0, 17)), given: uscc[17] ?? '' } },
});

export const organisationUnknown = defineRule<OrganisationFacts>({
  code: 'identity.organisation-known',
  texts: {
    'zh-CN': '该统一社会信用代码的机构已在平台登记，请联系本机构同事发送邀请。',
    en: 'An organisation with this unified social credit code is already here. Ask a colleague for an invitation.',
  },
  keeps: ({ usccTaken, at }) => !usccTaken || { path: `${at}/uscc` },
});

export const regionKnown = defineRule<OrganisationFacts>({
  code: 'identity.region-unknown',
  texts: { 'zh-CN': '地区代码“{region}”不在基础代码表中，请从列表中选择。', en: 'The region "{region}" is not in the reference list. Choose one from the list.' },
  keeps: ({ regionKnown: known, region, at }) => known || { path: `${at}/region`, params: { region } },
});

export const authorityByInvitation = defineRule<OrganisationFacts>({
  code: 'identity.authority-not-self-registered',
  texts: {
    'zh-CN': '主管部门不能自行注册，由平台的系统管理员建立。',
    en: 'An authority does not register itself; the system administrator of the platform sets it up.',
  },
  keeps: ({ type, at }) => type !== 'authority' || { path: `${at}/type` },
});

/** What holds of every organisation. */
export const ORGANISATION_RULES = [usccShape, usccCheckDigit, organisationUnknown, regionKnown];

export interface FrozenFacts {
  readonly verified: boolean;
  /** Names of the fields that the certificate shows and that the draft changes. */
  readonly changed: readonly string[];
}

export const verifiedFactsFrozen = defineRule<FrozenFacts>({
  code: 'identity.verified-facts-frozen',
  texts: {
    'zh-CN': '机构核验通过后，证照上的信息不能自行修改，请联系系统管理员重新核验。',
    en: 'What the certificate says cannot be changed once it was verified. Ask a system administrator to verify it again.',
  },
  keeps: ({ verified, changed }) => !verified || changed.map((field) => ({ path: `/${field}` })),
});

export const notOwnOrganisation = defineRule<{ readonly ownOrganisation: boolean }>({
  code: 'identity.own-organisation',
  texts: {
    'zh-CN': '不能核验或处置自己所在的机构，请由其他机构的管理员办理。',
    en: 'Nobody verifies, rejects, suspends or reinstates their own organisation. An administrator of another one does.',
  },
  keeps: ({ ownOrganisation }) => !ownOrganisation || {},
});
