import { DanvanError } from 'danvan';
import { factsOlderThan, factTables } from 'danvan/vietnam';
import { expect, it } from 'vitest';

const namesBefore = (day: string) => factsOlderThan(day).map(({ name }) => name);

it('names what was last checked before the day, with that day', () => {
  expect(factsOlderThan('2024-01-01')).toMatchObject([
    { name: 'friendlyGovernmentScheme', checkedUntil: '2023-12-31' },
  ]);
  expect(namesBefore('2026-06-02')).toContain('termSystems');
  expect(namesBefore('2026-06-01')).not.toContain('termSystems');
});

it('names nothing before the oldest and everything after the newest', () => {
  expect(namesBefore('2023-12-31')).toEqual([]);
  expect(factsOlderThan('2026-11-29')).toEqual(factTables);
});

it.each(['2026', '2026-02-30', 'hôm nay', ''])('refuses %j as a day', (day) => {
  expect(() => factsOlderThan(day)).toThrow(DanvanError);
});
