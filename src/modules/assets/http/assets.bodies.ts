import type { NewAsset } from '../commands/create-asset.command.js';
import type { AssetChanges } from '../domain/asset-change.js';
import type { CreateAssetBody, UpdateAssetBody } from './assets.dto.js';

/** What a new asset is, with the defaults for what was left out. */
export const newAssetIn = (body: CreateAssetBody): NewAsset => ({
  fqn: body.fqn,
  environment: body.environment ?? 'production',
  kind: body.kind ?? 'table',
  ownerTeamId: body.owner_team_id ?? null,
  compatibility: body.compatibility ?? 'consumers',
  content: body.content ?? 'as_written',
  semverMode: body.semver_mode ?? 'auto',
  tags: body.tags ?? [],
  description: body.description ?? null,
  metadata: body.metadata ?? {},
});

/** What a patch changes: exactly the fields it names. */
export function changesIn(body: UpdateAssetBody): AssetChanges {
  const { owner_team_id: ownerTeamId, semver_mode: semverMode, ...rest } = body;
  const changes = { ...rest, ownerTeamId, semverMode };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
