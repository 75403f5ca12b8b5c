/** Does what comes in while a batch is under way with the next one, so that many small writes cost few statements. */
export class Batches<Item, Result> {
  #waiting: { readonly item: Item; readonly done: PromiseWithResolvers<Result> }[] = [];
  #busy = false;

  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly most: number,
  ) {}

  add(item: Item): Promise<Result> {
    const done = Promise.withResolvers<Result>();
    this.#waiting.push({ item, done });
    void this.goOn();
    return done.promise;
  }

  private async goOn(): Promise<void> {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.most);
      try {
        const results = await this.work(batch.map(({ item }) => item));
        batch.forEach(({ done }, index) => done.resolve(results[index] as Result));
      } catch (error) {
        batch.forEach(({ done }) => done.reject(error));
      }
    }
    this.#busy = false;
  }
}
