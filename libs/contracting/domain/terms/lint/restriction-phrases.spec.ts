import { scanPhrases } from './restriction-phrases.js';

describe('the scan for restrictive phrases', () => {
  it.each([
    ['被许可人不得对标的技术进行改进。', 'improvement'], ['被许可人作出的改进应当无偿许可给许可人使用。', 'improvement'], ['被许可人应无偿提供其改进成果。', 'improvement'],
    ['被许可人不得使用与标的技术相竞争的技术。', 'competing_technology'], ['受让人不得从第三方获得类似技术。', 'competing_technology'],
    ['产品的年产量不得超过一千吨。', 'exploitation'], ['产品售价由许可人确定。', 'exploitation'], ['被许可人不得向境外出口产品。', 'exploitation'],
    ['被许可人应当同时购买许可人的其他专利。', 'tying'], ['被许可人必须接受许可人指定的人员。', 'tying'],
    ['原材料只能从许可人指定的供应商处采购。', 'supply'], ['被许可人不得从他处采购零部件。', 'supply'],
    ['被许可人不得质疑专利权的有效性。', 'no_challenge'], ['被许可人提出无效宣告请求的，许可人有权解除合同。', 'no_challenge'], ['The licensee shall not challenge the validity of the patents.', 'no_challenge'],
  ])('%s: %s', (text, restriction) => {
    expect(scanPhrases([text]).map((hit) => hit.restriction)).toContain(restriction);
  });

  it.each(['双方各指定一名联系人。', '被许可人应当按期支付使用费。', '任何一方不得泄露技术秘密。', '双方可以另行约定改进的分享办法。', '争议由长沙市中级人民法院管辖。', '专利权有效期限届满后，被许可人可以自由实施。'])('says nothing of %s', (text) => {
    expect(scanPhrases([text])).toEqual([]);
  });

  it('gives the phrase as it stands, with its clause, once for each kind', () => {
    expect(scanPhrases(['无关。', '被许可人不得质疑专利权的有效性；不得质疑其归属。'])).toEqual([{ restriction: 'no_challenge', phrase: '不得质疑专利权的有效性', index: 1 }]);
  });

  it('does not read across a full stop', () => {
    expect(scanPhrases(['被许可人不得泄密。许可人可以改进。'])).toEqual([]);
  });

  it('ends on a long hostile text', () => {
    expect(scanPhrases(['不得'.repeat(4_000), '改进'.repeat(4_000), '必须购买'.repeat(2_000)])).toEqual([]);
  });
});
