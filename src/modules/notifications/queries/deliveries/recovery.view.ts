/** What will be sent now. */
export class RecoveryView {
  /** Deliveries that had come to nothing, or were to be tried later. */
  revived!: number;

  /** Deliveries of events that had none, because the endpoint was not there yet or took other events. */
  made!: number;
}
