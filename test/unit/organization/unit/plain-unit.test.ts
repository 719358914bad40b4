import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainUnitReader, spanReader, readUnit } from '#inside/organization';

const fast = (row: unknown) => plainUnitReader()(row);

describe('plainUnitReader', () => {
  it.each([
    { id: 'a', name: 'xã Hòa Bình' },
    { id: 'a', name: 'Ủy ban', category: 'organization', serves: 'b', symbol: 'UBMTTQ' },
    {
      id: 'a',
      name: 'A',
      kind: 'ward',
      level: 'commune',
      parent: 'b',
      validity: { to: '2025-06-30' },
    },
    { id: 'a', name: 'A', validity: {}, parent: undefined },
  ])('reads %j as the schema does', (row) => {
    const unit = fast(row);
    expect(unit).not.toBeNull();
    expect(unit).toEqual(readUnit(row, [], []));
    expect(Object.isFrozen(unit)).toBe(true);
  });

  it.each([
    { id: ' a', name: 'A' },
    { id: 'a', name: 'Ho\u0300a' },
    { id: 'a', name: '' },
    { id: 'a' },
    { id: 'a', name: 'A', category: 'x' },
    { id: 'a', name: 'A', validity: { to: '2025-02-31' } },
    { id: 'a', name: 'A', validity: { until: '2025-07-01' } },
    { id: 'a', name: 'A', aliases: [] },
    { id: 'a', name: { vi: 'A' } },
    { id: 'a', name: 'A', parrent: 'b' },
    null,
    'a',
    [],
  ])('leaves %j to the schema', (row) => {
    expect(fast(row)).toBeNull();
  });

  it('never reads a row that the schema refuses, nor in another way', () => {
    const row = fc.record(
      {
        id: fc.constantFrom('a', ' ', 'Bình', 'bi\u0300nh', 3),
        name: fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })),
        parent: fc.constantFrom('b', '', null, undefined),
        validity: fc.constantFrom({ from: '2025-07-01' }, { from: '1' }, [], undefined),
      },
      { requiredKeys: ['id', 'name'] },
    );
    fc.assert(
      fc.property(row, (given) => {
        const unit = fast(given);
        if (unit !== null) expect(unit).toEqual(readUnit(given, [], []));
      }),
      { numRuns: 500 },
    );
  });
});

it('reads each span of days once', () => {
  const spans = spanReader();
  const validity = { from: '2025-07-01' };
  expect(spans(validity)).toBe(spans(validity));
  expect(spans(undefined)).toEqual([]);
  expect(spans('2025')).toBeNull();
});
