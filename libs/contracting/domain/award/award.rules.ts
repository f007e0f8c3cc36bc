import { defineRule } from '@app/kernel';

export const termsKeepTheAward = defineRule<{ readonly differs: readonly string[] }>({
  code: 'contracting.terms-differ-from-award', path: '/terms',
  texts: { 'zh-CN': '“{clause}”由公布的榜单版本确定，双方不能另行约定；请改回中榜时的内容。', en: '"{clause}" was settled by the published edition of the challenge and is not for the parties to agree anew; put it back as it was awarded.' },
  keeps: ({ differs }) => differs.map((clause) => ({ params: { clause } })),
});

/** Stages are paid to the lane that is left; gates without a payment may be accepted before. */
export const raceIsDecidedFirst = defineRule<{ readonly paid: boolean; readonly running: number }>({
  code: 'contracting.award-race-undecided',
  texts: { 'zh-CN': '赛马仍有 {running} 条赛道在进行：阶段款只支付给最终保留的一条赛道，须先在榜单上按节点淘汰其他赛道。', en: '{running} lanes of the race still run: stages are paid to the one that is left. Eliminate the others by their gates on the challenge first.' },
  keeps: ({ paid, running }) => !paid || running <= 1 || { params: { running } },
});
