import { defineRule } from '@app/kernel';

export interface AdmissionFacts {
  readonly accountId: string;
  readonly organisationId: string;
  readonly actorId: string | null;
  readonly actorOrganisationId: string | null;
}
export interface ProfileFacts {
  readonly organisationVerified: boolean;
  readonly unknownFields: readonly number[];
  readonly unknownPeople: readonly number[];
  readonly unknownOrganisations: readonly number[];
}

export const neverOneself = defineRule<AdmissionFacts>({
  code: 'challenges.admits-oneself',
  texts: { 'zh-CN': '不能审核本人的入库申请，请由其他工作人员办理。', en: 'Nobody decides on the own application; somebody else does.' },
  keeps: ({ accountId, actorId }) => accountId !== actorId,
});
export const expertsUnitIsVerified = defineRule<ProfileFacts>({
  code: 'challenges.expert-unit-not-verified',
  texts: { 'zh-CN': '所在单位核验通过后才能申请入库。', en: 'The own organisation has to be verified before one applies.' },
  keeps: ({ organisationVerified }) => organisationVerified,
});
export const fieldsAreKnown = defineRule<ProfileFacts>({
  code: 'challenges.expert-field-unknown', path: '/fields',
  texts: { 'zh-CN': '领域须为平台产业目录中的代码。', en: 'Fields are codes of the list of industries.' },
  keeps: ({ unknownFields }) => unknownFields.map((at) => ({ path: `/fields/${at}` })),
});
export const relationsAreKnown = defineRule<ProfileFacts>({
  code: 'challenges.expert-relation-unknown', path: '/relatedPeople',
  texts: { 'zh-CN': '申报的人员须为平台账号，单位须为平台登记的单位。', en: 'Related people are accounts, related organisations are registered ones.' },
  keeps: ({ unknownPeople, unknownOrganisations }) => [...unknownPeople.map((at) => ({ path: `/relatedPeople/${at}` })), ...unknownOrganisations.map((at) => ({ path: `/relatedOrganisations/${at}` }))],
});
export const PROFILE_RULES = [expertsUnitIsVerified, fieldsAreKnown, relationsAreKnown] as const;
