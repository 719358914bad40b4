import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { complaints2021, feedback2024 } from '#inside/vietnam';

it('reads the formulas of 2021 as they were printed', () => {
  const { columns, to } = defineForm(complaints2021());
  expect(columns).toHaveLength(30);
  expect(columns[0]?.formulas[0]).toMatchObject({ text: '2+..+5' });
  expect(columns[9]?.formulas.map(({ text }) => text)).toEqual(['11+15+16+17', '18+…+22', '23+26']);
  expect(to).toBe('2024-03-07');
});

it('does not obey the misprint of 2024', () => {
  const [, , , , , , , total] = defineForm(feedback2024()).columns;
  expect(total?.printed).toBe('8=9+10+11+12= 13+14 = 15+18');
  expect(total?.formulas.map(({ text }) => text)).toEqual(['9+10+11+12', '13+14']);
  expect(total?.misprint?.formula).toBe('15+18');
});
