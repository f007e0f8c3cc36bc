/** A confidentiality agreement as the product words it; the parties may put their own words in its place. Dates are civil days in China. */
export function ndaText({ holder, acquirer, achievement, openUntil, years }: { holder: string; acquirer: string; achievement: string; openUntil: string; years: number }): string {
  return [
    '保密协议', '', `披露方：${holder}`, `接受方：${acquirer}`, `事项：就“${achievement}”的技术转移进行洽谈`, '',
    '一、双方在洽谈中通过本平台资料室或者以其他方式提供的未公开技术资料、数据、样品说明和经营信息，均为保密信息。',
    '二、接受保密信息的一方只能将其用于评估和洽谈本事项，只能交给为此确有必要知悉并负有同等保密义务的人员，不得复制、转交、逆向分析或者据此申请知识产权。',
    '三、下列信息不在其内：已经公开的；接受方在披露前已合法持有的；接受方独立取得的；依法必须提供的（提供前应当通知对方）。',
    `四、资料室向对方开放至 ${openUntil}（含当日）；任何一方可以随时撤回，撤回或者期满后立即停止查阅。`,
    `五、保密义务自签署之日起持续 ${years} 年，不因洽谈终止、期满或者撤回而解除。`,
    '六、每一次查阅和下载均留有记录，下载的文件载明查阅人和时间。', '七、违反本协议的，应当停止侵害并赔偿损失。本协议适用中华人民共和国法律。',
  ].join('\n');
}
