import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { isBuilding } from './building.js';
import { logContext } from './log-context.js';
import { redacted } from './redaction.js';

/** Lines for people: Nest's own, without secrets, and with the request that they belong to. */
export class TextLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    return isBuilding(rest) ? super.debug(message, ...rest) : super.log(message, ...rest);
  }

  protected override stringifyMessage(message: unknown, logLevel: LogLevel): string {
    const id = logContext()?.request_id;
    const text = isFacts(message) ? factsAsText(message) : super.stringifyMessage(message, logLevel);
    return redacted(text) + (id === undefined ? '' : ` (request ${id})`);
  }

  protected override printStackTrace(stack: string): void {
    super.printStackTrace(redacted(stack));
  }
}

const isFacts = (message: unknown): message is object =>
  typeof message === 'object' && message !== null && Object.getPrototypeOf(message) === Object.prototype;

const factsAsText = (facts: object): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ');
