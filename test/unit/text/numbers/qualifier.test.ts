import { qualifiers } from 'danvan/text';
import { expect, it } from 'vitest';
import { amountQualifiers } from '#inside/text';

it('has “many” in place of an amount, and all others beside one', () => {
  expect([...amountQualifiers, 'many'].sort()).toEqual([...qualifiers].sort());
});
