import type { Shapes, TesseraClient } from '../../../openapi/index.js';
import { answerOf, doneBy } from '../answer-of.js';
import { EXIT, Failure } from '../exit-codes.js';

type Report = Shapes['ImportReportView'];
type Result = Shapes['ImportResultView'];

/**
 * The report of an import once what everybody has agreed to is published: where the project still asks for exactly what
 * was proposed, the import has left it as it was.
 */
export async function publishAgreed(client: TesseraClient, report: Report): Promise<Report> {
  const results: Result[] = [];
  for (const result of report.results) {
    const { decision, proposal_id: id } = result;
    results.push(decision === 'unchanged' && id !== null ? await settled(client, result, id) : result);
  }
  const count = (wanted: Result['decision']) => results.filter(({ decision }) => decision === wanted).length;
  const [published, unchanged, failed] = [count('published'), count('unchanged'), count('failed')];
  return { ...report, results, summary: { ...report.summary, published, unchanged, failed } };
}

async function settled(client: TesseraClient, result: Result, id: string): Promise<Result> {
  const params = { path: { id } };
  const proposal = await answerOf(client.GET('/api/v1/proposals/{id}', { params }));
  if (proposal.status !== 'approved' || proposal.stale || proposal.base_moved || proposal.publication_id !== null) {
    return result;
  }
  try {
    const { contract } = await doneBy(client.POST('/api/v1/proposals/{id}/publish', { params }));
    return { ...result, decision: 'published', version: contract?.version ?? null };
  } catch (error) {
    if (error instanceof Failure && error.exitCode === EXIT.no) {
      return { ...result, decision: 'failed', error: { code: 'proposal.refused', message: error.message } };
    }
    throw error;
  }
}
