import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { mayActFor } from '../../../platform/auth/actor.js';
import { RecordDependencies } from '../../assets/index.js';
import { RegisterConsumer } from '../../workflow/index.js';
import type { PlannedConsumer, PlannedDependency } from '../domain/import-plan.js';
import { importError } from './import-error.js';
import { type ImportScope, sourceOf } from './import-scope.js';

/** Asset ids by the unique ids of the manifest. */
type AssetIds = ReadonlyMap<string, string>;

/** Records who reads what: after the publishes were judged, and never taking a column or a vote away. */
@Injectable()
export class RegisterPlanned {
  constructor(private readonly commands: CommandBus) {}

  /** How many registrations were made or widened. */
  async consumers(
    planned: readonly PlannedConsumer[],
    { assetIds, teamIds }: { assetIds: AssetIds; teamIds: ReadonlyMap<string, string> },
    scope: ImportScope,
  ): Promise<number> {
    let changed = 0;
    for (const { teamName, assetUniqueId, columns, purpose } of planned) {
      const assetId = assetIds.get(assetUniqueId);
      const consumerTeamId = teamIds.get(teamName);
      if (assetId === undefined || consumerTeamId === undefined) {
        continue;
      }
      if (!mayActFor(scope.by, consumerTeamId)) {
        scope.warnings.push(
          `Team ${teamName} reads ${assetUniqueId}; registering it needs its own key, or the admin scope`,
        );
        continue;
      }
      const wanted = { assetId, consumerTeamId, columns: columns && [...columns], purpose, source: sourceOf(scope) };
      const registered = await this.commands.execute(new RegisterConsumer(scope.by, wanted));
      changed += registered.changed ? 1 : 0;
    }
    return changed;
  }

  /** How many lineage edges were added or removed. */
  async dependencies(planned: readonly PlannedDependency[], assetIds: AssetIds, scope: ImportScope): Promise<number> {
    const upstream = new Map<string, string[]>([...assetIds.values()].map((id) => [id, []]));
    for (const { from, to } of planned) {
      const [reader, read] = [assetIds.get(from), assetIds.get(to)];
      if (reader !== undefined && read !== undefined) {
        upstream.get(reader)?.push(read);
      }
    }
    let changed = 0;
    for (const [assetId, upstreamIds] of upstream) {
      changed += await this.edgesOf(assetId, upstreamIds, scope);
    }
    return changed;
  }

  private async edgesOf(assetId: string, upstreamIds: readonly string[], scope: ImportScope): Promise<number> {
    const source = { kind: 'dbt', project: scope.project } as const;
    try {
      const { added, removed } = await this.commands.execute(
        new RecordDependencies(scope.by, assetId, upstreamIds, source),
      );
      return added + removed;
    } catch (error) {
      scope.warnings.push(`The lineage of ${assetId} was not recorded: ${importError(error).message}`);
      return 0;
    }
  }
}
