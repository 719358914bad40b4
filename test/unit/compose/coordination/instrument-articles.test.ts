import { describe, expect, it } from 'vitest';
import { instrumentArticles } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';

const chapters = [
  { heading: 'Một', sections: [{ heading: 'Mục đích', passages: ['a', 'b'], matters: [] }] },
  {
    heading: 'Hai',
    sections: [
      {
        heading: 'Nội dung',
        passages: [],
        matters: [
          { title: 'Bầu cử', passages: ['c'] },
          { title: 'Tình hình', passages: [] },
        ],
      },
    ],
  },
];

describe('instrumentArticles', () => {
  it('numbers chapters in Roman and articles through, with numbered clauses', () => {
    expect(instrumentArticles(chapters, context.labels)).toEqual([
      { kind: 'part', number: 'Chương I', title: 'Một' },
      { kind: 'heading', level: 2, number: 'Điều 1.', text: 'Mục đích' },
      { kind: 'list', ordered: true, items: ['a;', 'b.'] },
      { kind: 'part', number: 'Chương II', title: 'Hai' },
      { kind: 'heading', level: 2, number: 'Điều 2.', text: 'Bầu cử' },
      { kind: 'paragraph', text: 'c.' },
      { kind: 'heading', level: 2, number: 'Điều 3.', text: 'Tình hình' },
    ]);
  });
});
