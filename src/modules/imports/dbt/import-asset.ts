import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import { mayActFor } from '../../../platform/auth/actor.js';
import { TeamMissing } from '../../../platform/auth/auth.errors.js';
import { AssetExists, AssetHasConsumers, AssetNotYours, Assets, CreateAsset, UpdateAsset } from '../../assets/index.js';
import { afterImport } from '../domain/after-import.js';
import type { PlannedAsset } from '../domain/import-plan.js';
import { importsForOthers, type ImportScope } from './import-scope.js';

type AssetView = Awaited<ReturnType<Assets['one']>>;

export interface ImportedAsset {
  /** Null in a dry run of an asset that does not exist yet. */
  readonly assetId: string | null;
  readonly change: 'created' | 'updated' | 'none';
}

/** Makes the asset of a planned one, or brings what dbt knows of it up to date. Ownership is never seized. */
@Injectable()
export class ImportAsset {
  constructor(
    private readonly commands: CommandBus,
    private readonly assets: Assets,
  ) {}

  async execute(planned: PlannedAsset, ownerTeamId: string | null, scope: ImportScope): Promise<ImportedAsset> {
    const existing = await this.assets.named(planned.fqn, scope.environment);
    if (existing) {
      return this.update(existing, planned, scope);
    }
    try {
      return await this.create(planned, ownerTeamId, scope);
    } catch (error) {
      // Another import made it meanwhile.
      const made = error instanceof AssetExists ? await this.assets.named(planned.fqn, scope.environment) : null;
      if (made) {
        return this.update(made, planned, scope);
      }
      throw error;
    }
  }

  private async create(planned: PlannedAsset, namedOwner: string | null, scope: ImportScope): Promise<ImportedAsset> {
    const ownerTeamId = namedOwner ?? scope.defaultOwnerTeamId;
    if (ownerTeamId === null) {
      throw new TeamMissing('default_owner_team_id');
    }
    if (!importsForOthers(scope) && scope.by.teamId !== ownerTeamId) {
      throw new AssetNotYours('(new)', ownerTeamId);
    }
    if (scope.dryRun) {
      return { assetId: null, change: 'created' };
    }
    const { fqn, kind, description } = planned;
    const tags = [...planned.tags];
    const metadata = { ...planned.metadata };
    const rules = {
      compatibility: 'consumers',
      content: 'as_written',
      semverMode: 'auto',
      materializedVersions: false,
    } as const;
    const wanted = { fqn, environment: scope.environment, kind, ownerTeamId, ...rules, tags, description, metadata };
    const { id } = await this.commands.execute(new CreateAsset(scope.by, wanted));
    return { assetId: id, change: 'created' };
  }

  private async update(existing: AssetView, planned: PlannedAsset, scope: ImportScope): Promise<ImportedAsset> {
    if (!mayActFor(scope.by, existing.owner_team_id)) {
      throw new AssetNotYours(existing.id, existing.owner_team_id);
    }
    const { description, tags, metadata } = existing;
    const differs = canonicalJson(afterImport(existing, planned)) !== canonicalJson({ description, tags, metadata });
    if (!scope.dryRun && differs) {
      // Decided again on what is there once nobody else can change it.
      await this.commands.execute(new UpdateAsset(scope.by, existing.id, (now) => afterImport(now, planned)));
    }
    const moved = existing.kind !== planned.kind && (await this.changeKind(existing, planned, scope));
    return { assetId: existing.id, change: differs || moved ? 'updated' : 'none' };
  }

  /** A view that becomes a table is a move: with consumers registered it takes their consent, not an import. */
  private async changeKind({ id }: AssetView, { kind, uniqueId }: PlannedAsset, scope: ImportScope): Promise<boolean> {
    if (scope.dryRun) {
      return true;
    }
    try {
      await this.commands.execute(new UpdateAsset(scope.by, id, { kind }, false));
      return true;
    } catch (error) {
      if (error instanceof AssetHasConsumers) {
        scope.warnings.push(`${uniqueId} is a ${kind} now, which was not recorded: other teams are registered on it`);
        return false;
      }
      throw error;
    }
  }
}
