import { fastify } from 'fastify';
import pg from 'pg';

/** The peer of `luqiao bench http`: Fastify and pg with nothing between, answering the same rows as the product. */
const LIST = `select id, version, state, kind, title, value_line as "valueLine", keywords, organisation_id as "organisationId", owner_name_zh as "ownerNameZh", field, ipc, division, trl, modes,
  expected_price_fen::float8 as "expectedPriceFen", price_negotiable as "priceNegotiable", region, published_at as "publishedAt", updated_at as "updatedAt"
  from listing.achievement where state = 'published' order by published_at desc, id desc limit 21`;
const DETAIL = `select a.*, (select json_agg(json_build_object('name', c.name, 'unit', c.unit) order by c.position) from listing.completer c where c.achievement_id = a.id) as completers
  from listing.achievement a where a.id = $1 and a.state = 'published'`;
const SEARCH = `select id, title, value_line as "valueLine", field, trl, region from listing.achievement
  where state = 'published' and title like '%' || $1 || '%' order by published_at desc limit 20`;

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
const server = fastify({ logger: false });
server.get('/list', async () => {
  const { rows } = await pool.query(LIST);
  return { items: rows.slice(0, 20), nextCursor: rows.length > 20 ? rows[19].id : null };
});
server.get<{ Params: { id: string } }>('/detail/:id', async ({ params }) => (await pool.query(DETAIL, [params.id])).rows[0]);
server.get<{ Querystring: { q: string } }>('/search', async ({ query }) => ({ items: (await pool.query(SEARCH, [query.q])).rows }));
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
