import { expect, it } from 'vitest';
import { distinctTabs, tabName } from '#inside/forms';
import { levels, members } from '../../../../support/forms/small-forms.js';

it('is the code, else the title, as tabs are called', () => {
  expect(tabName({ ...members, code: '01/TCD' })).toBe('01_TCD');
  expect(tabName(levels)).toBe('Theo cấp');
});
it('is another one for each', () => {
  const long = 'a'.repeat(31);
  expect(distinctTabs(['x', 'X', long, long])).toEqual([
    'x',
    'X (2)',
    long,
    `${'a'.repeat(27)} (2)`,
  ]);
});
