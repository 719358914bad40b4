import { composeSubmission, type SubmissionOptions } from 'danvan/report';
import { expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { bodyOf, codesOf, frame } from '../../../../support/short-documents.js';

const submission = (more: Partial<SubmissionOptions> = {}) =>
  composeSubmission({
    ...frame,
    subject: 'về việc phê duyệt kế hoạch',
    reasons: 'Cần thiết',
    contents: ['Nội dung một', 'Nội dung hai'],
    ...more,
  });

it('says why, what, and asks those above by name', () => {
  const composed = submission({ basis: ['Luật A'], addressees: ['ubnd', 'so', 'Tỉnh ủy'] });
  expect(composed.title).toBe('Tờ trình về việc phê duyệt kế hoạch');
  expect(bodyOf(composed).slice(4)).toEqual([
    'Căn cứ Luật A.',
    'Sở Nội vụ kính trình Ủy ban nhân dân tỉnh, Sở Nội vụ và Tỉnh ủy xem xét về việc phê duyệt kế hoạch như sau:',
    'Sự cần thiết',
    'Cần thiết.',
    'Nội dung trình',
    'Nội dung một;',
    'Nội dung hai.',
    'Sở Nội vụ kính trình Ủy ban nhân dân tỉnh, Sở Nội vụ và Tỉnh ủy xem xét, quyết định./.',
  ]);
  expect(codesOf(composed)).toEqual([]);
});

it('names what is attached, and attaches it', () => {
  const blocks = [{ kind: 'paragraph', text: 'A' }] as const;
  const composed = submission({
    annexes: [{ title: 'Dự thảo kế hoạch', blocks }],
    asks: 'Phê duyệt',
  });
  expect(composed.annexes).toMatchObject([{ title: 'Dự thảo kế hoạch', blocks }]);
  expect(bodyOf(composed)).toContain('Hồ sơ trình kèm theo: Dự thảo kế hoạch.');
  expect(bodyOf(composed)).toContain('Phê duyệt.');
});

it('has dots for what nobody gave', () => {
  const bare = submission({ reasons: undefined, addressees: [] });
  expect(bodyOf(bare)).toContain('…………');
  expect(bodyOf(bare).at(-1)).toBe('Sở Nội vụ kính trình ………… xem xét, quyết định./.');
  expect(codesOf(bare)).toEqual(['report/left-blank', 'report/left-blank']);
});

it.each([{ subject: 7 }, { annexes: 7 }, { reasons: 7 }, { date: undefined }])(
  'refuses %j',
  (more) => {
    expect(errorOf(() => submission(Object(more))).code).toBe('INVALID_ARGUMENT');
  },
);
