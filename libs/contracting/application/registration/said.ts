import type { Texts } from '@app/kernel';
import { recordalMachine } from '../../domain/recordal/recordal.machine.js';
import { registrationMachine } from '../../domain/registration/registration.machine.js';

const say = (zh: string, en: string): Texts => ({ 'zh-CN': zh, en });

/** What the timeline says of registration, recordals and statistics. */
export const REGISTRATION_SAID: readonly (readonly [string, Texts])[] = [
  ...registrationMachine.acts.map(({ act, texts }) => [`registration-${act}`, texts] as const), ...recordalMachine.acts.map(({ act, texts }) => [`recordal-${act}`, texts] as const),
  ['registration-open', say('开始准备认定登记', 'Began to prepare the registration')], ['registration-declare', say('填写申报内容', 'Declared what the terms do not say')], ['registration-download', say('导出申报材料', 'Exported the pack')],
  ['registration-task-change', say('须办理变更登记', 'The change has to be registered')], ['registration-task-cancellation', say('须办理注销登记', 'The registration has to be cancelled')], ['registration-task-tax_notice', say('须告知税务机关', 'The tax office has to be told')],
  ['registration-done-change', say('变更登记已办结', 'The change was registered')], ['registration-done-tax_notice', say('已告知税务机关', 'The tax office was told')], ['recordal-open', say('列入登记（备案）事项', 'Put on the list of recordals')],
  ['statistics-count', say('计入技术合同统计', 'Counted in the statistics')], ['statistics-reversal', say('冲减技术合同统计', 'Taken out of the statistics')],
  ['remind-answer', say('登记机构答复将到期或者已逾期', 'The answer of the registration office is due or overdue')], ['remind-application', say('申请认定登记将到期或者已逾期', 'The application is due or overdue')], ['remind-recordal', say('登记（备案）将到期或者已逾期', 'A recordal is due or overdue')],
];
