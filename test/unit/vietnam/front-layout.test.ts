import { frontLayout, stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';

it('has the sizes of the State, which nothing confirms for the Front', () => {
  const [front] = frontLayout;
  expect(front).toMatchObject({ from: '2025-08-29', legalBasis: { confirmed: false } });
  expect(front?.legalBasis.doubt).toContain('207');
  expect(front?.page).toEqual(stateLayout.at(-1)?.page);
});
