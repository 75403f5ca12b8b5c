import { Pool } from 'undici';

const CONNECTIONS = 32;

export interface Target {
  readonly url: string;
  readonly path: string;
  readonly key: string;
}

/** Requests per second with every connection busy all the time. */
export async function throughput(target: Target, seconds: number): Promise<number> {
  const pool = poolOf(target);
  let done = 0;
  const start = performance.now();
  const end = start + seconds * 1_000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        await ask(pool, target);
        done += 1;
      }
    }),
  );
  const perSecond = done / ((performance.now() - start) / 1_000);
  await pool.close();
  return perSecond;
}

/** How long answers take at a fixed rate, from when each request was due: who waits for a slow one is counted too. */
export async function latencies(target: Target, perSecond: number, seconds: number): Promise<number[]> {
  const pool = poolOf(target);
  const taken: number[] = [];
  const asked: Promise<void>[] = [];
  const start = performance.now();
  const total = Math.floor(perSecond * seconds);
  while (asked.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1_000) * perSecond));
    while (asked.length < due) {
      const dueAt = start + (asked.length / perSecond) * 1_000;
      asked.push(ask(pool, target).then(() => void taken.push(performance.now() - dueAt)));
    }
    await new Promise((resume) => setTimeout(resume, 1));
  }
  await Promise.all(asked);
  await pool.close();
  return taken.toSorted((a, b) => a - b);
}

const poolOf = ({ url }: Target): Pool =>
  new Pool(url, { connections: CONNECTIONS, pipelining: 1, headersTimeout: 10_000 });

async function ask(pool: Pool, { path, key }: Target): Promise<void> {
  const { statusCode, body } = await pool.request({ path, method: 'GET', headers: { authorization: `Bearer ${key}` } });
  await body.dump({ limit: Infinity });
  if (statusCode !== 200) {
    throw new Error(`${path} answered ${statusCode}`);
  }
}
