/** The key of the bootstrap principal of every process. */
export const KEY = 'bootstrap-key-for-verification-0000000001';

export interface Caller {
  readonly url: string;
  readonly key: string;
}

/** Sends what must succeed. */
export async function call({ url, key }: Caller, method: string, path: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

/** Sends a change of the team, and gives back the status of what was answered. */
export async function change(url: string, teamId: string, metadata: Readonly<Record<string, string>>): Promise<number> {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ metadata });
  const answer = await fetch(`${url}/teams/${teamId}`, { method: 'PATCH', headers, body });
  await answer.arrayBuffer();
  return answer.status;
}

/** Changes the team so many times; a request that a dying process leaves unanswered is made again. */
export async function makeEvents(urls: readonly string[], id: string, count: number): Promise<void> {
  let next = 0;
  const one = async (place: number): Promise<void> => {
    while (next < count) {
      next += 1;
      const metadata = { change: String(next) };
      await call({ url: urls[place % urls.length] ?? '', key: KEY }, 'PATCH', `/teams/${id}`, { metadata }).catch(
        async () => {
          next -= 1;
          await new Promise((resume) => setTimeout(resume, 100));
        },
      );
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, place) => one(place)));
}
