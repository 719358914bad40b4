import { expect, it } from 'vitest';
import { by } from '#inside/vietnam';

it('gives the breakdowns of dimensions, complete or open', () => {
  expect(by('gender', 'dialogue-kind').breakdowns).toEqual([
    { field: 'gender', categories: ['male', 'female'], complete: true },
    { field: 'kind', categories: ['periodic', 'ad-hoc', 'topical'], complete: false },
  ]);
});
