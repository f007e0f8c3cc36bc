import type { Restriction } from '../terms.schema.js';

/** Where a phrase stands that reads like a restrictive clause; a person decides what it means. */
export interface PhraseHit {
  readonly restriction: Restriction;
  readonly phrase: string;
  /** Which free clause. */
  readonly index: number;
}

// Every gap is bounded and stays within a sentence, so that a scan takes time in proportion to the text.
const PATTERNS: Readonly<Record<Restriction, readonly RegExp[]>> = {
  improvement: [
    /(?:不得|禁止|不可|无权)[^。；\n]{0,16}(?:改进|研究开发|研发|二次开发)/u, /改进[^。；\n]{0,24}(?:无偿|免费)[^。；\n]{0,12}(?:提供|转让|让与|许可|归|使用|共享)/u,
    /(?:无偿|免费)[^。；\n]{0,24}改进/u, /改进[^。；\n]{0,16}(?:一律|均|全部)归(?:许可|让与)人/u,
    /\bshall not\b[^.;\n]{0,40}\bimprov/iu, /\bgrant[- ]?back\b/iu, /improvements?[^.;\n]{0,60}free of charge/iu,
  ],
  competing_technology: [
    /(?:不得|禁止|不可)[^。；\n]{0,24}(?:竞争|类似|同类|相同|替代)(?:的|性)?[^。；\n]{0,6}(?:技术|产品|成果)/u, /(?:不得|禁止)[^。；\n]{0,12}(?:第三方|第三人|他人|其他来源)[^。；\n]{0,16}技术/u, /\bshall not\b[^.;\n]{0,60}\bcompeting\b/iu,
  ],
  exploitation: [
    /(?:产量|数量|品种|售价|价格|销售渠道|销售对象|出口)[^。；\n]{0,12}(?:不得|限于|仅限|由(?:许可|让与)人)/u, /(?:不得|禁止)[^。；\n]{0,12}(?:出口|低于[^。；\n]{0,10}价|高于[^。；\n]{0,10}价)/u,
    /\b(?:resale price|minimum price|export)\b[^.;\n]{0,40}\b(?:shall not|prohibited|fixed)\b/iu,
  ],
  tying: [
    /(?:必须|应当|须|同时)[^。；\n]{0,12}(?:购买|采购|接受|聘用|使用)[^。；\n]{0,20}(?:其他|另行|指定的?)(?:技术|专利|产品|设备|原材料|人员|服务)/u, /\bmust (?:also )?(?:buy|purchase|accept)\b/iu,
  ],
  supply: [
    /(?:只能|仅能|只得|必须|应当)[^。；\n]{0,6}(?:向|从)[^。；\n]{0,20}(?:购买|采购|进货|订购)/u, /(?:不得|禁止)[^。；\n]{0,6}(?:向|从)[^。；\n]{0,20}(?:购买|采购|进货|订购)/u,
    /\bpurchase\b[^.;\n]{0,60}\b(?:only|exclusively|solely)\b[^.;\n]{0,20}\bfrom\b/iu,
  ],
  no_challenge: [
    /(?:不得|禁止|不可|放弃|承诺不)[^。；\n]{0,24}(?:质疑|异议|无效宣告|宣告无效|请求无效|有效性)/u,
    /(?:质疑|无效宣告|宣告[^。；\n]{0,12}无效|有效性)[^。；\n]{0,24}(?:解除|终止|违约)/u, /\b(?:shall not|no)[- ](?:\w+ ){0,3}(?:challenge|contest)/iu,
  ],
};

/** The first phrase of each kind in each text, as it stands in it (compatibility forms folded). */
export function scanPhrases(texts: readonly string[]): readonly PhraseHit[] {
  return texts.flatMap((text, index) => {
    const folded = text.normalize('NFKC').replaceAll(';', '；');
    return (Object.keys(PATTERNS) as Restriction[]).flatMap((restriction) => {
      const phrase = PATTERNS[restriction].map((pattern) => pattern.exec(folded)?.[0]).find((match) => match !== undefined);
      return phrase === undefined ? [] : [{ restriction, phrase, index }];
    });
  });
}
