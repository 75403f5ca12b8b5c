import { ProblemErrorView } from '../../../platform/http/problem.view.js';

/** Whether a document is a schema that can be published. */
export class SchemaValidityView {
  valid!: boolean;

  /** Every place that is wrong; empty when valid. */
  errors!: ProblemErrorView[];
}
