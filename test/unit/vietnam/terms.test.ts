import { periodOf } from 'danvan';
import { addDays, containsPeriod } from 'danvan/time';
import { termSystems } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it.each([
  ['party', [2015, 2020, 2025]],
  ['national-assembly', [2016, 2021, 2026]],
  ['peoples-councils', [2016, 2021, 2026]],
  ['front', [2014, 2019, 2024, 2026]],
  ['front-local', [2025]],
])('knows the terms of %s, of five years each', (id, firstYears) => {
  const terms = termSystems.find((system) => system.id === id)?.terms ?? [];
  expect(terms.map(({ firstYear }) => firstYear)).toEqual(firstYears);
  expect(terms.every(({ firstYear, lastYear }) => lastYear - firstYear === 5)).toBe(true);
});

it('names each system in both languages', () => {
  expect(termSystems.filter(({ name }) => !name.en)).toEqual([]);
});

it('begins a term of the Party on the day after the congress closed', () => {
  const { lastDay } = periodOf('2020/2025@party', { termSystems });
  expect(addDays(lastDay, 1)).toBe(periodOf('2025/2030@party', { termSystems }).firstDay);
});

it('keeps a half-year within its term', () => {
  const term = periodOf('2021/2026@peoples-councils', { termSystems });
  expect(containsPeriod(term, periodOf('2024-H1'))).toBe(true);
});

it('ends a term of the Party on the day its next congress closed', () => {
  expect(periodOf('2015/2020@party', { termSystems })).toMatchObject({
    firstDay: '2016-01-29',
    lastDay: '2021-02-01',
  });
});

it('cuts the term of the Front short that the congress of 2026 ended', () => {
  expect(periodOf('2024/2029@front', { termSystems }).lastDay < '2027').toBe(true);
  expect(periodOf('2026/2031@front', { termSystems }).lastDay).toBe('2031-12-31');
});
