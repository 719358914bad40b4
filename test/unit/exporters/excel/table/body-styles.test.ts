import { expect, it } from 'vitest';
import { bodyStyles } from '#inside/exporters/excel';
import { writerOn } from '../support.js';

it('gives the same object for the same look', () => {
  const styles = bodyStyles(writerOn([100]).writer);
  expect(styles('right', false, '#,##0')).toBe(styles('right', false, '#,##0'));
});

it('tells alignment, weight and number format apart', () => {
  const styles = bodyStyles(writerOn([100]).writer);
  const looks = [
    styles('right', false),
    styles('left', false),
    styles('right', true),
    styles('right', false, '0%'),
  ];
  expect(new Set(looks).size).toBe(4);
  expect(looks[3]).toMatchObject({ numFmt: '0%', alignment: { horizontal: 'right' } });
});
