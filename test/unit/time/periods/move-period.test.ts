import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { movePeriod, moveStage } from '#inside/time';

it('moves a stage by years, its horizon with it', () => {
  const stage = periodOf('2021/2025~2030');
  expect(stage.kind === 'stage' && moveStage(stage, -1).id).toBe('2020/2024~2029');
});

it.each([
  ['2020-01', -1, '2019-12'],
  ['2020-Q4', 1, '2021-Q1'],
  ['2020-03-01/2020-03-01', -1, '2020-02-29/2020-02-29'],
  ['2021/2025', 1, '2026/2030'],
] as const)('moves %s by %d', (id, places, moved) => {
  expect(movePeriod(periodOf(id), places).id).toBe(moved);
});
