import { expect, it } from 'vitest';
import { columnsWithin, offsetOf } from '#inside/exporters/excel';
import { writerOn } from '../support.js';

const { writer } = writerOn([50, 50, 20, 20, 20, 40]);

it('finds the columns nearest to a stretch of the whole sheet', () => {
  expect(columnsWithin(writer, writer.all, { from: 95, to: 158 })).toEqual({ from: 3, to: 5 });
});

it('counts from the left of the columns of prose, and stays among those that may be taken', () => {
  const all = { from: 3, to: 6 };
  expect(columnsWithin({ ...writer, all }, all, { from: 20, to: 41 })).toEqual({ from: 4, to: 4 });
  const most = { from: 3, to: 5 };
  expect(columnsWithin({ ...writer, all }, most, { from: 0, to: 400 })).toEqual({ from: 3, to: 5 });
});

it('knows how far from the left columns begin', () => {
  expect(offsetOf({ from: 1, to: 2 }, writer)).toBe(0);
  expect(offsetOf({ from: 3, to: 4 }, writer)).toBe(100);
});
