import { expect, it } from 'vitest';
import { fileVerdict, type JudgedForm } from '#inside/collect';
import { found } from '../../../support/collecting.js';
import { filledBy } from '../../../support/submissions.js';

const verdictOf = (verdicts: readonly JudgedForm['verdict'][], severity?: 'warning' | 'note') =>
  fileVerdict(
    verdicts.map((verdict) => ({ verdict, filled: filledBy('xa-a', {}), findings: [] })),
    severity === undefined ? [] : [found('a/b', severity)],
  );

it('lets what counts go before what does not', () => {
  expect(verdictOf(['accepted'])).toBe('accepted');
  expect(verdictOf(['accepted'], 'note')).toBe('accepted');
  expect(verdictOf(['wrong-period', 'accepted'], 'warning')).toBe('accepted-with-findings');
  expect(verdictOf(['accepted', 'changed'])).toBe('changed');
  expect(verdictOf(['repeat', 'wrong-period'])).toBe('wrong-period');
  expect(verdictOf(['repeat', 'repeat'])).toBe('repeat');
});
