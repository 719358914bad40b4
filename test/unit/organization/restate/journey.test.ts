import { createUnitRegister } from 'danvan';
import { describe, expect, it } from 'vitest';
import { arrivals, crossingOf } from '#inside/organization';
import { reform } from '../../../support/reform.js';

const onwards = { register: reform(), from: '2024-12-31', to: '2025-07-01' };
const back = { register: reform(), from: '2025-07-01', to: '2025-06-30' };

describe('crossingOf', () => {
  it('tells the units that a unit passes to, and when', () => {
    const crossing = crossingOf({ unit: 'xa-2', date: onwards.from }, onwards);
    expect(crossing).toMatchObject({ date: '2025-07-01', targets: ['xa-x', 'xa-y'] });
  });

  it('tells the units it came from on the way back, as of the day before', () => {
    const crossing = crossingOf({ unit: 'xa-x', date: back.from }, back);
    expect(crossing).toMatchObject({ date: '2025-06-30', targets: ['xa-1', 'xa-2'], edges: [] });
  });

  it('is none where nothing lies between the days', () => {
    expect(
      crossingOf({ unit: 'xa-2', date: '2024-01-01' }, { ...onwards, to: '2025-06-30' }),
    ).toBeNull();
    expect(
      crossingOf({ unit: 'xa-x', date: '2025-07-01' }, { ...onwards, from: '2025-07-01' }),
    ).toBeNull();
  });

  it('counts a unit that lives on after a split as one of its own heirs', () => {
    const register = createUnitRegister({
      units: ['a', 'b'].map((id) => ({ id, name: id })),
      successions: [{ kind: 'split', date: '2020-01-01', from: ['a'], to: ['b'] }],
    });
    const journey = { register, from: '2019-12-31', to: '2020-12-31' };
    expect(crossingOf({ unit: 'a', date: journey.from }, journey)?.targets).toEqual(['b', 'a']);
  });
});

describe('arrivals', () => {
  it('are the units in force at the end of all ways', () => {
    expect(arrivals({ unit: 'xa-2', date: onwards.from }, onwards)).toEqual(
      new Set(['xa-x', 'xa-y']),
    );
    expect(arrivals({ unit: 'xa-y', date: back.from }, back)).toEqual(new Set(['xa-2', 'xa-3']));
    expect(arrivals({ unit: 'huyen', date: onwards.from }, onwards)).toEqual(new Set());
    expect(arrivals({ unit: 'nuoc', date: onwards.from }, onwards)).toEqual(new Set(['nuoc']));
  });
});
