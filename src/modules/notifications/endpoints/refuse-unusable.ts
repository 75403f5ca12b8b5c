import type { EntityManager } from '@mikro-orm/sql';
import type { Settings } from '../../../platform/config.js';
import { assertDeliverableUrl } from '../../../platform/outbound/deliverable-url.js';
import { assetsById } from '../../assets/index.js';
import { FilteredAssetUnknown } from '../domain/endpoint.errors.js';
import { refuseUnknownFilters } from '../domain/event-filter.js';

interface Usable {
  readonly url?: string;
  readonly events?: readonly string[];
  readonly assetIds?: readonly string[] | null;
}

/** Refuses a URL that would never be called, and filters that nothing would ever pass. */
export async function refuseUnusable(
  em: EntityManager,
  { url, events = [], assetIds }: Usable,
  settings: Settings,
): Promise<void> {
  if (url !== undefined) {
    assertDeliverableUrl(url, settings);
  }
  refuseUnknownFilters(events);
  const known = await assetsById(em, [...(assetIds ?? [])]);
  assetIds?.forEach((id, index) => {
    if (!known.has(id)) {
      throw new FilteredAssetUnknown(index, id);
    }
  });
}
