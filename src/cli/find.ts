import type { Shapes, TesseraClient } from '../../openapi/index.js';
import { answerOf } from './answer-of.js';
import { EXIT, Failure } from './exit-codes.js';
import { listed } from './listed.js';
import { oneLine } from './one-line.js';

type Asset = Shapes['AssetView'];

/** The asset of that name; null where there is none. */
export async function findAsset(client: TesseraClient, fqn: string, environment: string): Promise<Asset | null> {
  const query = { fqn, environment };
  const { results } = await answerOf(client.GET('/api/v1/assets', { params: { query } }));
  return results[0] ?? null;
}

/** The asset of that name, which has to be there. */
export async function assetNamed(client: TesseraClient, fqn: string, environment: string): Promise<Asset> {
  const asset = await findAsset(client, fqn, environment);
  if (!asset) {
    throw new Failure(`there is no asset ${oneLine(fqn)} in ${oneLine(environment)}`, EXIT.no);
  }
  return asset;
}

/** The teams by name and by id, asked for once and only where somebody wants them. */
export class Teams {
  #all: Promise<Shapes['TeamView'][]> | undefined;

  constructor(private readonly client: TesseraClient) {}

  async idOf(name: string): Promise<string> {
    const team = (await this.all()).find((one) => one.name === name);
    if (!team) {
      throw new Failure(`there is no team ${oneLine(name)}`, EXIT.no);
    }
    return team.id;
  }

  async nameOf(id: string): Promise<string> {
    return (await this.all()).find((one) => one.id === id)?.name ?? id;
  }

  private all(): Promise<Shapes['TeamView'][]> {
    this.#all ??= listed((from) => this.client.GET('/api/v1/teams', { params: { query: { limit: 200, ...from } } }));
    return this.#all;
  }
}
