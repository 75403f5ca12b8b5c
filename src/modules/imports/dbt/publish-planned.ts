import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Finding, parseGuarantees, parseSchema } from '../../../schemas/index.js';
import type { ProposedChange } from '../../assets/index.js';
import { type Decision, type Judgement, PublishContract, type PublicationRequest } from '../../contracts/index.js';
import type { PlannedAsset } from '../domain/import-plan.js';
import { type ImportScope, sourceOf } from './import-scope.js';

export interface PlannedOutcome {
  readonly decision: 'published' | 'proposed' | 'unchanged' | 'skipped';
  readonly version: string | null;
  readonly findings: Finding[];
  readonly proposal_id: string | null;
}

export const SKIPPED: PlannedOutcome = { decision: 'skipped', version: null, findings: [], proposal_id: null };

/** Publishes a planned asset's schema and tests by the very command that the API uses. */
@Injectable()
export class PublishPlanned {
  constructor(private readonly commands: CommandBus) {}

  async execute(planned: PlannedAsset, assetId: string | null, scope: ImportScope): Promise<PlannedOutcome> {
    if (planned.schema === null || !scope.publish) {
      return SKIPPED;
    }
    const request = requestOf(planned, scope);
    if (assetId === null) {
      return firstVersion(request);
    }
    const options = { force: false, forceReason: null, dryRun: scope.dryRun };
    const { judgement, proposed } = await this.commands.execute(
      new PublishContract(scope.by, assetId, request, options),
    );
    return outcomeOf(judgement, proposed);
  }
}

/** What publishing a planned asset asks for; its guarantees replace those of earlier imports of the project. */
export const requestOf = ({ schema, guarantees }: PlannedAsset, scope: ImportScope): PublicationRequest => ({
  schema_format: 'columns',
  schema,
  guarantees: { ...guarantees },
  guarantees_as: { source: sourceOf(scope) },
  version: null,
  notes: null,
});

/** What would become of an asset that a dry run does not make; refuses what could not be published. */
export function firstVersion({ schema, guarantees }: PublicationRequest): PlannedOutcome {
  parseGuarantees(guarantees, parseSchema('columns', schema));
  return { ...SKIPPED, decision: 'published', version: '1.0.0' };
}

/** What a report says of a publication. */
export const outcomeOf = (judgement: Judgement, proposed: ProposedChange | null): PlannedOutcome => ({
  decision: decisionOf(judgement.decision, proposed),
  version: judgement.decision === 'proposed' ? null : judgement.version,
  findings: [...judgement.findings],
  proposal_id: proposed?.proposalId ?? null,
});

/** A proposal that asked for exactly this already is unchanged, so that the same manifest again reports no change. */
function decisionOf(decision: Decision, proposed: ProposedChange | null): PlannedOutcome['decision'] {
  if (decision === 'suggested') {
    return 'skipped';
  }
  return proposed && !proposed.changed ? 'unchanged' : decision;
}
