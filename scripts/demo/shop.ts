import { readFileSync } from 'node:fs';
import { createTesseraClient, type Shapes, type TesseraClient } from '../../openapi/index.js';
import { answered, insist } from './telling.js';

type Report = Shapes['ImportReportView'];
type Registration = Shapes['RegistrationView'];

/** A team of the shop, acting through a key of its own. */
export interface ShopTeam {
  readonly id: string;
  readonly name: string;
  readonly client: TesseraClient;
}

/** The dbt project of the demo on a running service: its two states, its teams and who reads what. */
export class Shop {
  /** Each telling has an environment of its own, so that it can be told again on the same service. */
  readonly #environment = `demo-${Date.now().toString(36)}`;

  constructor(
    private readonly url: string,
    private readonly admin: TesseraClient,
  ) {}

  /** Imports the artifacts that the real dbt made of a state of the project. */
  async import(state: 'v1' | 'v2'): Promise<Report> {
    const read = (name: string) =>
      JSON.parse(readFileSync(`test/fixtures/dbt-shop/artifacts/${state}/${name}.json`, 'utf8')) as Record<
        string,
        unknown
      >;
    const body = { manifest: read('manifest'), catalog: read('catalog'), environment: this.#environment };
    return answered(this.admin.POST('/api/v1/imports/dbt', { body }), 200);
  }

  /** The teams that the import found or made, each with a new key. */
  async teams(names: readonly string[]): Promise<ShopTeam[]> {
    const { results } = await answered(this.admin.GET('/api/v1/teams', { params: { query: { limit: 200 } } }), 200);
    return Promise.all(
      names.map(async (name) => {
        const team = results.find((one) => one.name === name);
        insist(team !== undefined, `the import makes the team ${name}`);
        const body = { name: 'demo', team_id: team.id, scopes: ['write' as const] };
        const { key } = await answered(this.admin.POST('/api/v1/api-keys', { body }), 201);
        return { id: team.id, name, client: createTesseraClient({ url: this.url, key }) };
      }),
    );
  }

  /** Who is registered on an asset. */
  async readersOf(assetId: string): Promise<Registration[]> {
    const query = { asset_id: assetId, limit: 200 };
    return (await answered(this.admin.GET('/api/v1/registrations', { params: { query } }), 200)).results;
  }

  /** The acts on a proposal and its asset's contract, oldest first, from the audit trail. */
  async trailOf(proposalId: string): Promise<Shapes['AuditEventView'][]> {
    const query = { entity_type: 'proposal', entity_id: proposalId, limit: 200 };
    return (await answered(this.admin.GET('/api/v1/audit/events', { params: { query } }), 200)).results;
  }

  verifyLog(): Promise<Shapes['LogVerificationView']> {
    return answered(this.admin.GET('/api/v1/audit/verify'), 200);
  }
}

/** What became of one model. */
export function resultOf(report: Report, model: string): Report['results'][number] {
  const result = report.results.find(({ unique_id: id }) => id === `model.shop.${model}`);
  insist(result !== undefined, `the import reports model ${model}`);
  return result;
}
