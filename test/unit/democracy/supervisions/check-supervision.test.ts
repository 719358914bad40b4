import { describe, expect, it } from 'vitest';
import { checkSupervision, supervisionSchema } from '#inside/democracy';

describe('checkSupervision', () => {
  it('compares only what is sure', () => {
    const row = { id: 's', unit: 'xa', supervisor: 'front', recommendations: 5 };
    const found = (more: object) =>
      checkSupervision(supervisionSchema.parse({ ...row, ...more })).map(({ code }) => code);
    expect(found({ accepted: { amount: 6, qualifier: 'nearly' } })).toEqual([]);
    expect(found({ accepted: { amount: 6, qualifier: 'over' } })).toEqual([
      'democracy/part-exceeds-whole',
    ]);
  });
});
