import { describe, expect, it } from 'vitest';
import { annexLines } from '#inside/report';
import { layout, placesOf } from './support.js';

const annex = { label: 'PHỤ LỤC', title: 'Số liệu', orientation: 'portrait', blocks: [] } as const;

describe('annexLines', () => {
  it('has label, title and what the annex belongs to, each in its style', () => {
    const lines = annexLines({ ...annex, attachment: '(kèm theo)' }, layout.annex);
    expect(placesOf(lines)).toEqual([
      ['PHỤ LỤC', 'label'],
      ['Số liệu', 'title'],
      ['(kèm theo)', 'attachment'],
    ]);
    const { label, title, attachment } = layout.annex;
    expect(lines.map(({ style }) => style)).toEqual([label, title, attachment]);
  });

  it('leaves out what is empty', () => {
    expect(placesOf(annexLines({ ...annex, label: '' }, layout.annex))).toEqual([
      ['Số liệu', 'title'],
    ]);
  });
});
