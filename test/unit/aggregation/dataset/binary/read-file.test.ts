import { createDataset, saveDataset } from 'danvan';
import { expect, it } from 'vitest';
import { readFile } from '#inside/aggregation';
import { sent } from '../../../../support/figures.js';
import { context } from '../../../../support/intake.js';

it('finds the header and each column', () => {
  const observations = [sent('xa-b', 'rice', 1.5), sent('xa-a', 'rice', 2)];
  const { header, columns } = readFile(saveDataset(createDataset({ ...context, observations })));
  expect(header.rows).toBe(2);
  expect(header.ids.units).toEqual(['xa-b', 'xa-a']);
  expect([columns.units(0), columns.units(1)]).toEqual([0, 1]);
  expect([columns.amounts(0), columns.amounts(1)]).toEqual([1.5, 2]);
});
