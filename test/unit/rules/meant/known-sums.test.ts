import { knownSums } from '#inside/rules';
import { defineIndicator } from 'danvan';
import { expect, it } from 'vitest';

const flow = { name: 'Số đơn', unit: 'đơn', kind: 'flow' } as const;

it('knows the sums of parts and of equal relations, and no others', () => {
  const whole = defineIndicator({
    ...flow,
    code: 'x.whole',
    parts: ['x.a', 'x.b'],
    otherParts: ['x.c'],
    holds: [
      {
        is: 'equal',
        sumOf: [
          { indicator: 'x.a', times: 2 },
          { indicator: 'x.a', times: -1 },
          { indicator: 'x.b', report: 'before' },
          { indicator: 'x.c', measure: 'plan' },
          { number: 5 },
        ],
      },
      { is: 'at-most', sumOf: [{ indicator: 'x.d' }] },
      { is: 'equal', productOf: [{ indicator: 'x.d' }] },
    ],
  });
  expect(knownSums([whole, defineIndicator({ ...flow, code: 'x.a' })])).toEqual([
    {
      key: 'x.whole parts',
      indicator: 'x.whole',
      times: new Map([
        ['x.whole', 1],
        ['x.a', -1],
        ['x.b', -1],
        ['x.c', -1],
      ]),
      needed: ['x.a', 'x.b'],
    },
    {
      key: 'x.whole x.a x.a x.b x.c',
      indicator: 'x.whole',
      times: new Map([
        ['x.whole', 1],
        ['x.a', -1],
      ]),
      needed: [],
    },
  ]);
});
