import { expect, it } from 'vitest';
import { dateOf, noonOf } from '#inside/time';

it.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'])('keeps the day in %s', (zone) => {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    for (const day of ['2020-03-08', '2020-11-01', '1960-01-01', '2024-02-29']) {
      expect(dateOf(noonOf(day))).toBe(day);
    }
  } finally {
    process.env['TZ'] = before;
  }
});
