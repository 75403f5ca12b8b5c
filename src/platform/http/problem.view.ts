/** One thing wrong with the request. */
export class ProblemErrorView {
  /**
   * JSON pointer into the body, or the name of a path or query parameter.
   * @example '/columns/0'
   */
  pointer!: string;

  /** What is wrong there, and what to do. */
  message!: string;
}

/** An error, as RFC 9457 (Problem Details for HTTP APIs) lays it out. */
export class ProblemView {
  /**
   * Stable URI of the kind of problem.
   * @example 'urn:tessera:problem:asset.not_found'
   */
  type!: string;

  /** The kind of problem, in words. */
  title!: string;

  /** HTTP status code. */
  status!: number;

  /** What happened this time, and the remedy. */
  detail!: string;

  /** Path of the request. */
  instance!: string;

  /**
   * Stable code, `thing.reason`.
   * @example 'asset.not_found'
   */
  code!: string;

  /** Id of the request, also in the `X-Request-ID` header. */
  request_id!: string;

  /** The fields at fault; empty when no single field is. */
  errors!: ProblemErrorView[];

  /** Further facts of this kind of problem, such as the id of the thing in the way. */
  details!: Record<string, unknown>;
}
