/** What a probe reads. */
export class HealthView {
  /** `ok`; anything else comes as a problem. */
  status!: 'ok';
}
