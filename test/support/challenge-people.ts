import { newId, type Role } from '@app/kernel';
import { FIRM } from './contract-stage.js';
import { creditCode } from './people.js';
import type { Stage } from './stage.js';

export interface Staged { readonly email: string; readonly accountId: string; readonly organisationId: string; readonly name: string }
/** The lead enters and answers; the office negotiates and is paid; the leader approves and signs. */
export interface StagedTeam { readonly name: string; readonly organisationId: string; readonly lead: Staged; readonly office: Staged; readonly leader: Staged }

/** People beside those of the demonstration market, with the same password, straight into the tables: registration has a journey of its own. */
export class ChallengePeople {
  readonly teams: StagedTeam[] = [];
  private count = 0;

  constructor(private readonly stage: Stage) {}

  async organisation(name: string, type = 'university'): Promise<string> {
    const id = newId();
    await this.stage.database.sql(`insert into identity.organisation (id, type, uscc, name_zh, region, state, verified_at, version, created_at, updated_at) values ($1, $2, $3, $4, '430000', 'verified', now(), 1, now(), now())`, [id, type, creditCode(), name]);
    return id;
  }

  async person(organisationId: string, roles: readonly Role[], name: string): Promise<Staged> {
    const accountId = newId();
    this.count += 1;
    const email = `staged-${this.count}@people.example`;
    await this.stage.database.sql(
      `insert into identity.account (id, organisation_id, email, name, locale, roles, state, password_hash, version, created_at, updated_at)
        select $1::uuid, $2::uuid, $3, $4, 'zh-CN', $5::text[], 'active', password_hash, 1, now(), now() from identity.account where email = $6`, [accountId, organisationId, email, name, roles, FIRM]);
    return { email, accountId, organisationId, name };
  }

  /** A university of its own with those who act for it. */
  async team(name: string, lead = `${name}负责人`): Promise<StagedTeam> {
    const organisationId = await this.organisation(name);
    const team = {
      name, organisationId, lead: await this.person(organisationId, ['researcher'], lead), office: await this.person(organisationId, ['tto', 'finance'], `${name}成果处`), leader: await this.person(organisationId, ['unit_leader'], `${name}校领导`),
    };
    this.teams.push(team);
    return team;
  }

  /** Somebody of the demonstration market. */
  async known(email: string): Promise<Staged> {
    const [found] = await this.stage.database.sql<Staged>('select email, id as "accountId", organisation_id as "organisationId", name from identity.account where email = $1', [email]);
    if (!found) throw new Error(`nobody is ${email}`);
    return found;
  }

  /** Another person of the firm that organises. */
  async colleague(name: string, roles: readonly Role[] = ['firm']): Promise<Staged> {
    return this.person((await this.known(FIRM)).organisationId, roles, name);
  }
}
