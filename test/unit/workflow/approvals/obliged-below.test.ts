import { createHierarchy, periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { obligedBelow } from '#inside/workflow';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: 'huyen', name: 'huyện', parent: 'tinh' },
  { id: 'xa-a', name: 'xã A', parent: 'huyen' },
  { id: 'xa-b', name: 'xã B', parent: 'huyen' },
  { id: 'xa-c', name: 'xã C', parent: 'tinh' },
]);
const owed = (...units: readonly string[]) =>
  units.map((unit) => ({ unit, form: 'f', period: periodOf('2026-Q3') }));
const below = (unit: string, ...units: readonly string[]) =>
  obligedBelow({ unit, form: 'f', period: '2026-Q3' }, hierarchy, owed(...units));

it('lists the nearest units that owe the report', () => {
  expect(below('tinh', 'tinh', 'huyen', 'xa-a', 'xa-b', 'xa-c')).toEqual([
    { unit: 'huyen', hasBelow: true },
    { unit: 'xa-c', hasBelow: false },
  ]);
});

it('looks through a level that owes nothing', () => {
  expect(below('tinh', 'xa-a', 'xa-b').map(({ unit }) => unit)).toEqual(['xa-a', 'xa-b']);
  expect(below('xa-a', 'xa-a')).toEqual([]);
});

it('passes over other forms and units that are not there', () => {
  const other = [...owed('xa-x'), { unit: 'xa-a', form: 'g', period: periodOf('2026-Q3') }];
  expect(obligedBelow({ unit: 'tinh', form: 'f', period: '2026-Q3' }, hierarchy, other)).toEqual(
    [],
  );
});
