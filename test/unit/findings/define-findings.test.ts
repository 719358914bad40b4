import { defineFindings, error, note, warning } from 'danvan';
import { describe, expect, it } from 'vitest';

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
