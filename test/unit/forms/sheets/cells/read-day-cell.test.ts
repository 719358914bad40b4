import { expect, it } from 'vitest';
import { dayOfSerial, readDayCell } from '#inside/forms';

const at = { row: 1, column: 1 };
it('reads days of a spreadsheet, their numbers, and days in words', () => {
  expect(readDayCell({ ...at, value: 1, day: '2026-06-30' }, '')).toEqual({ value: '2026-06-30' });
  expect(readDayCell({ ...at, value: 46_203 }, '46203')).toEqual({ value: '2026-06-30' });
  expect(readDayCell({ ...at, value: '30/6/2026' }, '30/6/2026')).toEqual({ value: '2026-06-30' });
  expect(readDayCell({ ...at, value: '-' }, '-')).toEqual({ value: { state: 'nil' } });
  expect(readDayCell({ ...at, value: 'mai' }, 'mai')).toEqual({ trouble: 'words' });
});
it('takes no other numbers for days', () => {
  expect([12, 46_203.5, 400_000].map(dayOfSerial)).toEqual([undefined, undefined, undefined]);
});
