import type { Database } from '../../../src/platform/database/database.js';
import { hear, noteAll } from './canary.js';

const MOST_ROWS = 2_000;

/** What the log holds, and what receivers answered: the last of it, since others may have made very much. */
const RECORDS: readonly string[] = [
  `select to_jsonb(event)::text as text from audit.events event order by id desc limit ${MOST_ROWS}`,
  `select to_jsonb(attempt)::text as text from workflow.webhook_attempts attempt limit ${MOST_ROWS}`,
  `select to_jsonb(endpoint)::text as text from workflow.webhook_endpoints endpoint limit ${MOST_ROWS}`,
];

/** Hears the records of a database that a test is done with. */
export async function hearRecords(database: Database): Promise<void> {
  for (const sql of RECORDS) {
    const rows = await database.em().execute<{ text: string }[]>(sql);
    hear('records of databases', rows.map(({ text }) => text).join('\n'));
  }
  noteAll();
}
