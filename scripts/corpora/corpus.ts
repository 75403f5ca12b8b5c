/** What the engine answers to one question about one case, beside what the corpus says. */
export interface Observation {
  /** The question, or the way the pair is read. */
  readonly direction: string;
  readonly key: string;
  readonly expected: string;
  readonly answer: string;
  readonly milliseconds: number;
  /** What the engine found, for whoever reads of a disagreement. */
  readonly told: string;
}

/** A kind of corpus: known by the files in its folder, and asked case by case. */
export interface Corpus {
  readonly files: readonly string[];
  observe(folder: string): Iterable<Observation>;
}
