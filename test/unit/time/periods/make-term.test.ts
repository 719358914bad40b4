import { defineTermSystem } from 'danvan';
import { expect, it } from 'vitest';
import { makeTerm, termPlace } from '#inside/time';

const system = defineTermSystem({
  id: 'party',
  name: 'Đảng',
  terms: [
    { firstYear: 2020, lastYear: 2025, lastDay: '2026-01-23' },
    { firstYear: 2025, lastYear: 2030 },
  ],
});

it('takes the days that are known, and whole years for the others', () => {
  expect(makeTerm(system, 0)).toMatchObject({
    id: '2020/2025@party',
    firstDay: '2020-01-01',
    lastDay: '2026-01-23',
    lastYear: 2025,
  });
});

it('finds the place of a term, and no term outside of the table', () => {
  expect(termPlace(system, 2025, 2030)).toBe(1);
  expect(termPlace(system, 2025, 2029)).toBe(-1);
  expect(makeTerm(system, -1)).toBeUndefined();
  expect(makeTerm(system, 2)).toBeUndefined();
});
