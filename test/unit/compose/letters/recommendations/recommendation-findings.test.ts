import { readRecommendations } from 'danvan/democracy';
import { expect, it } from 'vitest';
import { addresseesIn, isAnsweredOn, siftedRecommendations } from '#inside/compose';
import { frame } from '../../../../support/short-documents.js';

const row = { unit: 'xa-a', content: 'sửa cống', addressee: 'ubnd' };
const { values } = readRecommendations([
  { ...row, id: 'k1' },
  { ...row, id: 'k2', addressee: 'xa-x', answeredOn: '2026-08-01' },
  { ...row, id: 'k3', state: 'accepted' },
]);

it('takes out what says who somebody is, and finds bodies that nobody knows', () => {
  const named = values.map((record, at) =>
    at === 0 ? { ...record, answer: 'gặp bà Trần Thị Bình' } : record,
  );
  const { records, findings } = siftedRecommendations(named, frame);
  expect(records.map(({ id }) => id)).toEqual(['k2', 'k3']);
  expect(findings).toMatchObject([
    { code: 'report/personal-text', path: ['recommendations', 0, 'answer'] },
    { code: 'organization/unknown-unit', path: ['recommendations', 1, 'addressee'] },
  ]);
});

it('isAnsweredOn looks at the day; an answer of unknown day is one', () => {
  const [open, dated, undated] = values;
  const asked = [open, dated, undated].map(
    (record) => record && isAnsweredOn(record, '2026-07-31'),
  );
  expect(asked).toEqual([false, false, true]);
  expect(dated && isAnsweredOn(dated, '2026-08-01')).toBe(true);
});

it('addresseesIn names each once', () => {
  expect(addresseesIn(values)).toEqual(['ubnd', 'xa-x']);
});
