import type { Client } from 'pg';
import { achievementAt } from './documents.js';

const BATCH = 2_000;

/** Fills the tables of the market with published achievements, as publication would have left them. Returns the id of one in the middle. */
export async function fillMarket(client: Client, size: number, newId: () => string): Promise<string> {
  const [organisation, maker, checker] = [newId(), newId(), newId()];
  await client.query(`insert into identity.organisation (id, type, uscc, name_zh, name_en, region, state, verified_at, version, created_at, updated_at)
    values ($1, 'university', '12430000DEM0LQ01XM', '压测大学', 'Bench University', '430100', 'verified', now(), 1, now(), now())`, [organisation]);
  for (const [id, role] of [[maker, 'researcher'], [checker, 'tto']] as const) {
    await client.query(`insert into identity.account (id, organisation_id, email, name, locale, roles, state, password_hash, version, created_at, updated_at)
      values ($1::uuid, $2, $1::text || '@bench.example', '压测', 'zh-CN', array[$3::text], 'active', '$argon2id$none', 1, now(), now())`, [id, organisation, role]);
  }
  let sample = '';
  for (let from = 0; from < size; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, size - from) }, (_, i) => {
      const { id: _id, title, valueLine, body, keywords, field, trl, modes, expectedPriceFen, region } = achievementAt(1, from + i);
      return { id: newId(), title: title.slice(0, 120), value_line: (valueLine ?? title).slice(0, 160), public_text: body ?? title, keywords: (keywords ?? []).slice(0, 10), field, trl, modes: [...new Set(modes)], expected_price_fen: expectedPriceFen, region };
    });
    if (from <= size / 2) sample = rows[0]!.id;
    await client.query(
      `with given as (select * from jsonb_to_recordset($1::jsonb) as row(id uuid, title text, value_line text, public_text text, keywords text[], field text, trl smallint, modes text[], expected_price_fen bigint, region text)),
       listed as (insert into listing.achievement (id, state, version, organisation_id, owner_name_zh, owner_name_en, author_id, secrecy_answer, secrecy_answered_by, secrecy_answered_at, submitted_by, submitted_at,
           published_by, published_at, created_at, updated_at, kind, title, value_line, public_text, keywords, keep_secret, secrecy_reviewed_by, secrecy_reviewed_at, filing_date, legal_status, field, trl, trl_evidence, modes,
           expected_price_fen, price_negotiable, region)
         select id, 'published', 4, $2, '压测大学', 'Bench University', $3, 'no', $3, now(), $3, now(), $4, now() - random() * interval '300 days', now(), now(), 'invention', title, value_line, public_text, keywords, false, $4, now(),
           '2024-01-01', 'pending', field, trl, '第三方检测报告', modes, expected_price_fen, expected_price_fen is null, region from given returning id)
       insert into listing.completer (achievement_id, position, name, share_percent) select id, 0, '张三', 100 from listed`,
      [JSON.stringify(rows), organisation, maker, checker]);
    await client.query(
      `insert into matching.document (id, kind, version, live, organisation_id, organisation_name, title, value_line, profile, achievement_kind, field, region, trl, modes, price_fen, published_at)
       select id, 'achievement', version, true, organisation_id, owner_name_zh, title, value_line,
         jsonb_strip_nulls(jsonb_build_object('kind', 'achievement', 'title', title, 'valueLine', value_line, 'body', public_text, 'keywords', keywords, 'field', field, 'trl', trl, 'modes', modes, 'expectedPriceFen', expected_price_fen, 'region', region)),
         kind, field, region, trl, modes, expected_price_fen, published_at
       from listing.achievement where id = any($1::uuid[])`, [rows.map(({ id }) => id)]);
  }
  await client.query('analyze listing.achievement');
  await client.query('analyze matching.document');
  return sample;
}
