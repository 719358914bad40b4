import { expect, it } from 'vitest';
import { yearPartShape } from '#inside/time';

it('fills the year with each kind but nine months', () => {
  for (const { months, perYear } of Object.values(yearPartShape)) {
    expect([12, 9]).toContain(months * perYear);
  }
});
