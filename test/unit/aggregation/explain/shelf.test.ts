import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('begins a running total with its year', () => {
  const running = { period: '2026-9M', basis: 'cumulative' } as const;
  const [part] = told([sent('xa-a', 'sessions', 5, running)], 'x.sessions', {
    period: '2026-9M',
  }).contributors;
  expect(part).toMatchObject({ from: '2026-01-01', to: '2026-09-30', basis: 'running-total' });
});
