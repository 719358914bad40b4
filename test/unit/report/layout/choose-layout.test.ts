import { partyLayout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { chooseLayout, layoutProblems } from '#inside/report';
import { present } from '../../../support/review.js';

describe('chooseLayout', () => {
  it.each([
    ['2004-05-28', 'party-2004'],
    ['2018-04-02', 'party-2004'],
    ['2018-04-03', 'party-2018'],
    ['2026-05-26', 'party-2018'],
    ['2026-05-27', 'party-2026'],
    ['2999-12-31', 'party-2026'],
  ])('takes the layout in force on %s', (day, id) => {
    expect(chooseLayout(partyLayout, day).id).toBe(id);
  });

  it('takes a single layout as it is, whatever the day', () => {
    const layout = present(partyLayout[0]);
    expect(chooseLayout(layout, '1900-01-01')).toBe(layout);
  });

  it('reads the names of before alike', () => {
    const before = partyLayout.map(({ from = '', to, ...layout }) => ({
      ...layout,
      validFrom: from,
      ...(to !== undefined && { validTo: to }),
    }));
    expect(layoutProblems(before[0])).toEqual([]);
    expect(chooseLayout(before, '2026-05-26').id).toBe('party-2018');
    expect(chooseLayout(before, '2026-05-27').id).toBe('party-2026');
  });

  it('throws where none is in force', () => {
    const code = 'NO_LAYOUT_IN_FORCE';
    expect(() => chooseLayout(partyLayout, '2004-05-27')).toThrow(
      expect.objectContaining({ code }),
    );
    expect(() => chooseLayout([], '2026-01-01')).toThrow(expect.objectContaining({ code }));
  });
});
