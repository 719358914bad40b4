import { describe, expect, it } from 'vitest';
import { createListBook } from '#inside/exporters/word';
import { layout, state } from '../support.js';

describe('createListBook', () => {
  it('links the styles of headings with the list that counts them, as the layout has it', () => {
    const book = createListBook(layout.body);
    expect(book.lists()[0]).toEqual({
      styles: ['heading-1', 'heading-2', 'heading-3', 'heading-4'],
      levels: [
        { format: 'upperRoman', before: '', after: '-', start: 1 },
        { format: 'decimal', before: '', after: '.', start: 1 },
        { format: 'lowerLetter', before: '', after: ')', start: 1 },
        { format: 'bullet', before: '-', after: '', start: 1 },
      ],
    });
  });

  it('counts a heading of the layout in that list, and one that begins anew in another', () => {
    const book = createListBook(layout.body);
    expect(book.headingNumber('I-', 1)).toEqual({ list: 0, run: 0, level: 0 });
    expect(book.headingNumber('1.', 2)).toEqual({ list: 0, run: 0, level: 1 });
    expect(book.headingNumber('I-', 1)).toEqual({ list: 4, run: 0, level: 0 });
    expect(book.lists()).toHaveLength(5);
  });

  it('puts the sign of a level before it, and leaves other signs as text', () => {
    const book = createListBook(state.body);
    expect(book.headingNumber('-', 4)).toEqual({ list: 0, run: 0, level: 3 });
    expect(book.headingNumber('+', 4)).toBeUndefined();
    expect(book.headingNumber('', 4)).toBeUndefined();
    expect(book.headingNumber('đ)', 3)).toBeUndefined();
  });

  it('counts articles through chapters in a list of their own', () => {
    const book = createListBook(layout.body);
    expect(book.headingNumber('Điều 1.', 2)).toEqual({ list: 1, run: 0, level: 0 });
    expect(book.headingNumber('Điều 2.', 2)).toEqual({ list: 1, run: 0, level: 0 });
    expect(book.lists()[1]).toEqual({
      styles: ['article'],
      levels: [{ format: 'decimal', before: 'Điều ', after: '.', start: 1 }],
    });
  });

  it('gives each list of items numbers of its own, and all bullets the same', () => {
    const book = createListBook(layout.body);
    expect([book.itemNumbers(true), book.itemNumbers(true)].map(({ run }) => run)).toEqual([1, 2]);
    expect(book.itemNumbers(false)).toEqual(book.itemNumbers(false));
  });
});
