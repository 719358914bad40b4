import { moneyScales } from 'danvan/text';
import { expect, it } from 'vitest';
import { checkMoneyScale } from '#inside/text';
import { errorOf } from '../../../support/error-of.js';

it('checkMoneyScale takes every scale and no other word', () => {
  expect(Object.keys(moneyScales).map(checkMoneyScale)).toEqual(Object.keys(moneyScales));
  expect(errorOf(() => checkMoneyScale('ty')).message).toBe(
    '"ty" is not a scale of money; take one of: dong, million-dong, billion-dong.',
  );
});
