import { EventData } from '../../../../platform/http/event-data.js';
import { LinkedData } from './links.view.js';

@EventData('asset.created', 'asset.updated', 'asset.deleted', 'asset.restored')
export class AssetData extends LinkedData {
  asset_id!: string;

  /** @example 'shop.core.customers' */
  fqn!: string;

  /** @example 'production' */
  environment!: string;

  owner_team_id!: string;
}

@EventData('asset.transfer_asked', 'asset.transfer_accepted', 'asset.transfer_declined', 'asset.transfer_cancelled')
export class TransferData extends LinkedData {
  transfer_id!: string;

  asset_id!: string;

  asset_fqn!: string;

  status!: string;

  from_team_id!: string;

  to_team_id!: string;

  note!: string | null;

  /** Why it was declined or cancelled. */
  reason!: string | null;
}

@EventData('dependency.added', 'dependency.removed')
export class DependencyData extends LinkedData {
  dependency_id!: string;

  /** The asset that reads. */
  asset_id!: string;

  asset_fqn!: string;

  upstream_asset_id!: string;
}

@EventData('dependency.recorded')
export class DependenciesRecordedData extends LinkedData {
  asset_id!: string;

  asset_fqn!: string;

  /** @example 'dbt' */
  source!: string;

  project!: string;

  added_upstream_asset_ids!: string[];

  removed_upstream_asset_ids!: string[];
}

@EventData('registration.created', 'registration.updated', 'registration.ended')
export class RegistrationData extends LinkedData {
  registration_id!: string;

  asset_id!: string;

  consumer_team_id!: string;

  /** Null: all of them. */
  columns!: string[] | null;

  reason!: string | null;
}
