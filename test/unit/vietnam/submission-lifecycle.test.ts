import { checkLifecycle } from 'danvan/documents';
import { submissionLifecycle } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { usualLifecycle } from '#inside/workflow';

it('holds together, and has a Vietnamese name for every state', () => {
  expect(checkLifecycle(submissionLifecycle)).toEqual([]);
  expect(submissionLifecycle.states.map(({ name }) => name.vi)).toEqual([
    'nháp',
    'đã gửi',
    'trả lại',
    'tiếp nhận',
    'tổng hợp',
    'chốt',
  ]);
  expect(submissionLifecycle.moves).toEqual(usualLifecycle.moves);
});
