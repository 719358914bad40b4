import { composeReview, isDanvanError } from 'danvan';
import { stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { figure, optionsOf, tableOf } from '../../../support/review.js';

const table = tableOf([figure('xa-a', 'sessions', -5), figure('xa-b', 'sessions', 7)]);
const code = 'report/error-excluded';

function refusedWith(more: Parameters<typeof optionsOf>[1]): readonly string[] {
  try {
    composeReview(optionsOf(table, { layout: stateLayout, ...more }));
    return [];
  } catch (error) {
    if (!isDanvanError(error) || error.code !== 'ERRORS_OPEN') throw error;
    return error.findings.map((finding) => finding.code);
  }
}

it('a report that is no draft is refused while errors are open', () => {
  expect(refusedWith({})).toEqual([code]);
});

it('a draft is not, nor a report whose errors are acknowledged', () => {
  expect(refusedWith({ draftMark: 'DỰ THẢO' })).toEqual([]);
  expect(refusedWith({ acknowledged: [{ code, reason: 'đã rõ' }] })).toEqual([]);
});

it('errors that the caller hands in count as those of the table do', () => {
  const error = { code: 'rules/any', severity: 'error', params: {}, path: [] } as const;
  const acknowledged = [{ code, reason: 'đã rõ' }];
  expect(refusedWith({ findings: [error], acknowledged })).toEqual(['rules/any']);
  expect(refusedWith({ findings: [{ ...error, severity: 'warning' }], acknowledged })).toEqual([]);
});
