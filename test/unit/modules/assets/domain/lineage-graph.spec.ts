import { expect, it } from '@jest/globals';
import { dotGraph, mermaidGraph } from '../../../../../src/modules/assets/domain/lineage-graph.js';

const NODES = [
  { id: 'a', fqn: 'shop.raw.orders' },
  { id: 'b', fqn: 'shop."odd ]name"' },
];
const EDGES = [
  { reader: 'b', read: 'a', source: 'dbt' },
  { reader: 'b', read: 'a', source: 'manual' },
  { reader: 'gone', read: 'a', source: 'manual' },
];

it('draws each arrow once, along the data, in DOT', () => {
  expect(dotGraph(NODES, EDGES)).toBe(
    [
      'digraph lineage {',
      '  rankdir=LR;',
      '  "a" [label="shop.raw.orders"];',
      '  "b" [label="shop.\\"odd ]name\\""];',
      '  "a" -> "b";',
      '}',
      '',
    ].join('\n'),
  );
});

it('draws the same in Mermaid, with names that cannot break out of their box', () => {
  expect(mermaidGraph(NODES, EDGES)).toBe(
    ['flowchart LR', '  n0["shop.raw.orders"]', '  n1["shop.#34;odd #93;name#34;"]', '  n0 --> n1', ''].join('\n'),
  );
});

it('draws nothing of nothing', () => {
  expect(mermaidGraph([], [])).toBe('flowchart LR\n');
});
