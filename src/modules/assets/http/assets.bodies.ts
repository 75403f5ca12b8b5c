import type { NewAsset } from '../commands/create-asset.command.js';
import type { AssetChanges } from '../domain/asset-change.js';
import type { CreateAssetBody, UpdateAssetBody } from './assets.dto.js';

/** What holds for a new asset where its body says nothing. */
const DEFAULTS: Omit<NewAsset, 'fqn'> = {
  environment: 'production',
  kind: 'table',
  ownerTeamId: null,
  compatibility: 'consumers',
  content: 'as_written',
  semverMode: 'auto',
  materializedVersions: false,
  tags: [],
  description: null,
  metadata: {},
};

/** What a new asset is, with the defaults for what was left out. */
export const newAssetIn = (body: CreateAssetBody): NewAsset => ({ ...DEFAULTS, fqn: body.fqn, ...fieldsIn(body) });

/** What a patch changes: exactly the fields it names. */
export const changesIn = (body: UpdateAssetBody): AssetChanges => fieldsIn(body);

function fieldsIn<B extends CreateAssetBody | UpdateAssetBody>(body: B) {
  const {
    owner_team_id: ownerTeamId,
    semver_mode: semverMode,
    materialized_versions: materializedVersions,
    ...rest
  } = body;
  const fields = { ...rest, ownerTeamId, semverMode, materializedVersions };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
