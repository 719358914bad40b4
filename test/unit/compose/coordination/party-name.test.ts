import { createUnitRegister } from 'danvan';
import { partiesAt } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { partyName } from '#inside/compose';
import { context } from '../../../support/coordination-facts.js';
import { coordinationUnits, instrument } from '../../../support/coordination-records.js';

type Step = readonly [from: string, to: string, date: string];

const programme = (inheritances: readonly Step[]) => ({
  ...instrument('ct-2021-2025'),
  inheritances: inheritances.map(([from, to, date]) => ({ from, to, date })),
});

const name = (...inheritances: readonly Step[]) =>
  partyName('bdv', programme(inheritances), { ...context, day: '2026-12-31' });

describe('partyName', () => {
  it('is the name of the unit at the beginning of a line; of an unknown one dots', () => {
    expect(name()).toBe('Ban Dân vận Tỉnh ủy Mẫu');
    expect(partyName('nobody', programme([]), context)).toBe('…………');
    expect(partyName('xa-a', programme([]), context)).toBe('Xã A');
  });

  it('names who came after it, one after the other', () => {
    expect(name(['bdv', 'btgdv', '2025-02-03'], ['btgdv', 'mttq', '2026-01-01'])).toBe(
      'Ban Dân vận Tỉnh ủy Mẫu (từ ngày 03/02/2025 là Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu; ' +
        'từ ngày 01/01/2026 là Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu)',
    );
  });

  it('names only who came up to the day of the document', () => {
    const step: Step = ['bdv', 'btgdv', '2025-02-03'];
    const on = (day?: string) => partyName('bdv', programme([step]), { ...context, day });
    expect(on('2025-02-03')).toContain('là Ban Tuyên giáo');
    expect([on('2025-02-02'), on()]).toEqual([
      'Ban Dân vận Tỉnh ủy Mẫu',
      'Ban Dân vận Tỉnh ủy Mẫu',
    ]);
  });

  it('prints no heir that nobody knows', () => {
    expect(name(['bdv', 'nobody', '2025-02-03'])).toBe('Ban Dân vận Tỉnh ủy Mẫu');
  });

  it.each<readonly Step[]>([
    [
      ['bdv', 'ubnd', '2025-02-03'],
      ['bdv', 'mttq', '2025-02-03'],
    ],
    [
      ['bdv', 'ubnd', '2025-02-03'],
      ['bdv', 'mttq', '2025-07-01'],
    ],
  ])('prints no heir where partiesAt has none: %j, %j', (...steps) => {
    const units = [...coordinationUnits.byId.values()].map(({ id, name: { vi } }) => ({
      id,
      name: vi,
    }));
    const register = createUnitRegister({ units });
    const standing = partiesAt(programme(steps), '2026-01-01', register).parties.find(
      ({ party }) => party.unit === 'bdv',
    );
    expect(standing?.unit).toBeNull();
    expect(name(...steps)).toBe('Ban Dân vận Tỉnh ủy Mẫu');
  });

  it('stops where units hand on in a ring', () => {
    expect(name(['bdv', 'ubnd', '2025-02-03'], ['ubnd', 'bdv', '2025-02-03'])).toContain('từ');
    expect(name(['mttq', 'ubnd', '2025-02-03'])).toBe('Ban Dân vận Tỉnh ủy Mẫu');
  });
});
