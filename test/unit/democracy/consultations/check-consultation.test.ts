import { describe, expect, it } from 'vitest';
import { readConsultations, type ConsultationInput } from '#inside/democracy';

const row: ConsultationInput = { id: 'k', unit: 'xa', content: 'draft-laws' };
const found = (change: Partial<ConsultationInput>) =>
  readConsultations([{ ...row, ...change }]).findings.map(({ code, path }) => [
    code,
    ...path.slice(2),
  ]);

describe('checks of consultations', () => {
  it('find nothing where opinions add up, are fewer, or are not counted', () => {
    expect(found({ received: 10, accepted: 4, explained: 6 })).toEqual([]);
    expect(found({ received: 10, accepted: 4 })).toEqual([]);
    expect(found({ accepted: 4, explained: 6 })).toEqual([]);
    expect(found({ received: { amount: 10, qualifier: 'over' }, accepted: 12 })).toEqual([]);
    expect(found({ received: { amount: null, qualifier: 'many' }, accepted: 12 })).toEqual([]);
  });

  it('find more accepted, or explained, than received', () => {
    expect(found({ received: 10, accepted: 11 })).toEqual([
      ['democracy/part-exceeds-whole', 'accepted'],
    ]);
    expect(found({ received: 10, explained: 11, accepted: 4 })).toEqual([
      ['democracy/part-exceeds-whole', 'explained'],
    ]);
    expect(found({ received: 10, accepted: { amount: 11, qualifier: 'over' } })).toEqual([
      ['democracy/part-exceeds-whole', 'accepted'],
    ]);
  });

  it('find more accepted and explained together than received', () => {
    expect(found({ received: 10, accepted: 4, explained: 7 })).toEqual([
      ['democracy/parts-differ-from-total', 'received'],
    ]);
  });
});
