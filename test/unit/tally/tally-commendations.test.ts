import { readModels, type Commendation } from 'danvan/campaigns';
import { tallyCommendations } from 'danvan/indicators';
import { commendationTallies as tallies, modelFields, modelLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const reward = (recipients: Commendation['recipients'], more: Partial<Commendation> = {}) => ({
  id: 'bang-khen',
  kind: 'reward' as const,
  date: '2021-12-10',
  level: 'province',
  title: 'Bằng khen',
  recipients,
  ...more,
});

const { values: models } = readModels(
  (['model', 'exemplary-collective', 'exemplary-individual'] as const).map((subjectKind) => ({
    id: subjectKind,
    name: subjectKind,
    subjectKind,
    field: 'economy',
    level: 'commune',
    host: `xa-${subjectKind}`,
    cohort: 2021,
    state: 'recognised',
  })),
  { fields: modelFields, lifecycle: modelLifecycle },
);

describe('tallyCommendations', () => {
  it('counts units, collectives and individuals where they belong', () => {
    const given = reward([
      { unit: 'xa-a' },
      { model: 'exemplary-collective' },
      { model: 'exemplary-individual' },
    ]);
    const { observations, findings } = tallyCommendations([given], { tallies, models });
    expect(observations.map(({ unit, indicator, value }) => [unit, indicator, value])).toEqual([
      ['xa-a', 'commendations.collectives', 1],
      ['xa-exemplary-collective', 'commendations.collectives', 1],
      ['xa-exemplary-individual', 'commendations.individuals', 1],
    ]);
    expect(findings).toEqual([]);
  });

  it('needs to be told whose the recipients are that are only counted', () => {
    const given = [reward([{ kind: 'individual', count: 12 }])];
    const { findings, uncounted } = tallyCommendations(given, { tallies });
    expect(findings.map(({ code }) => code)).toEqual(['tally/no-unit']);
    expect(uncounted).toHaveLength(1);
    const { observations } = tallyCommendations(given, { tallies, unit: () => 'tinh' });
    expect(observations[0]).toMatchObject({ unit: 'tinh', period: '2021', value: 12 });
  });

  it('leaves models and households to other rules, by name', () => {
    const given = [
      reward([{ model: 'model' }, { model: 'lost' }, { kind: 'household', count: 2 }]),
    ];
    const { observations, findings } = tallyCommendations(given, { tallies, models });
    expect(observations).toEqual([]);
    expect(findings.map(({ code, path }) => [code, path[3]])).toEqual([
      ['tally/not-counted', 0],
      ['tally/not-counted', 1],
      ['tally/not-counted', 2],
    ]);
  });

  it('counts by kind and level, and wants a day', () => {
    const rule = [
      {
        indicator: 'x.y',
        recipientKinds: ['collective'],
        kinds: ['reward'],
        levels: ['province'],
      },
    ] as const;
    const given = [
      reward([{ unit: 'a' }]),
      reward([{ unit: 'b' }], { kind: 'recognition' }),
      reward([{ unit: 'c' }], { level: 'commune' }),
      reward([{ unit: 'd' }], { date: undefined }),
    ];
    const { observations, findings } = tallyCommendations(given, { tallies: rule });
    expect(observations.map(({ unit }) => unit)).toEqual(['a']);
    expect(findings.map(({ code }) => code)).toEqual([
      'tally/not-counted',
      'tally/not-counted',
      'tally/no-period',
    ]);
  });
});
