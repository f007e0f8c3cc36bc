import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An alert says what brought it up, and of two about the same introduction only one is open. */
export class ContractingBypassCauses1795709400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contracting.bypass_alert add column cause text not null default 'agreed' check (cause in ('agreed', 'in_effect'))`);
    await runner.query(`update contracting.bypass_alert a set state = 'settled', version = version + 1, settled_at = now(), settlement = '与同一引荐的较早提示一并处理'
      where state <> 'settled' and exists (select 1 from contracting.bypass_alert b where b.introduction_id = a.introduction_id and b.state <> 'settled' and b.id < a.id)`);
    await runner.query(`create unique index bypass_alert_one_open on contracting.bypass_alert (introduction_id) where state <> 'settled'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index contracting.bypass_alert_one_open');
    await runner.query('alter table contracting.bypass_alert drop column cause');
  }
}
