import * as fc from 'fast-check';
import { periodOf } from 'danvan';
import { completenessOf } from 'danvan/organization';
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  readHolidayTable,
  workingDaysBetween,
} from 'danvan/time';
import { expect, it } from 'vitest';
import { untyped } from '../support/untyped.js';

const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays('2025-06-01', count));
const rows = fc
  .uniqueArray(days, { maxLength: 60 })
  .map((dates) => dates.map((on) => ({ on, name: { vi: 'nghỉ' } })));
const tableOf = (holidays: object[], workingDays: object[] = []) =>
  readHolidayTable(untyped({ holidays, workingDays })).value;

it('counts as many working days as were added, and ends on one', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -120, max: 120 }), rows, (day, count, holidays) => {
      const table = tableOf(holidays, [{ date: '2026-01-03' }]);
      const end = addWorkingDays(day, count, table);
      expect(workingDaysBetween(day, end, table)).toBe(count);
      expect(count === 0 || isWorkingDay(end, table)).toBe(true);
    }),
  );
});

it('does not mind the order of holiday rows', () => {
  const shuffled = rows.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(days, shuffled, (day, [list, other]) => {
      expect(addWorkingDays(day, 20, tableOf(list))).toBe(addWorkingDays(day, 20, tableOf(other)));
    }),
  );
});

const key = fc.record({
  unit: fc.constantFrom('a', 'b', 'c'),
  form: fc.constantFrom('f', 'g'),
  period: fc.constantFrom('2026-01', '2026-02', '2026-03'),
});

it('gives counts that add up', () => {
  const received = fc.array(fc.tuple(key, days).map(([of, receivedOn]) => ({ ...of, receivedOn })));
  const due = fc.array(fc.tuple(key, days).map(([of, date]) => ({ ...of, due: date })));
  fc.assert(
    fc.property(fc.array(key), received, due, (owed, reports, dates) => {
      const obligations = owed.map((of) => ({ ...of, period: periodOf(of.period) }));
      const result = completenessOf(obligations, reports, dates);
      const { onTime, late, undated, unexpected, missing } = result;
      expect(onTime + late + undated + unexpected).toBe(result.received);
      expect(onTime + late + undated + missing).toBe(result.expected);
      const text = (of: object) => JSON.stringify(Object.values(of).slice(0, 3));
      expect(result.expected).toBe(new Set(owed.map(text)).size);
      expect(result.received).toBe(new Set(reports.map(text)).size);
      expect(completenessOf(obligations, reports.toReversed(), dates)).toMatchObject({
        onTime,
        late,
      });
    }),
  );
});
