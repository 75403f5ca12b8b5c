const SHOWN = 60;

/** The lines that two texts do not share, `-` for the old and `+` for the new, with the line number of the old. */
export function differences(before: string, after: string): string {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const changes: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (old[i] === fresh[j] && i < old.length) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const { skipOld, skipNew } = nextMatch(old.slice(i), fresh.slice(j));
    changes.push(...old.slice(i, i + skipOld).map((line, at) => `- ${i + at + 1}: ${line}`));
    changes.push(...fresh.slice(j, j + skipNew).map((line) => `+ ${line}`));
    [i, j] = [i + skipOld, j + skipNew];
  }
  const more = changes.length > SHOWN ? [`… and ${changes.length - SHOWN} more lines`] : [];
  return [...changes.slice(0, SHOWN), ...more, ''].join('\n');
}

/** How far to skip on each side until both go on alike; all of both when they never do. */
function nextMatch(old: readonly string[], fresh: readonly string[]): { skipOld: number; skipNew: number } {
  for (let distance = 1; distance < old.length + fresh.length; distance++) {
    for (let skipOld = 0; skipOld <= distance; skipOld++) {
      const skipNew = distance - skipOld;
      if (skipOld < old.length && skipNew < fresh.length && old[skipOld] === fresh[skipNew]) {
        return { skipOld, skipNew };
      }
    }
  }
  return { skipOld: old.length, skipNew: fresh.length };
}
