/** What a probe reads. */
export class HealthView {
  /** `degraded` when something is away that requests do without; what cannot be served comes as a problem. */
  status!: 'ok' | 'degraded';

  /**
   * What is away.
   * @example []
   */
  degraded!: string[];
}

/** The process runs. */
export class LiveView {
  /** Always `ok`: a process that cannot say so does not answer. */
  status!: 'ok';
}
