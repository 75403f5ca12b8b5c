import { ApiProperty } from '@nestjs/swagger';
import { CONTENT_MODELS, type ContentModel, type Mode, MODES } from '../../../schemas/index.js';
import type { AssetChange } from '../../assets/index.js';

/** What is to happen to an asset: the fields that change, or the version that ends; nothing, where the asset is deleted. */
export class AssetChangeView {
  /** @example 'shop.core.orders' */
  fqn?: string;

  /** @example 'staging' */
  environment?: string;

  /** @example 'view' */
  kind?: string;

  @ApiProperty({ enum: MODES, required: false })
  compatibility?: Mode;

  @ApiProperty({ enum: CONTENT_MODELS, required: false })
  content?: ContentModel;

  /** @example 'suggest' */
  semver_mode?: string;

  materialized_versions?: boolean;

  tags?: string[];

  description?: string | null;

  metadata?: Record<string, unknown>;

  /** The contract that ends. */
  contract_id?: string;

  /** Its version. */
  version?: string;

  /** What it becomes. */
  @ApiProperty({ enum: ['deprecated', 'retired'], required: false })
  status?: 'deprecated' | 'retired';

  /** Until when it is promised to stay. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  sunset_at?: string | null;

  /** Why it ends. */
  reason?: string | null;
}

/** A proposed change of an asset, in the names that the API has for its fields. */
export function assetChangeView(change: AssetChange): AssetChangeView {
  if (change.kind === 'remove') {
    return {};
  }
  if (change.kind === 'retire') {
    const { contractId, version, to, sunsetAt, reason } = change;
    return { contract_id: contractId, version, status: to, sunset_at: sunsetAt, reason };
  }
  return Object.fromEntries(Object.entries(change.changes).map(([name, value]) => [snakeCase(name), value]));
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
