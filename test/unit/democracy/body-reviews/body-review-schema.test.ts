import { expect, it } from 'vitest';
import { bodyReviewSchema } from '#inside/democracy';

const row = { id: 'r', unit: 'ban' };

it('is complete with id and unit', () => {
  expect(bodyReviewSchema.parse(row)).toEqual({
    ...row,
    sphere: 'commune',
    documents: [],
    levels: [],
    kind: 'interim',
    about: [],
    results: [],
    shortcomings: [],
    causes: [],
    lessons: [],
    mottoes: [],
    nextTasks: [],
    ratings: [],
  });
});

it.each([
  { kind: 'yearly' },
  { about: ['nq-25'] },
  { about: [{ document: 'nq-25', years: 1.5 }] },
  { results: ['Tốt'] },
  { results: [{ title: 'Kết quả' }] },
  { nextTasks: [{ period: '2026' }] },
  { ratings: [{ content: 'tham mưu' }] },
  { ratings: [{ text: 'khá tốt' }] },
])('refuses %o', (change) => {
  expect(bodyReviewSchema.safeParse({ ...row, ...change }).success).toBe(false);
});
