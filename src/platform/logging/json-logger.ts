import { inspect } from 'node:util';
import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { isBuilding } from './building.js';
import { logContext } from './log-context.js';
import { redacted } from './redaction.js';

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug';

/** Nest's log as one JSON object a line. Nest gives a message, then perhaps a stack, then the name of who speaks. */
export class JsonLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log = (message: unknown, ...rest: unknown[]): void => this.write(isBuilding(rest) ? 'debug' : 'info', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  fatal = (message: unknown, ...rest: unknown[]): void => this.write('fatal', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = this.debug;

  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const texts = rest.filter((item) => typeof item === 'string');
    const { text, facts, stack } = partsOf(message, texts.length > 1 ? texts[0] : undefined);
    const context = texts.at(-1);
    this.pino[level]({ ...logContext(), ...facts, ...(context && { context }), ...(stack && { stack }) }, text);
  }
}

interface Parts {
  readonly text?: string;
  readonly facts?: object;
  readonly stack?: string | undefined;
}

function partsOf(message: unknown, given: string | undefined): Parts {
  if (message instanceof Error) {
    return { text: redacted(message.message), stack: redacted(message.stack ?? '') };
  }
  const stack = given === undefined ? undefined : redacted(given);
  return typeof message === 'object' && message !== null
    ? { facts: message, stack }
    : { text: redacted(typeof message === 'string' ? message : inspect(message)), stack };
}
