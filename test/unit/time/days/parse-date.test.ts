import { parseDate } from 'danvan/time';
import { expect, it } from 'vitest';

it.each(['ngày 07 tháng 7 năm 2020', '07/7/2020', '7/7/2020', '07-07-2020', '2020-07-07'])(
  'reads %j',
  (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: '2020-07-07' });
  },
);

it.each(['7.7', '31/02/2020', '7/7/20', '2020', '', 'ngày 32 tháng 1 năm 2020'])(
  'refuses %j',
  (text) => {
    const result = parseDate(text);
    expect(!result.ok && result.findings[0]?.code).toBe('text/not-a-date');
  },
);
