import { en, vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { paragraphStyles } from '#inside/exporters/word';
import { layout, state } from '../support.js';

const outline = { below: 0, articles: 1 } as const;

describe('paragraphStyles', () => {
  it.each([
    ['Vietnamese', vi.labels],
    ['English', en.labels],
  ])('have names of their own in %s, which no word processor reads as two', (_, words) => {
    for (const each of [layout, state]) {
      const names = paragraphStyles(each, outline, words).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => /[,;\\{}:]/u.test(name) || name === '')).toEqual([]);
    }
  });

  it('are those that a person looks for', () => {
    const names = paragraphStyles(layout, outline, vi.labels).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Tiêu đề',
        'Mục 1',
        'Mục 4',
        'Điều',
        'Nội dung',
        'Bảng chữ',
        'Phụ lục',
      ]),
    );
  });
});
