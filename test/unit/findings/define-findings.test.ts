import { defineFindings, error, note, warning } from 'danvan/findings';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';
import { hostileValues } from '../../support/hostile-values.js';

const hallFinding = defineFindings('hall', {
  closed: error(),
  'seats-missing': warning<{ readonly seats: number }>(),
  'chair-new': note<{ readonly chair: string }>(),
});

describe('defineFindings', () => {
  it('makes findings with the severity of their code and an empty path', () => {
    expect(hallFinding('hall/seats-missing', { seats: 3 })).toEqual({
      code: 'hall/seats-missing',
      severity: 'warning',
      path: [],
      params: { seats: 3 },
    });
  });

  it('keeps the place and is frozen', () => {
    const place = { path: ['a', 1], unit: 'u', period: '2020', indicator: 'x.y' };
    const finding = hallFinding('hall/seats-missing', { seats: 3 }, place);
    expect(finding).toMatchObject(place);
    expect(Object.isFrozen(finding)).toBe(true);
  });

  it('lists its severities by full code, and is frozen', () => {
    expect(hallFinding.severities).toEqual({
      'hall/closed': 'error',
      'hall/seats-missing': 'warning',
      'hall/chair-new': 'note',
    });
    expect(Object.isFrozen(hallFinding)).toBe(true);
    expect(Object.isFrozen(hallFinding.severities)).toBe(true);
  });

  it('says which codes there are where it is given another', () => {
    const code: 'hall/closed' = JSON.parse('"hall/toString"');
    expect(() => hallFinding(code, {})).toThrow(/“hall\/toString”.+hall\/closed, hall\/seats/);
  });

  it('keeps copies of facts and place, and leaves what it was given alone', () => {
    const facts = { seats: 3, rows: ['a'] };
    const path = ['a'];
    const finding = hallFinding('hall/seats-missing', facts, { path });
    facts.rows.push('b');
    path.push('b');
    expect(finding).toMatchObject({ path: ['a'], params: { seats: 3, rows: ['a'] } });
    expect([facts, facts.rows, path].some(Object.isFrozen)).toBe(false);
  });

  it.each(hostileValues)('refuses %s as code, facts, fact or place', (_, value) => {
    // Programs without types hand in anything.
    const untyped: never = [value].at(0) as never;
    const codeOf = (...given: Parameters<typeof hallFinding>) =>
      errorOf(() => hallFinding(...given)).code;
    expect(codeOf(untyped, {})).toBe('INVALID_ARGUMENT');
    expect(codeOf('hall/closed', { fact: untyped, seats: Symbol.iterator } as never)).toBe(
      'INVALID_ARGUMENT',
    );
    expect(codeOf('hall/closed', {}, { path: untyped })).toBe('INVALID_ARGUMENT');
    expect(codeOf('hall/closed', {}, { unit: untyped })).toBe('INVALID_ARGUMENT');
  });

  it.each(['Hall', 'my hall', '', 'a/b', 'a-'])('refuses the area “%s”', (area) => {
    expect(() => defineFindings(area, { closed: error() })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });

  it('names every problem that is no word', () => {
    expect(() => defineFindings('hall', { Closed: error(), ok: note(), 'a b': note() })).toThrow(
      /unlike: Closed, a b\./,
    );
  });
});
