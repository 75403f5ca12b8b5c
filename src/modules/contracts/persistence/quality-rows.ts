import type { EntityManager } from '@mikro-orm/sql';
import { isBreach } from '../domain/judge-run.js';
import type { PublicationRequest } from '../domain/publication-request.js';
import { QualityNotPassing } from '../domain/quality.errors.js';
import { QualityResult } from './quality-result.entity.js';
import { QualityRun } from './quality-run.entity.js';

/** The run that the server heard of last, whenever it was made. Read under the asset's lock when it decides. */
export function newestRun(em: EntityManager, assetId: string): Promise<QualityRun | null> {
  return em.findOne(QualityRun, { assetId }, { orderBy: { number: 'desc' } });
}

/** Where the request asks for it, refuses unless the newest run of the asset passed; says which guarantees failed. */
export async function refuseNotPassing(
  em: EntityManager,
  { id: assetId }: { readonly id: string },
  { require_passing: isAsked = false }: Pick<PublicationRequest, 'require_passing'>,
): Promise<void> {
  if (!isAsked) {
    return;
  }
  const newest = await newestRun(em, assetId);
  if (newest?.status === 'passed') {
    return;
  }
  const results = newest ? await em.find(QualityResult, { qualityRunId: newest.id }, { orderBy: { id: 'asc' } }) : [];
  const failed = results.filter(isBreach).map(({ guarantee }) => guarantee);
  throw new QualityNotPassing(newest && { id: newest.id, status: newest.status, failed });
}
