import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bash, type Ended, type Environment, prepared } from './programs.js';

const contract = (columns: readonly string[]): string =>
  `asset: shop.core.orders\nschema_format: columns\nschema: { columns: [${columns.map((name) => `{ name: ${name} }`).join(', ')}] }\n`;

/** Commits with the hook that the page shows, from a clone of this: at first as it was, then with a column less. */
export async function commitWithHook(page: string, clone: string, place: { folder: string; env: Environment }) {
  const [, text = ''] = /^```yaml\n(repos:.*?)^```$/ms.exec(readFileSync(page, 'utf8')) ?? [];
  const folder = join(place.folder, 'commits');
  const env = { ...place.env, PRE_COMMIT_HOME: join(place.folder, 'pre-commit') };
  for (const name of ['contracts', 'contracts-of-main']) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'orders.yaml'), contract(['order_id', 'email']));
  }
  writeFileSync(
    join(folder, '.pre-commit-config.yaml'),
    text.replace(/https:\/\/github\.com\/[\w-]+\/tessera/, `file://${clone}`),
  );
  await prepared('pip install --quiet pre-commit && git init --quiet && pre-commit install', folder, env);
  const commit = (): Promise<Ended> =>
    bash('git add . && git -c user.name=a -c user.email=a@shop.example commit --quiet --message change', folder, env);
  const same = await commit();
  writeFileSync(join(folder, 'contracts/orders.yaml'), contract(['order_id']));
  return { same, dropped: await commit() };
}
