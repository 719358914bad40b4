import { expect, it } from 'vitest';
import { countableRecords, readBodyReviews, type BodyReviewInput } from '#inside/democracy';

const factsOf = (change: Partial<BodyReviewInput>) =>
  countableRecords({
    bodyReviews: readBodyReviews([{ id: 'r', unit: 'ban', ...change }]).values,
  })[0]?.facts;

it('tells passages, tasks and ratings as texts of a table', () => {
  const facts = factsOf({
    about: [{ document: 'nq-25', years: 10 }, { document: 'kl-43' }],
    results: [{ title: 'Tổ chức', text: 'củng cố' }, { text: 'đoàn kết' }],
    nextTasks: [{ content: 'nắm tình hình' }, { content: 'thi đua' }],
    mottoes: ['gần dân', 'trọng dân'],
    ratings: [{ content: 'tham mưu', text: 'khá tốt' }],
  });
  expect(facts).toMatchObject({
    documents: 'nq-25; kl-43',
    results: 'Tổ chức: củng cố; đoàn kết',
    nextTasks: 'nắm tình hình; thi đua',
    tasks: 2,
    mottoes: 'gần dân; trọng dân',
    ratings: 'tham mưu: khá tốt',
  });
});

it('leaves out what the source only names, or does not have', () => {
  const facts = factsOf({ shortcomings: null, causes: [{ text: null }], lessons: [] });
  expect(facts?.['shortcomings']).toBeUndefined();
  expect(facts?.['causes']).toBeUndefined();
  expect(facts?.['lessons']).toBeUndefined();
  expect(factsOf({ causes: [{ title: 'Chủ quan', text: null }] })?.['causes']).toBe('Chủ quan');
});
