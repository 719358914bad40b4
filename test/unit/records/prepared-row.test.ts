import { describe, expect, it } from 'vitest';
import { preparedRow } from '#inside/records';
import { textFinding } from '#inside/text';

const told = textFinding('text/not-a-number', { text: 'x' }, { path: ['a'] });

describe('preparedRow', () => {
  it('hands on a row as it was given where nothing is to be done', () => {
    const row = {};
    expect(preparedRow(() => row, undefined, []).given()).toBe(row);
  });

  it('gives the prepared copy, and places what is told below the row', () => {
    const prepare = () => ({ value: 1, findings: [told] });
    const { given, told: found } = preparedRow(() => ({ a: 1 }), prepare, ['list', 3]);
    expect(given()).toBe(1);
    expect(found.map(({ path }) => path)).toEqual([['list', 3, 'a']]);
  });

  it('never lets a row act: one that cannot be copied is read, and refused, as it is', () => {
    const fails = () => {
      throw new Error('no');
    };
    const { given, told: found } = preparedRow(fails, () => ({ value: 1, findings: [told] }), []);
    expect(given).toThrow('no');
    expect(found).toEqual([]);
  });
});
