import { formatPeriod, parsePeriodLabel, periodOf } from 'danvan';
import { expect, it } from 'vitest';

it.each([
  ['6 tháng đầu năm 2020', '2020-H1'],
  ['06 THÁNG ĐẦU  NĂM 2020', '2020-H1'],
  ['quý 2/2020', '2020-Q2'],
  ['quý II/2020', '2020-Q2'],
  ['tháng 06/2020', '2020-06'],
  ['năm 2020', '2020'],
])('reads %j as %s', (label, id) => {
  const result = parsePeriodLabel(label);
  expect(result.ok && result.value.id).toBe(id);
});

it.each(['2020-03', '2020-Q3', '2020-H2', '2020-9M', '2020'])(
  'reads back the names of %s',
  (id) => {
    for (const language of ['vi', 'en'] as const) {
      const result = parsePeriodLabel(formatPeriod(periodOf(id), { language }));
      expect(result.ok && result.value.id).toBe(id);
    }
  },
);

it.each(['quý 5 năm 2020', 'tháng 13/2020', '6 tháng đầu năm', ''])('refuses %j', (label) => {
  expect(parsePeriodLabel(label).ok).toBe(false);
});
