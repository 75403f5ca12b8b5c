/** One asset reads another. Both are ids. */
interface Reading {
  readonly reader: string;
  readonly read: string;
}

/** The same, as one source has it. */
export interface LineageEdge extends Reading {
  readonly source: string;
  /** Which columns are read into which; null where that is not known. */
  readonly columns: readonly { readonly from: string; readonly to: string }[] | null;
}

export interface LineageNode {
  readonly id: string;
  readonly fqn: string;
}

export const GRAPH_FORMATS = ['json', 'dot', 'mermaid'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** The graph in the DOT language of Graphviz; data flows along the arrows. */
export function dotGraph(nodes: readonly LineageNode[], edges: readonly Reading[]): string {
  const lines = nodes.map(({ id, fqn }) => `  "${id}" [label=${quoted(fqn)}];`);
  const arrows = arrowsOf(nodes, edges).map(([from, to]) => `  "${from}" -> "${to}";`);
  return ['digraph lineage {', '  rankdir=LR;', ...lines, ...arrows, '}', ''].join('\n');
}

/** The graph as a Mermaid flowchart; data flows along the arrows. */
export function mermaidGraph(nodes: readonly LineageNode[], edges: readonly Reading[]): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = nodes.map(({ id, fqn }) => `  ${names.get(id)}["${entities(fqn)}"]`);
  const arrows = arrowsOf(nodes, edges).map(([from, to]) => `  ${names.get(from)} --> ${names.get(to)}`);
  return ['flowchart LR', ...lines, ...arrows, ''].join('\n');
}

/** Each pair once, whatever number of sources say so, and only between nodes that are shown. */
function arrowsOf(nodes: readonly LineageNode[], edges: readonly Reading[]): [string, string][] {
  const shown = new Set(nodes.map(({ id }) => id));
  const pairs = new Map(edges.map(({ read, reader }) => [`${read}>${reader}`, [read, reader] as [string, string]]));
  return [...pairs.values()].filter(([from, to]) => shown.has(from) && shown.has(to));
}

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** Names may hold quotes and brackets, which Mermaid reads as HTML entities. */
const entities = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N} ._$-]/gu, (character) => `#${character.codePointAt(0)};`);
