import { describe, expect, it } from 'vitest';
import { conferenceList, readConferences, type ConferenceInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row = { id: 'c', unit: 'so-a' };
const factsOf = (given: Partial<ConferenceInput>) =>
  readConferences([{ ...row, ...given }]).values.map((each) => conferenceList.facts(each, {}))[0];

describe('conferences of staff', () => {
  it('are of agencies unless said otherwise, and one where no number is stated', () => {
    expect(factsOf({})).toMatchObject({ sphere: 'agency', held: 1, summed: false });
    expect(factsOf({ held: 1 })).toMatchObject({ held: 1, summed: false });
    expect(factsOf({ sphere: 'employer' })).toMatchObject({ sphere: 'employer' });
  });

  it('are many where more or none were held, or it is known how many are due', () => {
    expect(factsOf({ held: 4 })).toMatchObject({ held: 4, summed: true });
    expect(factsOf({ held: 0, obliged: 1 })).toMatchObject({ held: 0, obliged: 1, summed: true });
    const due = factsOf({ obliged: 12 });
    expect(due).toMatchObject({ obliged: 12, summed: true });
    expect(due?.['held']).toBeUndefined();
  });

  it('name kinds of agencies and enterprises by the catalogues', () => {
    const wrong = { ...row, agencyKind: 'agensy', enterpriseKind: 'stat' };
    expect(
      readConferences([wrong], { catalogues }).findings.map(({ code, path, params }) => [
        code,
        path.at(-1),
        params['nearest'],
      ]),
    ).toEqual([
      ['democracy/unknown-word', 'agencyKind', 'agency'],
      ['democracy/unknown-word', 'enterpriseKind', 'state'],
    ]);
  });
});
