import { expect, it } from 'vitest';
import { rankText } from '#inside/compose';
import { figureWith } from '../../../support/known-figures.js';
import { figuresOf } from '../../../support/review.js';

it('rankText names the units with the largest figures', () => {
  expect(rankText(...figureWith('sessions', figuresOf('sessions', [1, 3, 2])))).toBe(
    'xã B (03 cuộc), phường C (02 cuộc), xã A (01 cuộc)',
  );
  expect(rankText(...figureWith('sessions', figuresOf('sessions', [1])))).toBeNull();
});
