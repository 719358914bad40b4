import {
  proposedModels,
  rankScores,
  score,
  type ProposalOptions,
  type ScoreSheet,
} from 'danvan/campaigns';
import { modelLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { modelOf, shortLifecycle, smallScheme } from '../../../support/campaigns.js';

const name = { vi: 'x' };
const scheme = {
  ...smallScheme,
  bands: [
    { id: 'fair', name, from: 50 },
    { id: 'good', name, from: 80 },
  ],
  conditions: [{ id: 'dossier', name }],
};
const sheetOf = (subject: string, third: number | null, dossier?: boolean): ScoreSheet => ({
  subject,
  scores: [
    { criterion: 'first', appraised: 10 },
    { criterion: 'second', appraised: 20 },
    { criterion: 'third', appraised: third },
  ],
  ...(dossier !== undefined && { conditions: { dossier } }),
});
const sheets = [
  sheetOf('low', 20, true),
  sheetOf('high', 60, true),
  sheetOf('middle', 50, true),
  sheetOf('open', null, true),
  sheetOf('unknown', 60),
  sheetOf('barred', 70, false),
];
const ranking = rankScores(
  scheme,
  sheets.map((sheet) => score(scheme, sheet)),
);
const models = [...sheets.map(({ subject }) => subject), 'absent'].map((id) =>
  modelOf({ id, state: 'reviewed' }),
);
const propose = (options: Partial<ProposalOptions>) => {
  const { proposed, others } = proposedModels(models, { lifecycle, ...options });
  return {
    proposed: proposed.map(({ model }) => model.id),
    others: Object.fromEntries(others.map(({ model, reasons }) => [model.id, reasons])),
  };
};

describe('proposedModels', () => {
  it('goes by the state alone where nothing is scored', () => {
    const states = ['registered', 'reviewed', 'recognised', 'withdrawn', 'no such state'];
    const given = states.map((state) => modelOf({ id: state, state }));
    const { proposed, others } = proposedModels(given, { lifecycle });
    expect(proposed.map(({ model }) => model.id)).toEqual(['reviewed']);
    expect(others.map(({ reasons }) => reasons)).toEqual([
      ['not-in-state'],
      ['recognised'],
      ['not-in-state'],
      ['not-in-state'],
    ]);
  });

  it('proposes by rank, and gives each of the others its reason', () => {
    expect(propose({ ranking, least: 75 })).toEqual({
      proposed: ['high', 'middle'],
      others: {
        low: ['below-least'],
        open: ['score-incomplete'],
        unknown: ['score-incomplete'],
        barred: ['not-eligible'],
        absent: ['no-score'],
      },
    });
  });

  it('includes the least total itself, and asks for one of the grades', () => {
    expect(propose({ ranking, least: 80 }).proposed).toEqual(['high', 'middle']);
    expect(propose({ ranking, least: 80.5 }).proposed).toEqual(['high']);
    expect(propose({ ranking, grades: ['good'] }).others['low']).toEqual(['grade-too-low']);
    expect(propose({ ranking, grades: ['fair', 'good'] }).proposed).toEqual([
      'high',
      'middle',
      'low',
    ]);
  });

  it('takes a threshold without a ranking for scores that nobody has', () => {
    expect(propose({ least: 1 }).proposed).toEqual([]);
    expect(propose({ least: 1 }).others['high']).toEqual(['no-score']);
  });

  it('knows by the lifecycle from where recognition can be reached', () => {
    const given = shortLifecycle.states.map(({ id }) => modelOf({ id, state: id }));
    const { proposed } = proposedModels(given, { lifecycle: shortLifecycle });
    expect(proposed.map(({ model }) => model.id)).toEqual(['cây']);
  });

  it('loses nobody', () => {
    const { proposed, others } = proposedModels(models, { lifecycle, ranking, least: 75 });
    expect([...proposed, ...others].map(({ model }) => model.id).toSorted()).toEqual(
      models.map(({ id }) => id).toSorted(),
    );
  });
});
