import { vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { headingStyles, proseStyles } from '#inside/exporters/word';
import { layout, mm } from '../support.js';

const named = (styles: readonly { readonly id: string }[], id: string) =>
  styles.find((style) => style.id === id);

describe('headingStyles', () => {
  const styles = headingStyles(layout, { below: 1, articles: 2 }, vi.labels);

  it('have the looks of the layout, stay with what follows and stand in the outline', () => {
    expect(named(styles, 'heading-1')).toMatchObject({
      name: 'Mục 1',
      text: layout.body.headings[0]?.style,
      align: 'left',
      outline: 1,
      keepsWithNext: true,
      next: 'body',
    });
    expect(named(styles, 'part-number')).toMatchObject({
      name: 'Phần',
      outline: 0,
      align: 'center',
    });
  });

  it('look for articles like the headings of their level', () => {
    expect(named(styles, 'article')).toMatchObject({
      name: 'Điều',
      text: layout.body.headings[1]?.style,
      outline: 2,
    });
  });
});

describe('proseStyles', () => {
  it('have spacing, gap and indent of the layout', () => {
    expect(named(proseStyles(layout, vi.labels), 'body')).toEqual({
      id: 'body',
      name: 'Nội dung',
      text: { size: 14 },
      spacing: 18,
      above: 6,
      align: 'justify',
      firstLine: mm(10),
    });
  });

  it('part notes from what is above them, and not from each other', () => {
    const note = named(proseStyles(layout, vi.labels), 'note');
    expect(note).toMatchObject({ above: 6, isTogether: true });
  });
});
