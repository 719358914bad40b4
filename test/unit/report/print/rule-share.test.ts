import { expect, it } from 'vitest';
import { ruleShare, shareOfText } from '#inside/report';

it('keeps a line within the length of its text', () => {
  expect([-1, 0, 0.4, 1, 3].map(shareOfText)).toEqual([0, 0, 0.4, 1, 1]);
});

it('has no line where the separator is a sign', () => {
  expect(ruleShare({ kind: 'rule', share: 2 })).toBe(1);
  expect(ruleShare({ kind: 'text', text: '*', style: { size: 14 } })).toBe(0);
});
