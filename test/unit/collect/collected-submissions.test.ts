import { collectedSubmissions } from 'danvan/collect';
import { readSubmissions, submittedReports } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';
import { collectSamples, fileOf, fileWith, found } from '../../support/collecting.js';

const files = [
  fileOf('a.xlsx', 'xa-a', { '1': 8 }),
  fileWith('khóa.xlsx', { findings: [found('sheets/password')] }, { unit: 'xa-b', author: 'vp-b' }),
  fileOf('a lại.xlsx', 'xa-a', { '1': 8 }),
];

it('makes one submission of each report, and none of repeats', async () => {
  const collected = await collectSamples(files);
  const submissions = collectedSubmissions(collected, { acceptedOn: '2026-10-07' });
  expect(
    submissions.map(({ unit, fault, author, history }) => [
      unit,
      fault,
      author,
      history.map(({ to }) => to),
    ]),
  ).toEqual([
    ['xa-a', undefined, undefined, ['submitted', 'accepted']],
    ['xa-b', 'unreadable', 'vp-b', ['submitted']],
  ]);
  const { values, findings } = readSubmissions(submissions);
  expect([values, findings]).toEqual([submissions, []]);
});

it('accepts nothing by itself, or only what somebody chooses', async () => {
  const collected = await collectSamples(files);
  expect(collectedSubmissions(collected)[0]?.history).toHaveLength(1);
  const options = { acceptedOn: '2026-10-07', accepts: () => false };
  expect(collectedSubmissions(collected, options)[0]?.history).toHaveLength(1);
});

it('gives the same ids when the same files are collected again, and knows them as repeats', async () => {
  const earlier = collectedSubmissions(await collectSamples(files));
  expect(collectedSubmissions(await collectSamples(files)).map(({ id }) => id)).toEqual(
    earlier.map(({ id }) => id),
  );
  const again = await collectSamples(files, { earlier });
  expect(again.outcomes.map(({ verdict }) => verdict)).toEqual(['repeat', 'locked', 'repeat']);
  expect(again.silent.map(({ unit }) => unit)).toEqual(['xa-c']);
  expect(submittedReports(earlier, '2026-10-31').unusable).toHaveLength(1);
});

it('refuses what was not collected', () => {
  expect(errorOf(() => collectedSubmissions(JSON.parse('{}'))).code).toBe('INVALID_ARGUMENT');
});
