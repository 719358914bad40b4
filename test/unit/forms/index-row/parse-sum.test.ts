import { describe, expect, it } from 'vitest';
import { parseSum } from '#inside/forms';

const columnsIn = (text: string) =>
  parseSum(text)
    ?.map(({ column }) => column)
    .join(' ');

describe('parseSum', () => {
  it.each([
    ['6+7+15+16+24+25', '6 7 15 16 24 25'],
    ['2+..+5', '2 3 4 5'],
    ['2+...+5', '2 3 4 5'],
    ['18+…+22', '18 19 20 21 22'],
    ['13+18+...+21', '13 18 19 20 21'],
    ['2+3+...+7', '2 3 4 5 6 7'],
    ['2…4', '2 3 4'],
    ['7', '7'],
    ['4a+4b', '4a 4b'],
  ])('reads %s', (text, columns) => {
    expect(columnsIn(text)).toBe(columns);
  });

  it('takes away what stands behind a minus of any length', () => {
    const signs = (text: string) => parseSum(text)?.map(({ sign }) => sign);
    expect(signs('1-4')).toEqual([1, -1]);
    expect(signs('1–4−5')).toEqual([1, -1, -1]);
  });

  it.each(['', '+', '1+', '+1', '1++2', '7+…+3', '3+…+3', '1+…+999', '1+1', '1+2x3', 'A+B', '1.5'])(
    'does not read “%s”',
    (text) => {
      expect(parseSum(text)).toBeUndefined();
    },
  );
});
