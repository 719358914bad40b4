import { expect, it } from 'vitest';
import { readingContexts } from '#inside/forms';
import { letters, members } from '../../../../support/forms/small-forms.js';

it('takes in each form with what it is known by', () => {
  const [first, second] = readingContexts([members, letters], {});
  expect(first?.known.name).toBe('01/HV');
  expect(second?.keys.columns).toHaveLength(7);
  expect(first?.find).toBe(second?.find);
});
