import { detailKinds, plainDetails, wordAt } from '#inside/aggregation';
import { qualifiers } from 'danvan/text';
import { expect, it } from 'vitest';

const { amount, loose, other } = detailKinds;
const reported = { state: 'reported', amount: 5 } as const;

it.each([
  ['where it stood', { source: { document: 'Báo cáo' } }, amount],
  ['a word', { value: { ...reported, qualifier: 'over' } }, loose],
  ['an end that is its beginning', { value: { ...reported, to: 5 } }, loose],
  ['a range', { value: { ...reported, to: 8 } }, other],
  ['no amount', { value: { state: 'reported', amount: null, qualifier: 'many' } }, other],
  ['another state', { value: { state: 'withheld', note: 'x' } }, other],
  ['categories', { value: { ...reported, qualifier: 'over' }, categories: { a: 'b' } }, other],
  ['an activity', { activity: 'a' }, other],
] as const)('tells of %s what it is', (_, detail, kind) => {
  expect([...plainDetails([detail]).kinds]).toEqual([kind]);
});

it('does not take a word that nobody knows for none', () => {
  const qualifier = JSON.parse('"somewhat"');
  expect([...plainDetails([{ value: { ...reported, qualifier } }]).kinds]).toEqual([other]);
});

it('gives each word back', () => {
  const values = [undefined, ...qualifiers].map((qualifier) => ({
    value: { ...reported, qualifier },
  }));
  const { wordPlaces } = plainDetails(values);
  expect(Array.from(wordPlaces, wordAt)).toEqual([undefined, ...qualifiers]);
});
