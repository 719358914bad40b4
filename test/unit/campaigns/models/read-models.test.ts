import { countModels, readModels } from 'danvan/campaigns';
import {
  administrativeLevels as levels,
  modelFields as fields,
  modelLifecycle as lifecycle,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../support/findings.js';
import { untyped } from '../../../support/untyped.js';

const row = {
  id: 'a',
  name: 'A',
  subjectKind: 'model',
  field: 'economy',
  level: 'commune',
  host: 'xa-a',
  cohort: 2021,
  state: 'withdrawn',
};
const registration = Object.fromEntries(
  [
    'situation',
    'aims',
    'content',
    'scope',
    'forces',
    'resources',
    'time',
    'results',
    'sustainability',
  ].map((item) => [item, 'x']),
);
const complete = { ...row, registration };
const options = { fields, lifecycle };

describe('readModels', () => {
  it('leaves out a repeated id and names circles, wrong steps and states', () => {
    const history = [{ to: 'recognised', date: '2021-05-01', by: 'host' }];
    const rows = [{ ...row, replicates: 'b', history }, { ...row, id: 'b', replicates: 'a' }, row];
    const { values: models, findings } = readModels(untyped(rows), options);
    expect(models.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(findings.map(({ code }) => code.replace('campaigns/', ''))).toEqual([
      'duplicate-model',
      'state-differs',
      'lifecycle/move-not-allowed',
      'registration-incomplete',
      'registration-incomplete',
      'replication-cycle',
    ]);
    expect(countModels(models, { lifecycle }).byMilestone).toEqual({ registered: 2 });
  });

  it('finds nothing in models that lack nothing', () => {
    const rows = [complete, { ...complete, id: 'b', replicates: 'a' }];
    expect(readModels(untyped(rows), options).findings).toEqual([]);
  });

  it('finds host, partners and hosts of transfers that are not among the units', () => {
    const transfers = [{ from: 'commune', to: 'province', date: '2023-01-01', host: 'tinh' }];
    const rows = [{ ...complete, partners: ['xa-a', 'xa-b'], transfers }];
    const known = { byId: new Map([['xa-a', {}]]) };
    expect(
      readModels(untyped(rows), { ...options, known }).findings.map(({ path }) => path),
    ).toEqual([
      ['models', 0, 'partners', 1],
      ['models', 0, 'transfers', 0, 'host'],
    ]);
  });

  it('finds a replicated model that is not there, and one that carries on itself', () => {
    const gone = { ...complete, replicates: 'aa' };
    expect(readModels(untyped([gone]), options).findings).toMatchObject([
      { code: 'campaigns/unknown-model', params: { model: 'aa', nearest: 'a' } },
    ]);
    expect(
      codesOf(readModels(untyped([{ ...complete, replicates: 'a' }]), options).findings),
    ).toEqual(['campaigns/replication-cycle']);
  });

  it('finds levels that have ended, where levels and a day are given', () => {
    const rows = [{ ...complete, level: 'district', state: 'maintained' }];
    expect(readModels(untyped(rows), options).findings).toEqual([]);
    expect(
      readModels(untyped(rows), { ...options, levels, asOf: '2025-07-01' }).findings,
    ).toMatchObject([{ code: 'campaigns/level-not-in-force', path: ['models', 0, 'level'] }]);
  });

  it('places what cannot be read', () => {
    const { values: models, findings } = readModels(
      untyped([{ ...complete, cohort: 'x' }, null]),
      options,
    );
    expect(models).toEqual([]);
    expect(findings.map(({ path }) => path)).toEqual([
      ['models', 0, 'cohort'],
      ['models', 1],
    ]);
  });
});
