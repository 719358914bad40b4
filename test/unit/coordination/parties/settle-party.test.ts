import { createUnitRegister } from 'danvan';
import { describe, expect, it } from 'vitest';
import { settleParty } from '#inside/coordination';
import { programme } from '../../../support/coordination.js';

const register = createUnitRegister({
  units: [
    {
      id: 'bdv',
      name: 'Ban Dân vận',
      validity: [{ to: '2013-12-31' }, { from: '2016-01-01', to: '2020-12-31' }],
    },
    { id: 'other', name: 'Ban khác', validity: { from: '2014-01-01' } },
    { id: 'later', name: 'Ban sau', validity: { from: '2021-01-01' } },
  ],
  successions: [
    { kind: 'merged', date: '2014-01-01', from: ['bdv'], to: ['other'] },
    { kind: 'renamed', date: '2021-01-01', from: ['bdv'], to: ['later'] },
  ],
});
const instrument = programme();
const [, party] = instrument.parties;

describe('settleParty', () => {
  it('looks for heirs from the last day on which the party was there', () => {
    if (party === undefined) throw new Error('the programme has two parties');
    const settled = (date: string, unit: string | null = 'bdv') =>
      settleParty(party, { unit, through: [], findings: [] }, { instrument, date, register });
    expect(settled('2015-06-01').standing).toMatchObject({ unit: 'other', heirs: ['other'] });
    expect(settled('2018-06-01')).toMatchObject({ standing: { unit: 'bdv' }, findings: [] });
    expect(settled('2021-06-01').standing).toMatchObject({ unit: 'later', heirs: ['later'] });
    expect(settled('2021-06-01', null)).toEqual({
      standing: { party, unit: null, through: [], heirs: [] },
      findings: [],
    });
  });
});
