import { defineRule, type Breach } from '@app/kernel';

export interface BeatFacts {
  readonly fields: readonly string[];
  readonly regions: readonly string[];
  readonly isField: (code: string) => boolean;
  readonly isRegion: (code: string) => boolean;
}

const unknown = (path: string, codes: readonly string[], known: (code: string) => boolean): readonly Breach[] =>
  codes.flatMap((code, index) => (known(code) ? [] : [{ path: `/${path}/${index}`, params: { code } }]));

export const fieldsAreKnown = defineRule<BeatFacts>({
  code: 'brokerage.field-unknown',
  texts: { 'zh-CN': '产业领域目录中没有代码“{code}”。请从目录中选择。', en: 'The industry list has no code "{code}". Choose one from the list.' },
  keeps: ({ fields, isField }) => unknown('fields', fields, isField),
});

export const regionsAreKnown = defineRule<BeatFacts>({
  code: 'brokerage.region-unknown',
  texts: { 'zh-CN': '地区目录中没有代码“{code}”。请从目录中选择。', en: 'The list of regions has no code "{code}". Choose one from the list.' },
  keeps: ({ regions, isRegion }) => unknown('regions', regions, isRegion),
});

export const beatRules = [fieldsAreKnown, regionsAreKnown];
