import { pointerStep } from '../kernel/json-pointer.js';

/** A pointer over data: `/a/b`, items as `*`, map values as `{}`; names that look like those are `~2` and `~3`. */
export function below(path: string, name: string): string {
  return `${path}/${segmentOf(name)}`;
}

export function itemsBelow(path: string): string {
  return `${path}/*`;
}

export function valuesBelow(path: string): string {
  return `${path}/{}`;
}

function segmentOf(name: string): string {
  if (name === '*') {
    return '~2';
  }
  if (name === '{}') {
    return '~3';
  }
  return pointerStep(name);
}

/** The name a path's segment stands for; undefined for items and map values. */
export function nameOf(segment: string): string | undefined {
  if (segment === '*' || segment === '{}') {
    return undefined;
  }
  return segment === '~2' ? '*' : segment === '~3' ? '{}' : segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
