import { defineRule } from '@app/kernel';

export interface AskingFacts {
  readonly organisationVerified: boolean;
}

export const askerIsVerified = defineRule<AskingFacts>({
  code: 'challenges.asker-not-verified', article: '电子商务法 第二十七条',
  texts: { 'zh-CN': '您所在单位尚未通过认证，认证后即可提问。', en: 'Your organisation is not verified yet; ask as soon as it is.' },
  keeps: ({ organisationVerified }) => organisationVerified,
});
