import { fastify } from 'fastify';
import pg from 'pg';

/** The peer of `luqiao bench challenge`: Fastify and pg with nothing between, keeping the same body in one row; no account, no rule, no deadline, no receipt. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
await pool.query('create table if not exists public.bench_entry (id bigint generated always as identity primary key, body jsonb not null, received_at timestamptz not null default clock_timestamp())');
const server = fastify({ logger: false });
server.get('/ready', () => ({}));
server.post('/entries', async ({ body }, reply) => {
  const { rows } = await pool.query('insert into public.bench_entry (body) values ($1) returning id, received_at', [JSON.stringify(body)]);
  return reply.status(201).send(rows[0]);
});
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
