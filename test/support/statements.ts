import { MikroORM } from '@mikro-orm/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The SQL statements that the work sends, begin and commit apart. Nothing else may use the application meanwhile. */
export async function statementsOf(app: NestFastifyApplication, work: () => Promise<unknown>): Promise<string[]> {
  const { config } = app.get(MikroORM);
  const logger = config.getLogger();
  const statements: string[] = [];
  const logQuery = logger.logQuery.bind(logger);
  logger.logQuery = ({ query }) => {
    if (query && !/^(begin|commit|rollback)/i.test(query)) {
      statements.push(query);
    }
  };
  try {
    await work();
  } finally {
    logger.logQuery = logQuery;
  }
  return statements;
}
