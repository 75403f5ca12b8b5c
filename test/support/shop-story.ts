import type { ProposalView } from '../../src/modules/workflow/queries/proposal.view.js';
import type { PublicationView } from '../../src/modules/workflow/queries/publication.view.js';
import type { PublishedTogetherView } from '../../src/modules/workflow/queries/published-together.view.js';
import type { TestApp } from './app.js';
import type { TestAsset } from './given-asset.js';
import { withColumns } from './orders-story.js';
import type { TestTeam } from './test-team.js';

/** A status, and who asks when it is not the producer. */
type Expected = readonly [status: number, by?: TestTeam];

let told = 0;

/**
 * Tables of one team, each with the columns id, name and email, and each reading the one before it. Billing reads the email
 * of all of them, hr the name of the first.
 */
export class ShopStory {
  private constructor(
    private readonly test: Pick<TestApp, 'api' | 'given'>,
    readonly producer: TestTeam,
    private readonly consumers: { readonly billing: TestTeam; readonly hr: TestTeam },
    readonly assets: readonly TestAsset[],
  ) {}

  static async begin(test: Pick<TestApp, 'api' | 'given'>, tables = 2): Promise<ShopStory> {
    const [producer, billing, hr] = [
      await test.given.team(`shop ${++told}`),
      await test.given.team(`shop billing ${told}`),
      await test.given.team(`shop hr ${told}`),
    ];
    const assets: TestAsset[] = [];
    for (let table = 0; table < tables; table++) {
      const made = test.given.asset({ owner: producer }).withContract(EVERYTHING).consumedBy(billing, ['email']);
      const asset = await (table === 0 ? made.consumedBy(hr, ['name']) : made).make();
      const upstream = assets.at(-1);
      if (upstream) {
        await producer.api.post(`/assets/${asset.id}/dependencies`, { upstream_asset_id: upstream.id }, 201);
      }
      assets.push(asset);
    }
    return new ShopStory(test, producer, { billing, hr }, assets);
  }

  get billing(): TestTeam {
    return this.consumers.billing;
  }

  get hr(): TestTeam {
    return this.consumers.hr;
  }

  /** One item a table; where there are fewer bodies than tables, the last tables stay out of it. */
  items(...bodies: readonly object[]): object[] {
    return bodies.map((body, table) => ({ asset_id: this.assets[table]?.id, ...body }));
  }

  publish<T = PublishedTogetherView>(items: readonly object[], expected: number, more: object = {}): Promise<T> {
    return this.producer.api.post<T>('/publications', { items, ...more }, expected);
  }

  /** All of them lose the email. */
  async dropEmails(more: object = {}): Promise<PublicationView> {
    const items = this.items(...this.assets.map(() => NO_EMAIL));
    return (await this.publish(items, 202, more)).publication as PublicationView;
  }

  answer<T>(team: TestTeam, { id }: { id: string }, body: object, expected = 201): Promise<T> {
    return team.api.post<T>(`/publications/${id}/acknowledgments`, { response: 'approved', ...body }, expected);
  }

  /** A publication's next step, by its producer unless another is named. */
  step<T>({ id }: { id: string }, step: string, body: object, [expected, by]: Expected): Promise<T> {
    return (by ?? this.producer).api.post<T>(`/publications/${id}/${step}`, body, expected);
  }

  publication({ id }: { id: string }): Promise<PublicationView> {
    return this.test.api.get(`/publications/${id}`);
  }

  proposal(id: string | undefined): Promise<ProposalView> {
    return this.test.api.get(`/proposals/${id}`);
  }

  /** The active version of each table. */
  async versions(): Promise<(string | null)[]> {
    const assets = await Promise.all(
      this.assets.map(({ id }) => this.test.api.get<{ active_contract: { version: string } | null }>(`/assets/${id}`)),
    );
    return assets.map(({ active_contract: active }) => active?.version ?? null);
  }
}

export const EVERYTHING = withColumns('id', 'name', 'email');
export const NO_EMAIL = withColumns('id', 'name');
export const ONE_MORE = withColumns('id', 'name', 'email', 'phone');
