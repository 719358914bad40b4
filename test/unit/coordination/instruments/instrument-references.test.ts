import { describe, expect, it } from 'vitest';
import { instrumentReferences, knownOf, type CoordinationOptions } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';

const instrument = programme({
  area: 'x',
  document: 'd',
  participants: [{ name: 'Chính quyền', units: { within: 'x' }, roles: ['r'] }],
  basis: ['Theo đề nghị', { document: 'd' }],
  contents: [{ id: 'A', title: 'A', documents: ['d'], activities: ['r'] }],
  meetingCycle: [{ frequency: 'quarter', units: ['x'] }],
  informationRegime: [{ frequency: 'month', units: ['x'] }],
  reviewCycle: [{ frequency: 'year', kind: 'interim', units: ['x'] }],
  inheritances: [{ from: 'x', to: 'x', date: '2021-01-01' }],
});
const known = { byId: new Map(['ubnd', 'bdv'].map((id) => [id, null])) };
const words = { roles: [], activities: [] };
const placesOf = (...[from, options]: [typeof instrument, CoordinationOptions]) =>
  instrumentReferences(from, knownOf(options)).map(({ path }) => path.join('.'));

describe('instrumentReferences', () => {
  it('looks at every place that can name a unit', () => {
    expect(placesOf(instrument, { known })).toEqual([
      'area',
      'participants.0.units.within',
      'meetingCycle.0.units.0',
      'informationRegime.0.units.0',
      'reviewCycle.0.units.0',
      'inheritances.0.from',
      'inheritances.0.to',
    ]);
  });

  it('looks at every place that can name a document or a word', () => {
    expect(placesOf(instrument, { documents: [] })).toEqual([
      'document',
      'basis.1.document',
      'contents.0.documents.0',
    ]);
    expect(placesOf(instrument, { words })).toEqual([
      'parties.0.roles.0',
      'parties.1.roles.0',
      'participants.0.roles.0',
      'contents.0.activities.0',
    ]);
  });
});
