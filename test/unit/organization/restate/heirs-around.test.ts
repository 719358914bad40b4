import { createUnitRegister, hierarchyAt } from 'danvan';
import { describe, expect, it } from 'vitest';
import { heirsAround } from '#inside/organization';
import { reform } from '../../../support/reform.js';

const aroundIn = (register = reform(), from = '2024-12-31') =>
  heirsAround({ register, from, to: '2026-01-01' }, hierarchyAt(register, { at: from }));

/** A province with a ward and an ended district; below the district a commune and an ended branch. */
const nested = () => {
  const ended = { to: '2025-06-30' };
  return createUnitRegister({
    units: [
      { id: 'tinh', name: 'tỉnh T', validity: ended },
      { id: 'tinh-moi', name: 'tỉnh Mới', validity: { from: '2025-07-01' } },
      { id: 'huyen', name: 'huyện H', parent: 'tinh', validity: ended },
      { id: 'chi-nhanh', name: 'chi nhánh', parent: 'huyen', validity: ended },
      { id: 'to', name: 'tổ', parent: 'chi-nhanh', validity: ended },
      { id: 'xa', name: 'xã X', parent: 'huyen' },
      { id: 'phuong', name: 'phường P', parent: 'tinh' },
      { id: 'le', name: 'đơn vị lẻ', validity: ended },
    ],
    successions: [{ kind: 'renamed', date: '2025-07-01', from: ['tinh'], to: ['tinh-moi'] }],
  });
};

describe('below', () => {
  it('gathers the heirs of those below a unit, each once', () => {
    const around = aroundIn();
    expect(around.below('huyen')).toEqual(['xa-x', 'xa-y']);
    expect(around.below('huyen')).toBe(around.below('huyen'));
  });

  it('goes down only as far as units have no heirs of their own', () => {
    const around = aroundIn(nested());
    expect(around.below('huyen')).toEqual(['xa']);
    expect(around.below('tinh')).toEqual(['xa', 'phuong']);
  });

  it('goes down through as many ended units as it takes, and knows the way the next time', () => {
    const chain = ['a', 'b', 'c', 'd'].map((id, at) => ({
      id,
      name: id,
      parent: ['a', 'b', 'c'][at - 1],
      validity: id === 'd' ? {} : { to: '2025-06-30' },
    }));
    const around = aroundIn(createUnitRegister({ units: chain }));
    expect(around.below('b')).toEqual(['d']);
    expect(around.below('a')).toEqual(['d']);
    expect(around.below('c')).toEqual(['d']);
    expect(aroundIn(createUnitRegister({ units: chain })).below('a')).toEqual(['d']);
  });

  it('finds none where nothing below has heirs', () => {
    expect(aroundIn(nested()).below('chi-nhanh')).toEqual([]);
  });

  it('finds none below a unit that the tree does not hold', () => {
    expect(aroundIn().below('z')).toEqual([]);
  });
});

describe('above', () => {
  it('goes up to the first unit above that has heirs', () => {
    expect(aroundIn(nested()).above('to')).toEqual(['tinh-moi']);
    expect(aroundIn().above('xa-1')).toEqual(['tinh-c']);
  });

  it('answers for a unit from what it found out for one below it, and the other way round', () => {
    const around = aroundIn(nested());
    expect(around.above('to')).toBe(around.above('chi-nhanh'));
    expect(around.above('huyen')).toEqual(['tinh-moi']);
    const other = aroundIn(nested());
    expect(other.above('chi-nhanh')).toEqual(['tinh-moi']);
    expect(other.above('to')).toEqual(['tinh-moi']);
  });

  it('finds none above the top, or a unit that the tree does not hold', () => {
    expect(aroundIn(nested()).above('le')).toEqual([]);
    expect(aroundIn().above('z')).toEqual([]);
  });
});
