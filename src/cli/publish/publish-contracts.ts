import type { Shapes, TesseraClient } from '../../../openapi/index.js';
import { doneBy } from '../answer-of.js';
import { GateQuestions } from '../check/gate-questions.js';
import { type Change, keyOf } from '../check/change.js';
import type { CheckedChange } from '../check/report.js';
import { MEANS } from '../check/formats/said.js';
import type { ContractFile } from '../contracts/contract-file.js';
import { EXIT, Failure, wrongUsage } from '../exit-codes.js';
import { Teams } from '../find.js';
import { progress } from '../terminal.js';
import { RegisterReaders } from './register-readers.js';

/** What became of one file. `proposed`, `waiting` and `blocked` wait for consent. */
export interface Outcome {
  readonly asset: string;
  readonly decision: 'published' | 'unchanged' | 'proposed' | 'waiting' | 'blocked' | 'suggested' | 'refused';
  readonly version: string | null;
  readonly proposal_id: string | null;
  /** Whether anything was written, or would be. */
  readonly changed: boolean;
  readonly said: readonly string[];
}

type Decided = Omit<Outcome, 'asset'>;

const STEP = 10;

const NOTHING = { version: null, proposal_id: null, changed: false, said: [] } as const;

/** Brings the service to what the files say. It asks first, in one request, so that what is the same costs nothing. */
export class PublishContracts {
  private readonly teams: Teams;
  private readonly readers: RegisterReaders;

  constructor(
    private readonly client: TesseraClient,
    private readonly how: { readonly team: string | null; readonly dryRun: boolean },
  ) {
    this.teams = new Teams(client);
    this.readers = new RegisterReaders(client, this.teams, how.dryRun);
  }

  async execute(files: readonly ContractFile[]): Promise<Outcome[]> {
    const changes = files.map(changeOf);
    refuseTwice(changes);
    const questions = new GateQuestions(this.client, { wanted: changes, unreadable: [], skipped: [], projects: [] });
    await questions.ask();
    const answers = questions.report.changes;
    const outcomes: Outcome[] = [];
    for (const [at, file] of files.entries()) {
      const answer = answers[at];
      if (answer) {
        outcomes.push({ asset: file.body.fqn, ...(await this.one(file, answer)) });
        tellOf(at + 1, files.length);
      }
    }
    return outcomes;
  }

  /** A refused file takes none of the others with it. */
  private async one(file: ContractFile, answer: CheckedChange): Promise<Decided> {
    try {
      const assetId = answer.standing === 'new' ? await this.made(file) : answer.assetId;
      const decided = await this.decided(file, answer, assetId);
      const registered = assetId === null ? [] : await this.readers.execute(assetId, file.consumers);
      return {
        ...decided,
        changed: decided.changed || registered.length > 0,
        said: [...decided.said, ...registered],
      };
    } catch (error) {
      if (error instanceof Failure && error.exitCode === EXIT.no) {
        const isOwnerless = error.message.includes('team.missing');
        const said = isOwnerless ? [error.message, 'name the owner with --team'] : [error.message];
        return { ...NOTHING, decision: 'refused', said };
      }
      throw error;
    }
  }

  private async made({ body, rules }: ContractFile): Promise<string | null> {
    if (this.how.dryRun) {
      return null;
    }
    const { fqn, environment } = body;
    const owner = this.how.team === null ? {} : { owner_team_id: await this.teams.idOf(this.how.team) };
    const asset = { fqn, environment, kind: 'table', ...rules, ...owner };
    return (await doneBy(this.client.POST('/api/v1/assets', { body: asset }))).id;
  }

  private async decided(file: ContractFile, answer: CheckedChange, assetId: string | null): Promise<Decided> {
    const settled = nothingToDo(answer);
    if (settled) {
      return settled;
    }
    if (answer.standing === 'agreed' && answer.proposal) {
      return this.publishedFrom(answer.proposal.id);
    }
    return assetId === null || this.how.dryRun ? wouldBe(answer) : this.posted(assetId, file);
  }

  private async publishedFrom(id: string): Promise<Decided> {
    if (this.how.dryRun) {
      return { ...NOTHING, decision: 'published', proposal_id: id, changed: true };
    }
    const params = { path: { id } };
    const { contract } = await doneBy(this.client.POST('/api/v1/proposals/{id}/publish', { params }));
    return { ...NOTHING, decision: 'published', version: contract?.version ?? null, proposal_id: id, changed: true };
  }

  private async posted(id: string, { body }: ContractFile): Promise<Decided> {
    const { fqn: _, environment: __, ...version } = body;
    const params = { path: { id } };
    const answer = await doneBy(this.client.POST('/api/v1/assets/{id}/contracts', { params, body: version }));
    const { decision } = answer;
    const changed = decision === 'published' || decision === 'proposed';
    return { ...NOTHING, decision, changed, version: versionIn(answer), proposal_id: answer.proposal?.id ?? null };
  }
}

/** Few files are done before anybody wonders. */
function tellOf(done: number, all: number): void {
  if (done < all && done % STEP === 0) {
    progress(`Published ${done} of ${all} files`);
  }
}

/** What is to be said where there is nothing to write; null where there is. */
function nothingToDo({ standing, impact, proposal, problem }: CheckedChange): Decided | null {
  if (standing === 'unknown') {
    return { ...NOTHING, decision: 'refused', said: [problem ?? MEANS.unknown] };
  }
  if (standing === 'waiting' || standing === 'blocked') {
    return { ...NOTHING, decision: standing, proposal_id: proposal?.id ?? null, said: [MEANS[standing]] };
  }
  return impact?.decision === 'unchanged' ? { ...NOTHING, decision: 'unchanged' } : null;
}

const versionIn = ({ contract, decision, ...more }: Shapes['PublishAnswerView']): string | null =>
  contract?.version ?? (decision === 'suggested' ? more.suggested_version : null) ?? null;

function wouldBe({ impact }: CheckedChange): Decided {
  const decision = impact?.decision ?? 'published';
  return { ...NOTHING, decision, version: impact?.suggested_version ?? '1.0.0', changed: decision !== 'suggested' };
}

const changeOf = ({ path: origin, body }: ContractFile): Change => ({
  origin,
  body,
  rules: { mode: 'consumers', content: 'as_written' },
  isSource: false,
});

function refuseTwice(changes: readonly Change[]): void {
  const names = new Set<string>();
  for (const { body, origin } of changes) {
    if (names.has(keyOf(body))) {
      throw wrongUsage(`${origin}: ${body.fqn} is there twice; say all of it in one file`);
    }
    names.add(keyOf(body));
  }
}
