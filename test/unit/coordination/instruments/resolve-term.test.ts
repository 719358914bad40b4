import { describe, expect, it } from 'vitest';
import { termSystems } from 'danvan/vietnam';
import { resolveTerm } from '#inside/coordination';

const days = (...input: Parameters<typeof resolveTerm>) => {
  const term = resolveTerm(...input);
  return term.ok ? [term.value.from, term.value.to] : term.findings[0]?.code;
};

describe('resolveTerm', () => {
  it('gives the days by the names of before as well', () => {
    const term = resolveTerm({ kind: 'year', period: '2021' }, {});
    expect(term).toMatchObject({ value: { firstDay: '2021-01-01', lastDay: '2021-12-31' } });
    const open = resolveTerm({ kind: 'open-ended', from: '2021-04-08' }, {});
    expect(open).toEqual({
      ok: true,
      value: { kind: 'open-ended', from: '2021-04-08', firstDay: '2021-04-08' },
    });
  });

  it('gives years, stages and spans their days', () => {
    expect(days({ kind: 'year', period: '2021' }, undefined)).toEqual(['2021-01-01', '2021-12-31']);
    const name = { vi: 'Năm dân vận khéo' };
    expect(days({ kind: 'theme-year', period: '2019', name }, {})).toEqual([
      '2019-01-01',
      '2019-12-31',
    ]);
    expect(days({ kind: 'stage', period: '2021/2025~2030' }, {})).toEqual([
      '2021-01-01',
      '2025-12-31',
    ]);
    expect(days({ kind: 'span', period: '2021-04-08/2021-12-31' }, {})).toEqual([
      '2021-04-08',
      '2021-12-31',
    ]);
  });

  it('takes a term of office by its system or by its years', () => {
    const known = { termSystems };
    const [first] = days({ kind: 'term-of-office', period: '2020/2025@party' }, known) ?? [];
    expect(first).toBe('2021-02-02');
    expect(days({ kind: 'term-of-office', period: '2016/2021' }, known)).toEqual([
      '2016-01-01',
      '2021-12-31',
    ]);
  });

  it('leaves open what is open', () => {
    expect(days({ kind: 'open-ended', from: '2013-01-17' }, {})).toEqual(['2013-01-17', undefined]);
    expect(days({ kind: 'open-ended' }, {})).toEqual([undefined, undefined]);
  });

  it('names what is no period, or none of this kind', () => {
    expect(days({ kind: 'year', period: 'năm 2021' }, {})).toBe('time/not-a-period');
    expect(days({ kind: 'year', period: '2021-H1' }, {})).toBe('coordination/term-kind-differs');
    expect(days({ kind: 'year', period: '2021@school-year' }, {})).toBe('time/unknown-calendar');
  });
});
