import { createUnitRegister } from 'danvan';
import { checkInstrument } from 'danvan/coordination';
import { coordinationLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { programme } from '../../../support/coordination.js';

const placesOf = (...input: Parameters<typeof checkInstrument>): readonly string[] =>
  checkInstrument(...input).map(({ code, path }) => `${path.join('.')} ${code}`);

describe('checkInstrument', () => {
  it('finds nothing wrong with a sound programme', () => {
    expect(checkInstrument(programme())).toEqual([]);
  });

  it('names contents with the id of another one', () => {
    const contents = ['A', 'B', 'A'].map((id) => ({ id, title: id }));
    expect(placesOf(programme({ contents }))).toEqual([
      'contents.2.id coordination/duplicate-record',
    ]);
  });

  it('takes a signature before the term, but none after it', () => {
    expect(placesOf(programme({ signedOn: '2020-12-20' }))).toEqual([]);
    expect(placesOf(programme({ signedOn: '2021-04-08' }))).toEqual([]);
    expect(placesOf(programme({ signedOn: '2022-01-01' }))).toEqual([
      'signedOn coordination/date-outside-term',
    ]);
  });

  it('names inheritances outside the term or from those who are no party', () => {
    const inheritances = [
      { from: 'bdv', to: 'btgdv', date: '2022-02-03' },
      { from: 'mttq', to: 'btgdv', date: '2021-02-03' },
    ];
    expect(placesOf(programme({ inheritances }))).toEqual([
      'inheritances.0.date coordination/date-outside-term',
      'inheritances.1.from coordination/not-a-party',
    ]);
  });

  it('lets heirs of parties act, and nobody else', () => {
    const inheritances = [{ from: 'bdv', to: 'btgdv', date: '2021-02-03' }];
    const meetingCycle = [{ frequency: 'quarter' as const, units: ['btgdv', 'hnd'] }];
    expect(placesOf(programme({ inheritances, meetingCycle }))).toEqual([
      'meetingCycle.0.units.1 coordination/not-a-party',
    ]);
  });

  it('looks at history and parties where it is given what they need', () => {
    const instrument = programme({ state: 'sealed' });
    const units = [
      { id: 'ubnd', name: 'UBND huyện' },
      { id: 'bdv', name: 'Ban Dân vận', validity: { to: '2021-05-31' } },
    ];
    const register = createUnitRegister({ units });
    expect(placesOf(instrument, { lifecycle, register, asOf: '2021-06-01' })).toEqual([
      'state lifecycle/unknown-state',
      'parties.1.unit coordination/party-ended',
    ]);
    expect(placesOf(instrument, { register })).toEqual([]);
  });
});
