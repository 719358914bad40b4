import * as fc from 'fast-check';
import { isDanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import { readers } from '../support/readers.js';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

describe.each(Object.entries(readers))('the reader of %s', (_, { read, row }) => {
  /** The row with one field that may be anything. */
  const rowOf = fc
    .tuple(fc.constantFrom(...Object.keys(row)), anything)
    .map(([field, value]) => ({ ...row, [field]: value }));

  it('takes any list of anything, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, rowOf), { maxLength: 5 }), (rows) => {
        const { kept } = read(rows as never);
        expect(kept).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('throws nothing but its own error where it is given anything for a list', () => {
    fc.assert(
      fc.property(anything, (rows) => {
        try {
          read(rows as never);
        } catch (error) {
          expect(isDanvanError(error)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
