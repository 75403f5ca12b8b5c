import type { LoggerService } from '@nestjs/common';
import type { DestinationStream } from 'pino';
import { LOG_LEVELS, type Settings } from '../config.js';
import { TextLogger } from './text-logger.js';

const SECRET_FIELDS = ['authorization', '["x-api-key"]', 'cookie', 'secret', 'password', 'key', 'token'];
const REDACT = SECRET_FIELDS.flatMap((name) => [name, name.startsWith('[') ? `*${name}` : `*.${name}`]);

type Asked = Pick<Settings, 'ENVIRONMENT' | 'LOG_LEVEL' | 'LOG_FORMAT'>;

/** The log of this process: JSON by pino where machines read it, and lines for people elsewhere, who then do not wait for pino. */
export async function loggerFor(settings: Asked, destination?: DestinationStream): Promise<LoggerService> {
  const { LOG_LEVEL: level } = settings;
  if ((settings.LOG_FORMAT ?? (settings.ENVIRONMENT === 'production' ? 'json' : 'text')) === 'text') {
    return new TextLogger({ logLevels: LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(level) + 1) });
  }
  const [{ pino }, { JsonLogger }] = await Promise.all([import('pino'), import('./json-logger.js')]);
  const options = {
    level: level === 'log' ? 'info' : level,
    base: { service: 'tessera', pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACT, censor: '[redacted]' },
  };
  // Written behind the requests; the rest goes out when the process ends.
  return new JsonLogger(pino(options, destination ?? pino.destination({ sync: false })));
}
