import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, guardTransitions } from './schema.js';

const TIME_OF_DAY = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

export class NotificationInbox1795351200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'notification');

    await runner.query(`create table notification.effect (
      id uuid primary key,
      event_id uuid not null,
      channel text not null check (channel in ('app', 'mail')),
      recipient uuid not null references identity.account on delete cascade,
      topic text check (length(topic) between 1 and 200),
      created_at timestamptz not null,
      constraint effect_once unique (event_id, channel, recipient),
      constraint effect_topic_once unique (channel, recipient, topic)
    )`);

    await runner.query(`create index effect_recipient on notification.effect (recipient)`);

    await runner.query(`create table notification.notice (
      id uuid primary key references notification.effect on delete cascade,
      user_id uuid not null references identity.account on delete cascade,
      kind text not null check (kind ~ '^[a-z]+[.][a-z-]+$'),
      params jsonb not null check (jsonb_typeof(params) = 'object'),
      created_at timestamptz not null,
      read_at timestamptz check (read_at >= created_at)
    )`);
    await runner.query(`create index notice_inbox on notification.notice (user_id, id desc)`);
    await runner.query(`create index notice_unread on notification.notice (user_id, id desc) where read_at is null`);

    await runner.query(`create table notification.mail (
      id uuid primary key,
      effect_key text not null constraint mail_once unique check (length(effect_key) between 1 and 300),
      user_id uuid references identity.account on delete cascade,
      address text not null check (length(address) between 3 and 320),
      locale text not null check (locale in ('zh-CN', 'en')),
      kind text,
      params jsonb,
      subject text check (length(subject) between 1 and 500),
      body text,
      state text not null check (state in ('queued', 'held', 'sending', 'sent', 'failed', 'bundled')),
      held_for text check (held_for in ('quiet-hours', 'digest')),
      due_at timestamptz not null,
      lease uuid,
      lease_until timestamptz,
      attempts integer not null check (attempts >= 0),
      failure text,
      message_id text,
      digest_id uuid references notification.mail,
      sent_at timestamptz,
      version integer not null check (version > 0),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      check ((kind is null) = (subject is not null) and (kind is null) = (params is null)),
      check (kind is not null or body is not null or state in ('sent', 'failed')),
      check ((state = 'held') = (held_for is not null)),
      check ((state = 'sending') = (lease is not null) and (state = 'sending') = (lease_until is not null)),
      check ((state = 'sent') = (sent_at is not null)),
      check ((state = 'bundled') = (digest_id is not null)),
      check (held_for is distinct from 'digest' or user_id is not null)
    )`);
    await runner.query(`create index mail_due on notification.mail (due_at) where state in ('queued', 'held')`);
    await runner.query(`create index mail_leased on notification.mail (lease_until) where state = 'sending'`);
    await runner.query(`create index mail_failed on notification.mail (updated_at) where state = 'failed'`);
    await runner.query(`create index mail_person on notification.mail (user_id, id desc)`);
    await runner.query(`create index mail_address on notification.mail (lower(address), id desc)`);
    await runner.query(`create index mail_digest on notification.mail (digest_id) where digest_id is not null`);
    await guardTransitions(runner, 'notification.mail', 'mail');

    await runner.query(`create table notification.local_mail (
      id uuid primary key references notification.mail on delete cascade,
      message_id text not null unique,
      subject text not null,
      text text not null,
      sent_at timestamptz not null
    )`);

    await runner.query(`create table notification.preference (
      user_id uuid primary key references identity.account on delete cascade,
      channels jsonb not null check (jsonb_typeof(channels) = 'object'),
      digest text not null check (digest in ('immediate', 'daily')),
      quiet_from text check (quiet_from ~ ${TIME_OF_DAY}),
      quiet_to text check (quiet_to ~ ${TIME_OF_DAY}),
      locale text check (locale in ('zh-CN', 'en')),
      version integer not null check (version > 0),
      updated_at timestamptz not null,
      check ((quiet_from is null) = (quiet_to is null) and quiet_from is distinct from coalesce(quiet_to, ''))
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema notification cascade');
  }
}
