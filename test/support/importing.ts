import { CommandBus } from '@nestjs/cqrs';
import { type DbtImport, ImportDbt } from '../../src/modules/imports/commands/import-dbt.command.js';
import type { ImportReportView } from '../../src/modules/imports/queries/import-report.view.js';
import { ADMIN } from './actors.js';
import type { TestApp } from './app.js';

/** Imports a dbt project by an admin, and publishes each model by itself unless told otherwise. */
export function importDbt(
  { app }: Pick<TestApp, 'app'>,
  wanted: Pick<DbtImport, 'artifacts' | 'defaultOwnerTeamId'> & Partial<DbtImport>,
): Promise<ImportReportView> {
  const usual = { environment: 'production', dryRun: false, publish: true, group: false, registerConsumers: true };
  return app.get(CommandBus).execute(new ImportDbt(ADMIN, { ...usual, ...wanted }));
}
