import { brokenRules } from '@app/kernel';
import { secrecyStop } from './secrecy.js';

const officers = [{ name: '秦守敬', email: 'qin@yuelu.example' }];

describe('the secrecy question', () => {
  it('lets a plain "no" pass', () => expect(brokenRules([secrecyStop], { answer: 'no', officers })).toEqual([]));

  it.each(['yes', 'unknown'] as const)('stops "%s" and tells whom to ask', (answer) => {
    const [broken] = brokenRules([secrecyStop], { answer, officers });
    expect(broken).toMatchObject({ code: 'listing.secrecy-stop', path: '/secrecyAnswer', params: { officers: ['秦守敬 <qin@yuelu.example>'] } });
    expect(broken?.article).toContain('保守国家秘密法');
  });

  it('names the office where no officer is known', () => {
    expect(brokenRules([secrecyStop], { answer: 'yes', officers: [] })[0]?.params?.['officers']).toHaveLength(1);
  });
});
