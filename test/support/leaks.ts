import { newId } from '../../src/platform/ids.js';
import type { TestApp } from './app.js';
import { OrdersStory } from './orders-story.js';
import type { TestTeam } from './test-team.js';

/** What was answered and stored, by where it was found, and the secrets that were told once. */
export interface Said {
  readonly texts: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

const READS = ['webhook-endpoints', 'webhook-deliveries', 'api-keys', 'audit/events', 'events', 'teams'];

/** Does the main job with an endpoint that is asked for, changed and refused; gives back all that can be read afterwards. */
export async function sayEverything(test: TestApp, team: TestTeam): Promise<Said> {
  const send = async (path: string, payload?: string, by = team.api) => {
    const headers = { 'content-type': 'application/json', ...(payload && { 'idempotency-key': newId() }) };
    const url = `/api/v1/${path}`;
    const answer = await by.send(
      payload === undefined ? { method: 'GET', url } : { method: 'POST', url, payload, headers },
    );
    return answer.payload;
  };
  const parsed = (text: string): Record<string, string> => JSON.parse(text) as Record<string, string>;
  const url = 'https://hooks.example.com/canary';
  const made = parsed(await send('webhook-endpoints', JSON.stringify({ url, events: ['*'] })));
  const at = `webhook-endpoints/${made['id']}`;
  const rotated = parsed(await send(`${at}/rotate-secret`, '{}'));
  const key = parsed(
    await send('api-keys', JSON.stringify({ name: 'canary', team_id: team.id, scopes: ['read'] }), test.api),
  );
  const story = await OrdersStory.begin(test);
  await story.propose('id', 'name', 'phone');

  const texts: Record<string, string> = {
    endpoint: await send(at),
    ping: await send(`${at}/ping`, '{}'),
    'second rotation': await send(`${at}/rotate-secret`, '{"force":false}'),
    'bad body': await send('webhook-endpoints', `{"url":"${url}","secret":1}`),
    'no JSON': await send('webhook-endpoints', '{'),
    'no such key': await send('teams', undefined, test.api.as(`${team.key.slice(0, -4)}AAAA`)),
  };
  for (const path of READS) {
    texts[path] = (await send(`${path}?limit=100`)) + (await send(`${path}?limit=100`, undefined, test.api));
  }
  const em = test.database.em();
  const tables = await em.execute<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  for (const { name } of tables) {
    const rows = await em.execute<{ text: string }[]>(`select to_jsonb(stored)::text as text from ${name} stored`);
    texts[name] = rows.map(({ text }) => text).join('\n');
  }
  const secrets = { first: made['secret'] ?? '', second: rotated['secret'] ?? '', reader: key['key'] ?? '' };
  return { texts, secrets };
}

/** Which text holds which secret: as it is, without its prefix, and its bytes as hexadecimal digits, as `bytea` shows them. */
export function leaksIn(texts: Readonly<Record<string, string>>, secrets: Readonly<Record<string, string>>): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => {
    if (secret.length < 20) {
      throw new Error(`${name} is no secret`);
    }
    const bare = secret.replace(/^whsec_/, '');
    const forms = [bare, Buffer.from(bare, 'base64').toString('hex'), Buffer.from(bare, 'utf8').toString('hex')];
    return Object.entries(texts).flatMap(([place, text]) =>
      forms.some((form) => text.includes(form)) ? [`${name} in ${place}`] : [],
    );
  });
}
