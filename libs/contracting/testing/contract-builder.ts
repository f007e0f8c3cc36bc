import type { ContractDocument } from '../signing/contract-document.js';

/** The transfer of a patent between a university and a firm, short: two pages. */
export const contractOf = (change: Partial<ContractDocument> = {}): ContractDocument => ({
  contractNumber: 'LQ-2026-0001', version: 3, title: '半主动液压减振器专利权转让合同', kind: '技术转让合同（专利权转让）',
  parties: [
    { role: '让与人（甲方）', name: '岳麓科技大学', particulars: [['住所', '湖南省长沙市岳麓区麓山路 1 号']] },
    { role: '受让人（乙方）', name: '湘江智造有限公司', particulars: [['住所', '湖南省长沙市湘江新区']] },
  ],
  recitals: ['双方经协商一致，订立本合同。'],
  clauses: [
    { number: '第一条', heading: '标的', text: '甲方将“半主动液压减振器”专利权转让给乙方。' },
    { number: '第二条', heading: '价款', text: '价款为人民币壹佰万元整（¥1,000,000.00）。\n乙方应于专利权转移登记之日起三十日内支付。' },
    { number: '第三条', heading: '材料', text: '减振介质含𬭩离子，牌号见附件。' },
  ],
  attachments: [{ name: '技术资料清单.pdf', sha256: 'a1'.repeat(32) }],
  signatories: [
    { role: '甲方', partyName: '岳麓科技大学', signerName: '周正', capacity: '法定代表人', seal: '合同专用章' },
    { role: '乙方', partyName: '湘江智造有限公司', signerName: '李明', capacity: '委托代理人', seal: '公章' },
  ],
  frozenAt: new Date('2026-06-24T02:00:00Z'), verificationUrl: 'https://luqiao.example.cn/verify/K7Q2M9X4T8W3Z6', provider: 'local', simulated: true,
  ...change,
});
