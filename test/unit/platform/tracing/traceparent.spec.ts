import { expect, it } from '@jest/globals';
import { traceParentIn, traceParentOf } from '../../../../src/platform/tracing/traceparent.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

it.each([
  [`00-${TRACE}-${SPAN}-01`, { traceId: TRACE, spanId: SPAN, flags: 1 }],
  [`00-${TRACE}-${SPAN}-00`, { traceId: TRACE, spanId: SPAN, flags: 0 }],
  [`cc-${TRACE}-${SPAN}-01-later`, { traceId: TRACE, spanId: SPAN, flags: 1 }],
  [`00-${TRACE}-${SPAN}-01-later`, null],
  [`00-${'0'.repeat(32)}-${SPAN}-01`, null],
  [`00-${TRACE}-${'0'.repeat(16)}-01`, null],
  [`ff-${TRACE}-${SPAN}-01`, null],
  [`00-${TRACE.toUpperCase()}-${SPAN}-01`, null],
  ['x', null],
  [undefined, null],
])('the header %s says %j', (header, said) => {
  expect(traceParentIn(header)).toEqual(said);
});

it('is written in the form in which it is read', () => {
  const header = `00-${TRACE}-${SPAN}-01`;
  expect(traceParentOf(traceParentIn(header)!)).toBe(header);
});
