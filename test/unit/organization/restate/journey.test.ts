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

  it('gives the edges of the change, for their shares, on the way forwards', () => {
    const edges = crossingOf({ unit: 'xa-2', date: onwards.from }, onwards)?.edges;
    expect(edges?.map(({ from, to }) => [from, to])).toEqual([
      ['xa-2', 'xa-x'],
      ['xa-2', 'xa-y'],
    ]);
  });

  it('is none on the way back to the day of the change itself', () => {
    const toChange = { ...back, from: '2026-01-01', to: '2025-07-01' };
    expect(crossingOf({ unit: 'xa-x', date: '2026-01-01' }, toChange)).toBeNull();
  });

  it('goes from change to change of a unit that changes more than once', () => {
    const register = createUnitRegister({
      units: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
      successions: ['b', 'c', 'd'].map((id, at) => ({
        kind: 'merged',
        date: `202${at}-07-01`,
        from: [id],
        to: ['a'],
      })),
    });
    const journey = { register, from: '2023-12-31', to: '2019-12-31' };
    const last = crossingOf({ unit: 'a', date: journey.from }, journey);
    expect(last).toMatchObject({ date: '2022-06-30', targets: ['d', 'a'] });
    const before = crossingOf({ unit: 'a', date: '2022-06-30' }, journey);
    expect(before).toMatchObject({ date: '2021-06-30', targets: ['c', 'a'] });
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

  it('are none of a unit that the register does not hold', () => {
    expect(arrivals({ unit: 'z', date: onwards.from }, onwards)).toEqual(new Set());
  });

  it('are found once where units are split and merged again and again', () => {
    const day = (at: number): string => `${2000 + at}-01-01`;
    const years = Array.from({ length: 24 }, (_, at) => at);
    const register = createUnitRegister({
      units: years.flatMap((at) => [`u${at}`, `v${at}`]).map((id) => ({ id, name: id })),
      successions: years.slice(1).map((at) => ({
        kind: 'merged',
        date: day(at),
        from: [`u${at - 1}`, `v${at - 1}`],
        to: [`u${at}`, `v${at}`],
      })),
    });
    const journey = { register, from: '1999-12-31', to: '2030-01-01' };
    const found = arrivals({ unit: 'u0', date: journey.from }, journey);
    expect([...found].filter((id) => id.endsWith('23'))).toEqual(['u23', 'v23']);
  });
});
