import { readScoringScheme, score } from 'danvan/campaigns';
import { isInForce } from 'danvan/organization';
import { blankDemocracyScheme, friendlyGovernmentScheme } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const least = {
  id: 'own',
  name: 'Bộ tiêu chí của tỉnh',
  maximum: 10,
  criteria: [{ id: 'a', name: 'Đối thoại', maximum: 10 }],
};
const codes = (different: object) => {
  const read = readScoringScheme({ ...least, ...different });
  return read.ok ? [] : read.findings.map(({ code }) => code);
};

describe('readScoringScheme', () => {
  it('reads a small scheme, whose numbers no source confirms unless it says so', () => {
    const read = readScoringScheme(least);
    expect(read.ok && read.value).toEqual({
      ...least,
      name: { vi: 'Bộ tiêu chí của tỉnh' },
      criteria: [{ id: 'a', name: { vi: 'Đối thoại' }, maximum: 10 }],
      confirmed: false,
    });
  });

  it.each([friendlyGovernmentScheme, blankDemocracyScheme])(
    'reads $id as it is shipped',
    (given) => {
      const { from, ...rest } = given;
      const read = readScoringScheme(JSON.parse(JSON.stringify({ ...rest, from })));
      expect(read.ok && read.value).toEqual(given);
    },
  );

  it('takes the last day as one in force', () => {
    const read = readScoringScheme({ ...least, from: '2023-01-01', to: '2024-12-31' });
    const days = ['2022-12-31', '2023-01-01', '2024-12-31', '2025-01-01'];
    expect(days.map((day) => read.ok && isInForce(read.value, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['no criteria', { criteria: [] }, 'shape/too-small'],
    ['less than nothing', { maximum: -1 }, 'shape/too-small'],
    ['a sum that differs', { maximum: 11 }, 'campaigns/maxima-differ'],
    [
      'days that go back',
      { from: '2023-01-02', to: '2023-01-01' },
      'organization/end-before-start',
    ],
    ['an unknown tie', { ties: ['b'] }, 'campaigns/unknown-criterion'],
    ['a field that is not known', { weights: [] }, 'shape/unknown-field'],
  ])('refuses %s', (_, different, code) => {
    expect(codes(different)).toEqual([code]);
  });

  it('reads groups in groups, which are scored by their leaves', () => {
    const inner = { id: 'b', name: 'B', maximum: 10, criteria: least.criteria };
    const outer = { id: 'c', name: 'C', maximum: 10, criteria: [inner] };
    const read = readScoringScheme({ ...least, criteria: [outer] });
    const sheet = { subject: 'x', scores: [{ criterion: 'a', appraised: 7 }] };
    expect(read.ok && score(read.value, sheet).total).toBe(7);
  });
});
