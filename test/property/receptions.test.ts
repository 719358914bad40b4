import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReceptions, receptionShortfalls, type ReceptionInput } from '#inside/democracy';
import { receptionDuties as duties } from 'danvan/vietnam';

const months = ['2026-04', '2026-05', '2026-06'];
const day = fc
  .integer({ min: 1, max: 30 })
  .chain((at) =>
    fc.constantFrom(...months).map((month) => `${month}-${String(at).padStart(2, '0')}`),
  );
const row: fc.Arbitrary<Omit<ReceptionInput, 'id' | 'unit'>> = fc.oneof(
  day.map((date) => ({ date, ledBy: 'head' as const })),
  day.map((date) => ({ date, ledBy: 'delegated' as const })),
  fc
    .tuple(fc.constantFrom(...months, '2026-Q2'), fc.option(fc.nat({ max: 4 }), { nil: undefined }))
    .map(([period, days]) => ({ period, days, ledBy: 'head' as const })),
);
const told = (rows: readonly Omit<ReceptionInput, 'id' | 'unit'>[]) => {
  const list = rows.map((each, at) => ({ ...each, id: `t${at}`, unit: 'xa' }));
  const options = { duties, months, units: ['xa'], levelOf: () => 'commune' };
  return receptionShortfalls(readReceptions(list).values, options);
};

describe('days on which heads received', () => {
  it('are the same in whichever order the records come', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(told(rows.toReversed())).toEqual(told(rows));
      }),
    );
  });

  it('never fall when one more day is recorded, and never exceed what is short by more', () => {
    fc.assert(
      fc.property(fc.array(row), day, (rows, date) => {
        const [before, after] = [
          told(rows).months,
          told([{ date, ledBy: 'head' }, ...rows]).months,
        ];
        for (const [at, { held, short }] of after.entries()) {
          expect(held ?? 0).toBeGreaterThanOrEqual(before[at]?.held ?? 0);
          const was = before[at]?.short;
          if (was !== null && was !== undefined) expect(short).toBeLessThanOrEqual(was);
        }
      }),
    );
  });
});
