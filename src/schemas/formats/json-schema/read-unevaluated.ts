import type { Draft } from '../../shape/shape.js';

/** Placeholder until the rewriting of what no other keyword evaluated is in. */
export function readUnevaluated(_shape: Draft): void {}
