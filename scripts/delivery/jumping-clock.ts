/** Run in a process of the service before all else: its clock jumps an hour ahead and back, and an hour behind and back. */
function jump(): void {
  const [hour, step, jumps] = [3_600_000, 1_500, [0, 1, 0, -1]];
  const TrueDate = Date;
  const now = (): number => {
    const truth = TrueDate.now();
    return truth + (jumps[Math.floor(truth / step) % jumps.length] ?? 0) * hour;
  };
  globalThis.Date = new Proxy(TrueDate, {
    construct: (target, parameters, self) =>
      Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, self) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/** What `NODE_OPTIONS` takes to have it so. */
export const JUMPING_CLOCK = `--import=data:text/javascript,${encodeURIComponent(`(${jump.toString()})()`)}`;
