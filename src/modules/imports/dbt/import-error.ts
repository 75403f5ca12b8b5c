import { Logger } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error.js';
import type { ImportErrorView } from '../queries/import-report.view.js';

const logger = new Logger('Import');

/** What a report says of an error: a refusal in its own words; of anything unexpected, only that the log has it. */
export function importError(error: unknown): ImportErrorView {
  if (error instanceof DomainError) {
    return { code: error.code, message: error.message };
  }
  logger.error('A part of an import failed', error instanceof Error ? error.stack : String(error));
  return { code: 'import.unexpected', message: 'Unexpected error; the log of the service has it.' };
}
