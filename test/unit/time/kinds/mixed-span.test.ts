import { parsePeriodLabel } from 'danvan/time';
import { expect, it } from 'vitest';

const idOf = (label: string, asOf?: string) => {
  const result = parsePeriodLabel(label, { asOf });
  return result.ok ? result.value.id : result.findings[0]?.code;
};

it('takes the year that only one end names', () => {
  expect(idOf('từ ngày 01/01 đến ngày 30/6/2022')).toBe('2022-01-01/2022-06-30');
  expect(idOf('từ ngày 01/01/2022 đến ngày 30/6')).toBe('2022-01-01/2022-06-30');
  expect(idOf('từ ngày 01/01 đến ngày 30/6', '2022-07-01')).toBe('2022-01-01/2022-06-30');
  expect(idOf('từ ngày 01/01 đến ngày 30/6')).toBe('time/year-missing');
});

it('never guesses the year before', () => {
  expect(idOf('từ tháng 10 đến tháng 3/2020')).toBe('time/end-before-start');
});
