import { reportingLineSchema } from 'danvan/schemas';
import { expect, it } from 'vitest';

it('reads a line with or without its owner', () => {
  expect(reportingLineSchema.parse({ id: 'front', name: 'Mặt trận', owner: 'mttq' })).toEqual({
    id: 'front',
    name: { vi: 'Mặt trận' },
    owner: 'mttq',
  });
  expect(reportingLineSchema.safeParse({ id: '', name: 'x' }).success).toBe(false);
});
