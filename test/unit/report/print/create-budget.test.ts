import { expect, it } from 'vitest';
import { createBudget } from '#inside/report';
import { errorOf } from '../../../support/error-of.js';

it('takes what there is room for, in all, and refuses what goes beyond', () => {
  const take = createBudget(10, 'Apples are counted.');
  take(4);
  take(6);
  const error = errorOf(() => take(0.5));
  expect(error).toMatchObject({ code: 'DOCUMENT_TOO_LARGE' });
  expect(error.message).toBe('The document is too large: 11 of at most 10. Apples are counted.');
});
