/** One line of the table: ours against a baseline, as the ratio of the medians and the spread of the rounds. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  readonly goal: string;
  readonly met: boolean;
}

export interface Measured {
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
}

/** Runs both sides in turns, after a warm-up, and returns the processor time of each round in milliseconds. */
export function interleaved(ours: () => void, baseline: () => void, { rounds = 9, warmUpMs = 1500 } = {}): Measured {
  const end = performance.now() + warmUpMs;
  do {
    baseline();
    ours();
  } while (performance.now() < end);
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.baseline.push(millisecondsOf(baseline));
    times.ours.push(millisecondsOf(ours));
  }
  return times;
}

/** Processor time, collecting garbage included: a neighbour on the same machine adds little to it. */
function millisecondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return spentSince(start);
}

export function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The line of a goal of the form “at most so many times the baseline”. */
export function atMost(limit: number, what: string, measured: Measured): Row {
  const line = compared(what, measured);
  return { ...line, goal: `<= ${limit}`, met: line.ratio <= limit };
}

/** The line of a goal of the form “at least so many times the baseline”. */
export function atLeast(limit: number, what: string, measured: Measured): Row {
  const line = compared(what, measured);
  return { ...line, goal: `>= ${limit}`, met: line.ratio >= limit };
}

function compared(what: string, { ours, baseline }: Measured): Omit<Row, 'goal' | 'met'> {
  const ratios = ours.map((value, round) => value / (baseline[round] ?? Number.NaN));
  return {
    what,
    ours: median(ours),
    baseline: median(baseline),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

/** How time grows with size: the slope of a straight line through the logarithms. */
export function slopeOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return over / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

export function printTable(name: string, rows: readonly Row[]): void {
  console.log(`\n${name}`);
  console.table(
    Object.fromEntries(
      rows.map(({ what, ours, baseline, ratio, least, most, goal, met }) => [
        what,
        {
          ours: rounded(ours),
          baseline: rounded(baseline),
          ratio: rounded(ratio),
          spread: `${rounded(least)} – ${rounded(most)}`,
          goal,
          met: met ? 'yes' : 'NO',
        },
      ]),
    ),
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
