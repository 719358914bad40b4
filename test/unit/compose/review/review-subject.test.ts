import { expect, it } from 'vitest';
import { reviewSubject } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

const outline = {
  documentKind: 'Báo cáo',
  documentSymbol: 'BC',
  subject: 'kết quả {full-period}',
  subjectWith: { section: 'plan', words: '; nhiệm vụ {next-period}' },
  sections: [],
};

it('reviewSubject names the plan where its section is printed', () => {
  const context = contextOf([], { outline });
  expect(reviewSubject(context, new Set(['plan'])).subject).toBe(
    'kết quả quý III năm 2026; nhiệm vụ quý IV năm 2026',
  );
  expect(reviewSubject(context, new Set()).subject).toBe('kết quả quý III năm 2026');
});

it('reviewSubject takes the words of the caller as they are', () => {
  const context = contextOf([], { outline, subject: 'về {x}' });
  expect(reviewSubject(context, new Set(['plan']))).toEqual({ subject: 'về {x}', findings: [] });
});

it('reviewSubject says which words of it have no figure', () => {
  const more = { ...outline.subjectWith, words: '[; {x.sessions} cuộc]' };
  const context = contextOf([], { outline: { ...outline, subjectWith: more } });
  const { findings } = reviewSubject(context, new Set(['plan']));
  expect(findings.map(({ path }) => path)).toEqual([['outline', 'subjectWith']]);
});
