import * as docx from 'docx';
import { describe, expect, it } from 'vitest';
import { listName, toNumber, toNumbering } from '#inside/exporters/word';

const level = (before: string, after: string, format: 'decimal' | 'bullet' = 'decimal') => ({
  format,
  before,
  after,
  start: 3,
});

describe('toNumbering', () => {
  it('says what stands around a number, where it begins and which style it counts', () => {
    const lists = [{ levels: [level('Điều ', '.')], styles: ['article'] }];
    expect(toNumbering(lists, 28.35, docx).config).toMatchObject([
      {
        reference: 'danvan-list-0',
        levels: [
          {
            level: 0,
            text: 'Điều %1.',
            start: 3,
            suffix: 'space',
            style: { style: 'article', paragraph: { indent: { left: 0, firstLine: 567 } } },
          },
        ],
      },
    ]);
  });

  it('writes a bullet with the space that the layout has behind it, or without one', () => {
    const suffixOf = (sign: string) =>
      toNumbering([{ levels: [level(sign, '', 'bullet')], styles: [] }], 0, docx).config[0]
        ?.levels[0];
    expect(suffixOf('- ')).toMatchObject({ text: '-', suffix: 'space' });
    expect(suffixOf('-')).toMatchObject({ text: '-', suffix: 'nothing' });
  });

  it('keeps a percent sign from being read as the place of a number', () => {
    const lists = [{ levels: [level('%2 ', '')], styles: [] }];
    expect(toNumbering(lists, 0, docx).config[0]?.levels[0]?.text).toBe('\uff052 %1');
  });
});

it('names list, run and level of a paragraph', () => {
  expect(toNumber({ list: 2, run: 5, level: 1 })).toEqual({
    reference: listName(2),
    instance: 5,
    level: 1,
  });
});
