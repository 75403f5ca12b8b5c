const SHOWN = 40;

/** Where two JSON documents differ, a line each: `+` for what came, `-` for what went, `~` for what is another value. */
export function differences(before: unknown, after: unknown): string[] {
  const found = [...between(before, after, '')];
  const more = found.length > SHOWN ? [`… and ${found.length - SHOWN} more`] : [];
  return [...found.slice(0, SHOWN), ...more];
}

function* between(before: unknown, after: unknown, at: string): Generator<string> {
  if (!isBranch(before) || !isBranch(after)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      yield `~ ${at}: ${shown(before)} → ${shown(after)}`;
    }
    return;
  }
  for (const [name, value] of Object.entries(before)) {
    const below = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name in after) {
      yield* between(value, after[name], below);
    } else {
      yield `- ${below}`;
    }
  }
  for (const name of Object.keys(after).filter((one) => !(one in before))) {
    yield `+ ${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
