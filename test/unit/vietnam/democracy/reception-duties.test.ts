import { expect, it } from 'vitest';
import { receptionDutySchema } from '#inside/democracy';
import { receptionDuties } from 'danvan/vietnam';

it('are rows as the schema reads them, each level covered by one row on a day', () => {
  for (const duty of receptionDuties) expect(receptionDutySchema.parse(duty)).toEqual(duty);
  const at = (day: string) =>
    receptionDuties
      .filter(({ from = '', to = day }) => from <= day && day <= to)
      .map(({ level, days }) => [level, days]);
  expect(at('2019-02-17')).toEqual([]);
  expect(at('2025-10-31')).toEqual([
    ['province', 1],
    ['district', 1],
    ['commune', 2],
  ]);
  expect(at('2025-11-01')).toEqual([
    ['province', 1],
    ['commune', 2],
  ]);
});
