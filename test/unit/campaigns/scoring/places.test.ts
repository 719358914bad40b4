import { score, type ScoreSheet } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { bestIn, fieldOf, rankIn, runnerOf, worstIn } from '#inside/campaigns';
import { smallScheme } from '../../../support/campaigns.js';

const scheme = { ...smallScheme, conditions: [{ id: 'dossier', name: { vi: 'Hồ sơ' } }] };
const runner = (third: number | null, dossier: boolean | null = true, ties = ['first']) => {
  const sheet: ScoreSheet = {
    subject: 'x',
    scores: [
      { criterion: 'first', appraised: 5 },
      { criterion: 'second', appraised: 5 },
      { criterion: 'third', appraised: third },
    ],
    ...(dossier !== null && { conditions: { dossier } }),
  };
  return runnerOf(score(scheme, sheet), ties);
};

describe('runnerOf', () => {
  it('has the total and the points that decide between equals', () => {
    expect(runner(30)).toMatchObject({ marks: [40, 5], from: 40, to: 40 });
    expect(runner(30, true, [])).toMatchObject({ marks: [40] });
  });

  it('has no marks without a total, but says where it can end', () => {
    expect(runner(null)).toMatchObject({ marks: null, from: 10, to: 80 });
  });
});

describe('places in a field', () => {
  const [high, low, open, unsure] = [runner(40), runner(10), runner(null), runner(50, null)];
  const barred = runner(70, false);
  const field = fieldOf([high, low, open, unsure, barred], false);

  it('rank among those that are complete and eligible', () => {
    expect([high, low].map(({ marks }) => rankIn(field, marks ?? []))).toEqual([1, 2]);
  });

  it('are best when all turns out well: the unsure one may drop out', () => {
    expect([high, low, open, unsure].map((one) => bestIn(field, one))).toEqual([1, 2, 1, 1]);
  });

  it('are worst when all turns out badly; nobody is above themselves', () => {
    expect([high, low, open, unsure].map((one) => worstIn(field, one))).toEqual([3, 4, 4, 2]);
  });

  it('do not put one above another that can still end level with it', () => {
    const edge = runner(0);
    expect(bestIn(fieldOf([edge, open], false), edge)).toBe(1);
    const above = runnerOf({ ...open.result, range: { from: 10.5, to: 80 } }, []);
    expect(bestIn(fieldOf([edge, above], false), edge)).toBe(2);
  });

  it('leave a tie at the edge open where criteria decide between equals', () => {
    const edge = runner(70);
    const worst = (hasTies: boolean) => worstIn(fieldOf([edge, open], hasTies), edge);
    expect([worst(false), worst(true)]).toEqual([1, 2]);
  });
});
