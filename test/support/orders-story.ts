import { expect } from '@jest/globals';
import type { AcknowledgedView } from '../../src/modules/workflow/queries/acknowledged.view.js';
import type { ProposalView } from '../../src/modules/workflow/queries/proposal.view.js';
import type { PublishAnswerView } from '../../src/modules/workflow/queries/publish-answer.view.js';
import type { RegistrationView } from '../../src/modules/workflow/queries/registration.view.js';
import type { TestApp } from './app.js';
import type { Problem } from './client.js';
import type { TestAsset } from './given-asset.js';
import type { TestTeam } from './test-team.js';

/** A status, and who asks when it is not the producer. */
type Expected = readonly [status: number, by?: TestTeam];

let told = 0;

/** A table of orders with the columns id, name, email and phone; billing reads the email, hr the name. */
export class OrdersStory {
  private constructor(
    private readonly test: Pick<TestApp, 'api' | 'given'>,
    readonly producer: TestTeam,
    private readonly consumers: { readonly billing: TestTeam; readonly hr: TestTeam },
    readonly asset: TestAsset,
  ) {}

  get billing(): TestTeam {
    return this.consumers.billing;
  }

  get hr(): TestTeam {
    return this.consumers.hr;
  }

  static async begin(test: Pick<TestApp, 'api' | 'given'>): Promise<OrdersStory> {
    const name = (role: string) => `${role} ${++told}`;
    const producer = await test.given.team(name('orders'));
    const billing = await test.given.team(name('billing'));
    const hr = await test.given.team(name('hr'));
    const asset = await test.given
      .asset({ owner: producer })
      .withContract(withColumns('id', 'name', 'email', 'phone'))
      .consumedBy(billing, ['email'])
      .consumedBy(hr, ['name'])
      .make();
    return new OrdersStory(test, producer, { billing, hr }, asset);
  }

  /** One more team, that reads nothing yet. */
  team(role: string, scopes: readonly ('read' | 'write' | 'admin')[] = ['write']): Promise<TestTeam> {
    return this.test.given.team(`${role} ${++told}`, scopes);
  }

  register(team: TestTeam, columns: readonly string[] | null, expected = 201): Promise<RegistrationView> {
    return team.api.post('/registrations', { asset_id: this.asset.id, columns }, expected);
  }

  publish<T = PublishAnswerView>(body: object, expected: number, by = this.producer): Promise<T> {
    return by.api.post<T>(`/assets/${this.asset.id}/contracts`, body, expected);
  }

  /** Deprecates or retires the first version. */
  end<T>(step: string, expected: number, body: object = {}): Promise<T> {
    return this.producer.api.post<T>(`/contracts/${this.asset.contractId}/${step}`, body, expected);
  }

  /** Proposes that only these columns stay. */
  async propose(...left: readonly string[]): Promise<ProposalView> {
    const { proposal } = await this.publish(withColumns(...left), 202);
    return proposal as ProposalView;
  }

  /** The proposal that billing has to answer: the email goes. */
  dropEmail(): Promise<ProposalView> {
    return this.propose('id', 'name', 'phone');
  }

  answer(team: TestTeam, { id }: { id: string }, response: string, more: object = {}): Promise<AcknowledgedView> {
    return team.api.post(`/proposals/${id}/acknowledgments`, { response, ...more }, 201);
  }

  refusedAnswer(team: TestTeam, { id }: { id: string }, body: object, status: number): Promise<Problem> {
    return team.api.post(`/proposals/${id}/acknowledgments`, body, status);
  }

  /** Everyone agrees to the change of the asset, and it is applied. */
  async agreeAndApply(proposal: { id: string }): Promise<void> {
    for (const team of [this.billing, this.hr]) {
      await this.answer(team, proposal, 'approved');
    }
    expect(await this.step(proposal, 'publish', {}, [201])).toMatchObject({
      decision: 'applied',
      contract: null,
      proposal: { status: 'published', published_contract_id: null },
    });
  }

  proposal({ id }: { id: string }): Promise<ProposalView> {
    return this.test.api.get(`/proposals/${id}`);
  }

  /** A proposal's next step, by its producer. */
  step<T = Problem>({ id }: { id: string }, step: string, body: object, [expected, by]: Expected): Promise<T> {
    return (by ?? this.producer).api.post<T>(`/proposals/${id}/${step}`, body, expected);
  }

  async registrationOf(team: TestTeam): Promise<RegistrationView> {
    const path = `/registrations?asset_id=${this.asset.id}&consumer_team_id=${team.id}`;
    const { results } = await this.test.api.get<{ results: RegistrationView[] }>(path);
    return results[0] as RegistrationView;
  }
}

/** A publish body with these columns, all of one type. */
export const withColumns = (...names: readonly string[]) => ({
  schema_format: 'columns',
  schema: { columns: names.map((name) => ({ name, type: 'VARCHAR' })) },
});

/** The names of the teams that have to answer. */
export const requiredOf = ({ required }: Pick<ProposalView, 'required'>): string[] =>
  required.map(({ team_name }) => team_name);

export const DAY = 86_400_000;

/** So many days from the moment. */
export const inDays = (days: number, from: Date = new Date()): string =>
  new Date(from.getTime() + days * DAY).toISOString();
