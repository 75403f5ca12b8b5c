import type { Shapes, TesseraClient } from '../../../openapi/index.js';
import { assetFinding } from '../../schemas/index.js';
import { answerOf } from '../answer-of.js';
import { listed } from '../listed.js';
import { progress } from '../terminal.js';
import { type Comparable, goneBetween, keyOf, namedIn, type ReadProject } from './change.js';
import { impactOf, PROMISES_NOTHING } from './offline.js';
import { askedOf, type CheckedChange, verdictOf } from './report.js';

type Asset = Shapes['AssetView'];

/** Tables that were there and are named no more: deleting one needs the consent of every team that is registered on it. */
export class RemovedTables {
  #gone: { readonly asset: Asset; readonly origin: string }[] | undefined;
  readonly #answers = new Map<string, CheckedChange>();

  constructor(
    private readonly client: TesseraClient,
    private readonly changes: Comparable,
  ) {}

  get answers(): CheckedChange[] {
    return [...this.#answers.values()];
  }

  async ask(): Promise<void> {
    this.#gone ??= await this.gone();
    for (const { asset, origin } of this.#gone) {
      const answer = this.#answers.get(asset.id);
      if (!answer || verdictOf(answer) !== 'yes') {
        this.#answers.set(asset.id, await this.asked(asset, origin));
      }
    }
  }

  /** What the service knows of the projects and the manifests do not name; and what the older files say. */
  private async gone() {
    const { head, base } = this.changes;
    const found = new Map<string, { asset: Asset; origin: string }>();
    const named = namedIn(head);
    for (const project of head.projects) {
      for (const asset of await this.assetsOf(project)) {
        if (asset.kind !== 'source' && !named.has(keyOf(asset))) {
          found.set(asset.id, { asset, origin: project.origin });
        }
      }
    }
    for (const { body, origin } of base === null ? [] : goneBetween(base, head)) {
      const { fqn, environment } = body;
      const query = { fqn, environment };
      const { results } = await answerOf(this.client.GET('/api/v1/assets', { params: { query } }));
      results.forEach((asset) => found.set(asset.id, { asset, origin }));
    }
    return [...found.values()];
  }

  private async assetsOf({ project, environment }: ReadProject): Promise<Asset[]> {
    return listed((cursor, read) => {
      if (read > 0) {
        progress(`Looked at ${read} tables of ${project}`);
      }
      const query = { environment, dbt_project: project, limit: 200, ...cursor };
      return this.client.GET('/api/v1/assets', { params: { query } });
    });
  }

  private async asked(asset: Asset, origin: string): Promise<CheckedChange> {
    const { id, fqn: name, environment, kind, compatibility: mode } = asset;
    const before = { fqn: name, environment, kind };
    const finding = assetFinding({ assetId: id, kind: 'asset_removed', mode, before, after: null });
    const affected = finding.breaking ? await this.readersOf(asset, finding.fingerprint) : [];
    const impact = { ...impactOf(PROMISES_NOTHING, [finding]), affected };
    const proposal = affected.length > 0 ? await this.proposalFor(id) : null;
    const standing = affected.length > 0 ? askedOf(proposal) : 'fine';
    return { name, environment, origin, standing, assetId: id, impact, proposal, problem: null };
  }

  /** Everybody who is registered but its owner. */
  private async readersOf({ id, owner_team_id: owner }: Asset, fingerprint: string) {
    const registrations = await listed((cursor) =>
      this.client.GET('/api/v1/registrations', { params: { query: { asset_id: id, limit: 200, ...cursor } } }),
    );
    const readers = registrations.filter((one) => one.consumer_team_id !== owner);
    return Promise.all(
      readers.map(async ({ id: registration, consumer_team_id: team, columns }) => {
        const { name } = await answerOf(this.client.GET('/api/v1/teams/{id}', { params: { path: { id: team } } }));
        const because = [fingerprint];
        return { registration_id: registration, team_id: team, team_name: name, columns, because, spared_by: null };
      }),
    );
  }

  /** What was asked of them; a proposal of another kind asks for something else. */
  private async proposalFor(assetId: string): Promise<Shapes['StandingProposalView'] | null> {
    for (const status of ['open', 'approved'] as const) {
      const query = { asset_id: assetId, status, limit: 200 };
      const { results } = await answerOf(this.client.GET('/api/v1/proposals', { params: { query } }));
      const found = results.find(({ kind }) => kind === 'remove');
      if (found) {
        const { id, revision, blocked, stale, base_moved: moved, ready_at, expires_at, required } = found;
        return { id, status: found.status, revision, blocked, stale: stale || moved, ready_at, expires_at, required };
      }
    }
    return null;
  }
}
