import { describe, expect, it } from 'vitest';
import { followInheritances } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';

const handing = (...rows: readonly (readonly [from: string, to: string, date: string])[]) =>
  programme({
    term: { kind: 'stage', period: '2021/2025' },
    inheritances: rows.map(([from, to, date]) => ({ from, to, date })),
  });
const unitAt = (instrument: ReturnType<typeof handing>, date: string) =>
  followInheritances(instrument, 'a', date).unit;

describe('followInheritances', () => {
  it('goes on from heir to heir as the days pass', () => {
    const line = handing(['b', 'c', '2025-07-01'], ['a', 'b', '2025-02-03']);
    expect(unitAt(line, '2025-02-02')).toBe('a');
    expect(unitAt(line, '2025-02-03')).toBe('b');
    expect(unitAt(line, '2025-07-01')).toBe('c');
  });

  it('ignores what an heir handed on before it had anything', () => {
    expect(unitAt(handing(['a', 'b', '2025-02-03'], ['b', 'c', '2024-01-01']), '2025-12-31')).toBe(
      'b',
    );
  });

  it('cannot tell where a unit hands on twice', () => {
    const twice = handing(['a', 'b', '2025-02-03'], ['a', 'c', '2025-07-01']);
    expect(followInheritances(twice, 'a', '2025-07-01')).toMatchObject({
      unit: null,
      findings: [
        { code: 'coordination/inheritance-unclear', params: { unit: 'a', heirs: ['b', 'c'] } },
      ],
    });
    expect(unitAt(twice, '2025-06-30')).toBe('b');
  });

  it('lets a part come back and be handed on again', () => {
    const back = handing(
      ['a', 'c', '2023-01-01'],
      ['a', 'b', '2021-01-01'],
      ['b', 'a', '2022-01-01'],
    );
    expect(['2021-06-01', '2022-06-01', '2023-06-01'].map((date) => unitAt(back, date))).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('follows heirs of one day in whatever order they are written', () => {
    expect(unitAt(handing(['b', 'c', '2025-07-01'], ['a', 'b', '2025-07-01']), '2025-07-01')).toBe(
      'c',
    );
  });

  it('cannot tell which of two heirs of one day it is', () => {
    const two = handing(['a', 'b', '2025-07-01'], ['a', 'c', '2025-07-01']);
    expect(followInheritances(two, 'a', '2025-07-01')).toMatchObject({
      unit: null,
      findings: [{ params: { unit: 'a', heirs: ['b', 'c'] } }],
    });
  });

  it('comes to an end where units hand on in a circle', () => {
    const circle = handing(['a', 'b', '2025-02-03'], ['b', 'a', '2025-02-03']);
    expect(followInheritances(circle, 'a', '2025-12-31').through).toHaveLength(2);
  });
});
