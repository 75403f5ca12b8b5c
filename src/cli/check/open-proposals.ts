import type { TesseraClient } from '../../../openapi/index.js';
import { progress } from '../terminal.js';
import { answerOf } from '../answer-of.js';
import type { Change } from './change.js';

/** Posts each change as publishing does; since it would break somebody, that proposes it. Answers how many. */
export async function openProposals(
  client: TesseraClient,
  unproposed: readonly { readonly change: Change; readonly assetId: string }[],
): Promise<number> {
  for (const { change, assetId } of unproposed) {
    const { fqn, environment: _, ...body } = change.body;
    const params = { path: { id: assetId } };
    const { decision } = await answerOf(client.POST('/api/v1/assets/{id}/contracts', { params, body }));
    progress(`${fqn}: ${decision}`);
  }
  return unproposed.length;
}
