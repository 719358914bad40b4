import { expect, it } from 'vitest';
import { submissionStepSchema } from '#inside/workflow';

it('takes a state, a day, and what is said beside them', () => {
  const step = {
    to: 'returned',
    date: '2026-10-06',
    time: '14:00',
    by: 'receiver',
    reason: 'sai kỳ',
  };
  expect(submissionStepSchema.parse(step)).toEqual(step);
  expect(submissionStepSchema.safeParse({ ...step, time: '2 giờ' }).success).toBe(false);
  expect(submissionStepSchema.safeParse({ ...step, date: undefined }).success).toBe(false);
});
