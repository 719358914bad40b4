import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { management2025 } from '#inside/vietnam';

it('adds no inspections over quarters that are told again', () => {
  const { columns } = defineForm(management2025());
  expect(columns).toHaveLength(17);
  const apart = columns
    .filter(({ time }) => time !== 'sum')
    .map(({ index, time }) => [index, time]);
  expect(apart).toEqual([
    ['6', 'carried'],
    ['7', 'forbid'],
    ['13', 'forbid'],
  ]);
});
