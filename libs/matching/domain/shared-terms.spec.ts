import { wordsBySpace } from '../testing/index.js';
import { CorpusCount } from './corpus-statistics.js';
import { comparedText, compareTerms } from './shared-terms.js';
import type { Terms } from './terms.js';

const WORDS = ['连续', '一根', '爬坡', '锂离子', '电池', '隔膜', '耐高温', '热收缩', '技术', '研究', '复合', 'led', '烟气', '脱硫', '高温涂料'];
const wording = { tokenise: byDictionary, isEveryday: (word: string) => ['连续', '一根'].includes(word) };
/** Finds the known words in any text, as a dictionary cutter would. */
function byDictionary(text: string): Terms {
  const words = WORDS.flatMap((word) => (text.includes(word) ? [word] : []));
  return { ...wordsBySpace(text), words };
}
const compare = (wanted: string, offered: string) =>
  compareTerms(comparedText({ kind: 'demand', title: wanted }, byDictionary), comparedText({ kind: 'achievement', title: offered }, byDictionary), wording, new CorpusCount());

describe('terms that two texts share', () => {
  it('are joined where both say them next to each other', () => {
    expect(compare('锂离子电池隔膜', '锂离子电池用复合隔膜').shared).toEqual(['锂离子电池', '隔膜']);
    expect(compare('电池与隔膜', '电池隔膜').shared).toEqual(['电池', '隔膜']);
  });

  it('begin and end where words do', () => {
    // 涂料 stands in both, but in neither as a word
    expect(compare('耐高温、高温涂料', '耐高温涂料').shared).toEqual(['耐高温']);
  });

  it('never include what says nothing about the technology', () => {
    expect(compare('隔膜技术研究', '烟气脱硫技术研究').shared).toEqual([]);
  });

  it('are no words of everyday language, except within a longer term', () => {
    expect(compare('一根车轴连续爬坡', '连续爬坡，一根').shared).toEqual(['连续爬坡']);
    expect(compare('一根连续', '连续的一根').shared).toEqual([]);
    expect(compare('一根隔膜', '电池').missing).toEqual(['隔膜']);
  });

  it('are quoted from the texts: each stands in both', () => {
    const [wanted, offered] = ['耐高温锂离子电池隔膜', '电池隔膜耐高温处理'];
    const { shared } = compare(wanted, offered);
    expect(shared).toEqual(['电池隔膜', '耐高温']);
    for (const term of shared) expect(wanted.includes(term) && offered.includes(term)).toBe(true);
  });

  it('name what the demand asks for and the achievement never says', () => {
    expect(compare('耐高温锂离子电池隔膜技术', '锂离子电池').missing.sort()).toEqual(['耐高温', '隔膜'].sort());
    expect(compare('隔膜', '隔膜').missing).toEqual([]);
  });
});
