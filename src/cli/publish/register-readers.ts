import type { TesseraClient } from '../../../openapi/index.js';
import { doneBy } from '../answer-of.js';
import type { FileConsumer } from '../contracts/contract-file.js';
import { EXIT, Failure } from '../exit-codes.js';
import type { Teams } from '../find.js';
import { listed } from '../listed.js';

/**
 * Registers the consumers that a file names and the service does not know yet. It never ends or narrows a registration:
 * that is for the consumer to do.
 */
export class RegisterReaders {
  constructor(
    private readonly client: TesseraClient,
    private readonly teams: Teams,
    private readonly dryRun: boolean,
  ) {}

  /** What was registered, or why it was not; nothing where all of it was known. */
  async execute(assetId: string, consumers: readonly FileConsumer[]): Promise<string[]> {
    if (consumers.length === 0) {
      return [];
    }
    const known = await listed((from) =>
      this.client.GET('/api/v1/registrations', { params: { query: { asset_id: assetId, limit: 200, ...from } } }),
    );
    const said: string[] = [];
    for (const consumer of consumers) {
      const teamId = await this.teams.idOf(consumer.team);
      const registered = known.find((one) => one.consumer_team_id === teamId);
      if (!registered || !covers(registered.columns, consumer.columns)) {
        await this.register(assetId, teamId, consumer);
        said.push(`${consumer.team} reads ${consumer.columns?.join(', ') ?? 'every column'}`);
      }
    }
    return said;
  }

  private async register(assetId: string, teamId: string, { team, columns, ...rest }: FileConsumer): Promise<void> {
    if (this.dryRun) {
      return;
    }
    const body = { asset_id: assetId, consumer_team_id: teamId, columns: columns && [...columns], ...rest };
    try {
      await doneBy(this.client.POST('/api/v1/registrations', { body: { strict: false, ...body } }));
    } catch (error) {
      throw error instanceof Failure && error.exitCode === EXIT.no
        ? new Failure(`${team} could not be registered: ${error.message}`, EXIT.no)
        : error;
    }
  }
}

const covers = (known: readonly string[] | null, wanted: readonly string[] | null): boolean =>
  known === null || (wanted !== null && wanted.every((column) => known.includes(column)));
