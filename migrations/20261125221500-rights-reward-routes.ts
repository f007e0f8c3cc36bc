import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './schema.js';

/** Which conversion of a result is rewarded by which route; one route for each. */
export class RightsRewardRoutes1795644900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table rights_assignment.reward_route (
      id uuid primary key,
      disclosure_id uuid not null references rights_assignment.disclosure,
      organisation_id uuid not null references identity.organisation,
      conversion text not null check (length(conversion) between 1 and 200),
      route text not null check (route in ('assignment', 'reward')),
      application_id uuid references rights_assignment.application,
      reference text check (length(reference) between 1 and 200),
      effective_on date not null,
      released_on date check (released_on >= effective_on),
      claimed_at timestamptz not null,
      check ((route = 'assignment') = (conversion = '*') and (route = 'assignment') = (application_id is not null) and (route = 'reward') = (reference is not null))
    )`);
    await runner.query(`create unique index one_route_per_conversion on rights_assignment.reward_route (disclosure_id, conversion) where released_on is null`);
    await runner.query(`create index reward_route_application on rights_assignment.reward_route (application_id) where application_id is not null`);
    await runner.query(`revoke delete, truncate on rights_assignment.reward_route from ${APPLICATION_ROLE}`);
    // what took effect before claims its result from the day that the title says
    await runner.query(`insert into rights_assignment.reward_route (id, disclosure_id, organisation_id, conversion, route, application_id, effective_on, claimed_at)
      select a.id, a.disclosure_id, a.organisation_id, '*', 'assignment', a.id, coalesce((a.recordal ->> 'registeredOn')::date, (a.agreement ->> 'effectiveOn')::date), now()
      from rights_assignment.application a where a.state = 'effective'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rights_assignment.reward_route');
  }
}
