import type { Paint } from '../../terminal.js';
import type { CheckReport } from '../report.js';
import { asJson } from './json.js';
import { asJUnit } from './junit.js';
import { asMarkdown } from './markdown.js';
import { asSarif } from './sarif.js';
import { asText } from './text.js';

const RENDERERS = {
  text: asText,
  json: asJson,
  markdown: asMarkdown,
  junit: asJUnit,
  sarif: asSarif,
} satisfies Readonly<Record<string, (report: CheckReport, paint: Paint) => string>>;

export type Format = keyof typeof RENDERERS;

/** Every way in which a report can be said. */
export const FORMATS = Object.keys(RENDERERS) as Format[];

/** A report in one of the formats. */
export const rendered = (format: Format, report: CheckReport, paint: Paint): string => RENDERERS[format](report, paint);
