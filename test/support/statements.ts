import { MikroORM } from '@mikro-orm/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The SQL statements that the work sends, begin and commit apart. Nothing else may use the application meanwhile. */
export async function statementsOf(app: NestFastifyApplication, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  await watched(app, work, (query) => statements.push(query));
  return statements;
}

/** Does the work, but for the statement of that number, after which the connection fails. Answers whether it came so far. */
export async function failingAt(
  app: NestFastifyApplication,
  number: number,
  work: () => Promise<unknown>,
): Promise<boolean> {
  let sent = 0;
  const failure = new Error(`statement ${number} failed on purpose`);
  try {
    await watched(app, work, () => {
      if (++sent === number) {
        throw failure;
      }
    });
  } catch (error) {
    if (sent < number) {
      throw error;
    }
  }
  return sent >= number;
}

/** Does the work, but for every statement of that form, after which the connection fails. */
export function failingOn<T>(app: NestFastifyApplication, form: RegExp, work: () => Promise<T>): Promise<T> {
  return watched(app, work, (query) => {
    if (form.test(query)) {
      throw new Error(`failed on purpose: ${query.slice(0, 60)}`);
    }
  });
}

async function watched<T>(
  app: NestFastifyApplication,
  work: () => Promise<T>,
  see: (query: string) => void,
): Promise<T> {
  const logger = app.get(MikroORM).config.getLogger();
  const logQuery = logger.logQuery.bind(logger);
  logger.logQuery = ({ query }) => {
    if (query && !/^(begin|commit|rollback)/i.test(query)) {
      see(query);
    }
  };
  try {
    return await work();
  } finally {
    logger.logQuery = logQuery;
  }
}
