import { readCommendations, type CommendationInput } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const rowOf = (different: Partial<CommendationInput> = {}): CommendationInput => ({
  id: 'c',
  kind: 'recognition',
  decision: 'qd-12',
  level: 'district',
  title: 'Mô hình Dân vận khéo cấp huyện',
  recipients: [{ model: 'm' }],
  ...different,
});
const placesOf = (rows: readonly unknown[], options = {}) =>
  readCommendations(untyped(rows), options).findings.map(({ code, path }) => [
    code,
    path.join('.'),
  ]);

describe('readCommendations', () => {
  it('reads what is right, frozen', () => {
    const { values: commendations, findings } = readCommendations([rowOf({ date: '2022-12-20' })]);
    expect([commendations, findings]).toEqual([[rowOf({ date: '2022-12-20' })], []]);
    expect(Object.isFrozen(commendations[0])).toBe(true);
  });

  it('leaves out what cannot be read and what comes twice', () => {
    const rows = [undefined, rowOf(), rowOf({ title: 'Khác' }), rowOf({ id: 'd', recipients: [] })];
    expect(readCommendations(untyped(rows)).values.map(({ title }) => title)).toEqual([
      'Mô hình Dân vận khéo cấp huyện',
    ]);
    expect(placesOf(rows).map(([code, path]) => `${code} ${path}`)).toEqual([
      expect.stringMatching(/^shape\/\S+ commendations\.0$/),
      expect.stringMatching(/^shape\/\S+ commendations\.3\.recipients$/),
      'campaigns/duplicate-commendation commendations.2.id',
    ]);
  });

  it('finds recipients, documents and campaigns that are not known', () => {
    const rows = [rowOf({ recipients: [{ model: 'n' }, { unit: 'xa-a' }], campaign: 'kheo' })];
    expect(placesOf(rows)).toEqual([]);
    const nothing = { models: [], documents: [], campaigns: [], known: { byId: new Map() } };
    expect(placesOf(rows, nothing)).toEqual([
      ['campaigns/unknown-document', 'commendations.0.decision'],
      ['campaigns/unknown-campaign', 'commendations.0.campaign'],
      ['campaigns/unknown-model', 'commendations.0.recipients.0.model'],
      ['organization/unknown-unit', 'commendations.0.recipients.1.unit'],
    ]);
  });

  it('warns of a commendation without a decision', () => {
    const [finding] = readCommendations([rowOf({ decision: undefined })]).findings;
    expect(finding).toMatchObject({
      code: 'campaigns/commendation-without-decision',
      severity: 'warning',
      params: { commendation: 'c' },
    });
  });

  it('finds one who is named twice, but not a model and a unit of one id', () => {
    const recipients = [{ model: 'm' }, { unit: 'm' }, { model: 'm' }];
    expect(placesOf([rowOf({ recipients })])).toEqual([
      ['campaigns/repeated-recipient', 'commendations.0.recipients.2'],
    ]);
    const counts = [
      { kind: 'individual', count: 3 } as const,
      { kind: 'individual', count: 3 } as const,
    ];
    expect(placesOf([rowOf({ recipients: counts })])).toEqual([]);
  });
});
