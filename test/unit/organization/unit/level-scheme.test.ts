import { levelsAt, type LevelScheme } from 'danvan/organization';
import { expect, it } from 'vitest';

const name = { vi: 'cấp' };
const schemes: readonly LevelScheme[] = [
  { until: '2025-07-01', levels: ['province', 'district', 'commune'].map((id) => ({ id, name })) },
  { from: '2025-07-01', levels: ['province', 'commune'].map((id) => ({ id, name })) },
];

it.each([
  ['2025-06-30', ['province', 'district', 'commune']],
  ['2025-07-01', ['province', 'commune']],
])('gives the levels of %s', (date, expected) => {
  expect(levelsAt(schemes, date)).toEqual(expected);
});

it('gives none where no scheme is in force', () => {
  expect(levelsAt([], '2025-07-01')).toEqual([]);
});
