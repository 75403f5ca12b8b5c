import type { TestTeam } from './test-team.js';

/** Who owns it, and whatever of `POST /assets` shall differ from the defaults. */
export interface WantedAsset {
  readonly owner: TestTeam;
  readonly fqn?: string;
  readonly kind?: string;
  readonly environment?: string;
  readonly compatibility?: string;
}

export interface TestAsset {
  readonly id: string;
  readonly fqn: string;
  /** The active contract; null when none was asked for. */
  readonly contractId: string | null;
}

let made = 0;

/** Collects what a test wants of one asset; `make()` brings it about through the API, in the order it was said. */
export class GivenAsset {
  readonly #steps: ((asset: TestAsset) => Promise<TestAsset>)[] = [];

  constructor(private readonly wanted: WantedAsset) {}

  /** Published with the columns given by name and type. */
  withColumns(columns: Readonly<Record<string, string>>): this {
    const schema = { columns: Object.entries(columns).map(([name, type]) => ({ name, type })) };
    return this.withContract({ schema_format: 'columns', schema });
  }

  /** Published with the body of `POST /assets/{id}/contracts`. */
  withContract(body: Readonly<Record<string, unknown>>): this {
    this.#steps.push(async (asset) => {
      const path = `/assets/${asset.id}/contracts`;
      const { contract } = await this.wanted.owner.api.post<{ contract: { id: string } }>(path, body, 201);
      return { ...asset, contractId: contract.id };
    });
    return this;
  }

  /** Registered by the team; without columns, for all of them. */
  consumedBy(team: TestTeam, columns: readonly string[] | null = null): this {
    this.#steps.push(async (asset) => {
      await team.api.post('/registrations', { asset_id: asset.id, columns }, 201);
      return asset;
    });
    return this;
  }

  async make(): Promise<TestAsset> {
    const { owner, fqn = `shop.core.table_${++made}`, kind = 'table', ...rest } = this.wanted;
    const { id } = await owner.api.post<{ id: string }>('/assets', { fqn, kind, ...rest }, 201);
    let asset: TestAsset = { id, fqn, contractId: null };
    for (const step of this.#steps) {
      asset = await step(asset);
    }
    return asset;
  }
}
