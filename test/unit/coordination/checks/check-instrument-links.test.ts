import type { CoordinationInstrumentInput } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { checkInstrumentLinks } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';

const found = (...rows: readonly Partial<CoordinationInstrumentInput>[]) =>
  checkInstrumentLinks(rows.map((row) => programme(row))).map(({ code, path, params }) => ({
    code: code.replace('coordination/', ''),
    path: path.join('.'),
    params,
  }));
const stage = { kind: 'stage', period: '2021/2025' } as const;

describe('checkInstrumentLinks', () => {
  it('takes a yearly plan within the years of its programme', () => {
    expect(found({ id: 'ct', term: stage }, { id: 'kh', kind: 'plan', parent: 'ct' })).toEqual([]);
  });

  it('names a plan that reaches beyond its programme on either side', () => {
    const params = { instrument: 'kh', parent: 'ct' };
    const outside = [{ code: 'term-outside-parent', path: 'instruments.1.term', params }];
    for (const period of ['2020', '2026']) {
      const term = { kind: 'year', period } as const;
      expect(found({ id: 'ct', term: stage }, { id: 'kh', parent: 'ct', term })).toEqual(outside);
    }
    const open = { kind: 'open-ended', from: '2022-01-01' } as const;
    expect(found({ id: 'ct', term: stage }, { id: 'kh', parent: 'ct', term: open })).toEqual(
      outside,
    );
  });

  it('takes any plan of an open-ended regulation since its first day', () => {
    const open = { kind: 'open-ended', from: '2020-06-01' } as const;
    expect(found({ id: 'qc', term: open }, { id: 'kh', parent: 'qc' })).toEqual([]);
    const before = { kind: 'year', period: '2020' } as const;
    expect(found({ id: 'qc', term: open }, { id: 'kh', parent: 'qc', term: before })).toHaveLength(
      1,
    );
  });

  it('leaves a beginning alone that nobody has told', () => {
    const open = { kind: 'open-ended' } as const;
    expect(found({ id: 'qc', term: open }, { id: 'kh', parent: 'qc', term: open })).toEqual([]);
  });

  it('names parents and replaced instruments that are not there', () => {
    expect(found({ id: 'ct-2021', parent: 'ctt-2021', replaces: 'qc' })).toEqual([
      {
        code: 'unknown-record',
        path: 'instruments.0.parent',
        params: { list: 'instrument', id: 'ctt-2021', nearest: 'ct-2021' },
      },
      {
        code: 'unknown-record',
        path: 'instruments.0.replaces',
        params: { list: 'instrument', id: 'qc', nearest: null },
      },
    ]);
  });

  it('names each circle once', () => {
    const rows = [
      { id: 'b', parent: 'c' },
      { id: 'a', parent: 'b' },
      { id: 'c', parent: 'a' },
      { id: 'd', parent: 'a' },
    ];
    expect(found(...rows)).toEqual([
      {
        code: 'instrument-loop',
        path: 'instruments.1.parent',
        params: { instruments: ['a', 'b', 'c'] },
      },
    ]);
    expect(found({ id: 'a', replaces: 'a' }).map(({ code }) => code)).toEqual(['instrument-loop']);
  });

  it('passes each instrument of a long circle once, and names the circle once', () => {
    const count = 20_000;
    const template = programme({});
    const ring = Array.from({ length: count }, (_, at) => ({
      ...template,
      id: `i${at}`,
      parent: `i${(at + 1) % count}`,
    }));
    const loops = checkInstrumentLinks(ring).filter(
      ({ code }) => code === 'coordination/instrument-loop',
    );
    expect(loops).toHaveLength(1);
    expect(loops[0]?.path).toEqual(['instruments', 0, 'parent']);
  });
});
