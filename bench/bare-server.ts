import fastify from 'fastify';
import { Pool } from 'pg';

/** What a contract is shown with, read by one statement and sent as it comes: Fastify, pg, and nothing else. */
const SELECT = `select id, asset_id, version, status, schema_format, schema, guarantees, change_class, notes, forced,
  force_reason, proposal_id, published_at, published_by_team_id, deprecated_at, sunset_at, retired_at, supersedes_id
  from core.contracts where id = $1`;

const pool = new Pool({ connectionString: process.argv[2], max: 10 });
const app = fastify();
app.get<{ Params: { id: string } }>('/contracts/:id', async ({ params }) => {
  const { rows } = await pool.query(SELECT, [params.id]);
  return rows[0];
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ url });
