import { requireSubmissions } from '#inside/workflow';
import { effective } from 'danvan/workflow';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/submissions.js';

const submission = sent('xa-a', { '1': 8 }, ['2026-10-05']);

it('lets submissions be, and refuses what is none by its place', () => {
  const list = [submission, { ...submission, line: 'front' }];
  expect(requireSubmissions(list)).toBe(list);
  const wrong = [{ ...submission, unit: {} }, { ...submission, line: [] }, null, 'a', {}];
  for (const each of wrong) {
    const { code, message } = errorOf(() => requireSubmissions([submission, each as never]));
    expect([code, message.includes('submissions[1]')]).toEqual(['INVALID_ARGUMENT', true]);
  }
});

it('keeps nobody from changing a submission or a scope that was handed in', () => {
  const observation = { indicator: 'a.b', unit: 'xa-a', period: '2026-Q3', value: 3 };
  const { filled: _, ...bare } = submission;
  const own = { ...bare, observations: [observation] };
  const scope = { forms: ['bm-01'] };
  const { reports } = effective([own], '2026-10-31', { scope });
  expect(reports[0]?.observations).toEqual([observation]);
  expect([own, observation, scope, scope.forms].some(Object.isFrozen)).toBe(false);
});
