import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allOf, candidatesWithin, schedule, scheduleSpans } from '#inside/aggregation';
import { reportFor } from '../support/spans.js';

const reports = fc.array(
  fc
    .record({
      from: fc.integer({ min: 1, max: 12 }),
      days: fc.integer({ min: 0, max: 6 }),
      amount: fc.integer({ min: 0, max: 9 }),
      line: fc.integer({ min: 0, max: 1 }),
      isConsolidated: fc.boolean(),
      year: fc.constantFrom(null, null, 1, 1, 1, 4),
    })
    .map(({ from, days, year, ...more }) =>
      reportFor(year ?? from, from + days, { ...more, isCumulative: year !== null }),
    ),
  { maxLength: 14 },
);

it('running totals that are taken apart when they count are chosen as if all were made', () => {
  fc.assert(
    fc.property(reports, fc.integer({ min: 1, max: 6 }), (sent, from) => {
      const numbered = sent.map((report, row) => ({ ...report, rows: [row] }));
      const candidates = candidatesWithin(numbered, { from, to: 16 });
      expect(schedule(candidates)).toEqual(scheduleSpans(allOf(candidates)));
    }),
    { numRuns: 2000 },
  );
});
