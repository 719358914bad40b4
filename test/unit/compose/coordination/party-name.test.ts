import { describe, expect, it } from 'vitest';
import { partyName } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';

const name = (...inheritances: readonly (readonly [from: string, to: string, date: string])[]) =>
  partyName(
    'bdv',
    { inheritances: inheritances.map(([from, to, date]) => ({ from, to, date })) },
    context,
  );

describe('partyName', () => {
  it('is the name of the unit at the beginning of a line; of an unknown one its id', () => {
    expect(name()).toBe('Ban Dân vận Tỉnh ủy Mẫu');
    expect(partyName('nobody', { inheritances: [] }, context)).toBe('nobody');
    expect(partyName('xa-a', { inheritances: [] }, context)).toBe('Xã A');
  });

  it('names who came after it, one after the other', () => {
    expect(name(['bdv', 'btgdv', '2025-02-03'], ['btgdv', 'mttq', '2026-01-01'])).toBe(
      'Ban Dân vận Tỉnh ủy Mẫu (từ 03/02/2025: Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu; ' +
        'từ 01/01/2026: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu)',
    );
  });

  it('names all heirs of one day, and stops where units hand on in a ring', () => {
    expect(name(['bdv', 'ubnd', '2025-02-03'], ['bdv', 'mttq', '2025-02-03'])).toMatch(
      /từ 03\/02\/2025: Ủy ban nhân dân.*; từ 03\/02\/2025: Ủy ban Mặt trận/,
    );
    expect(name(['bdv', 'ubnd', '2025-02-03'], ['ubnd', 'bdv', '2025-02-03'])).toContain('từ');
    expect(name(['mttq', 'ubnd', '2025-02-03'])).toBe('Ban Dân vận Tỉnh ủy Mẫu');
  });
});
