import { isDanvanError } from 'danvan';
import { tallyDemocracy } from 'danvan/indicators';
import { composeDemocracyRecords } from 'danvan/report';
import * as democracy from 'danvan/democracy';
import { readDemocracyRecords } from 'danvan/democracy';
import { democracyTallies as tallies, votingRules } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile, hostileRows, lostAmong } from '../support/hostile-records.js';

describe('hostile records', () => {
  it('are read, counted and printed, or a finding says why not', () => {
    fc.assert(
      fc.property(hostile(), (given) => {
        const { sentences, ...lost } = lostAmong(hostileRows(given));
        expect(lost).toEqual({ rows: 0, uncounted: [], untallied: 0, unprinted: 0 });
        for (const sentence of sentences) {
          // The way to what holds itself is some hundred steps long.
          expect(sentence.length).toBeLessThan(3_000);
          expect(sentence).not.toMatch(/\[object|NaN\b/);
        }
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('are told by what they are: a function is no number', () => {
    const { findings } = readDemocracyRecords({ decisions: [{ id: () => 1, unit: [] }] });
    expect(findings.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['shape/wrong-type', 'id'],
      ['shape/wrong-type', 'unit'],
      ['shape/missing-field', 'content'],
    ]);
  });

  it('leave a list that there is not with a finding', () => {
    const rows = JSON.parse('{ "decsions": [{ "id": "d1" }], "__proto__": [] }');
    expect(readDemocracyRecords(rows).findings).toMatchObject([
      { code: 'shape/unknown-field', params: { fields: ['decsions', '__proto__'] } },
    ]);
  });
});

/** What refuses an argument, or what else it threw. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return isDanvanError(error) ? error.code : error;
  }
  return 'nothing';
}

const row = { id: 'd1', unit: 'xa-a', content: 'infrastructure', date: '2026-03-08' };
const { values: records } = readDemocracyRecords({ decisions: [row] });
const good = { tallies, periods: ['2026'] };

// A program without types hands in anything.
const tally: (...given: readonly never[]) => unknown = tallyDemocracy;
const compose: (given: never) => unknown = composeDemocracyRecords;
const odd = (value: unknown) => value as never;

describe('wrong arguments', () => {
  it.each([
    [undefined, good],
    [{ decisions: 'x' }, good],
    [{ decisions: [null] }, good],
    [{ decisions: [row] }, good],
    [{ decsions: [] }, good],
    [records, undefined],
    [records, { ...good, periods: '2026' }],
    [records, { ...good, tallies: [5] }],
    [records, { ...good, tallies: [{ ...tallies[0], at: 'sometimes' }] }],
    [records, { ...good, votingRules: 'x' }],
    [records, { ...good, unit: 'xa-a' }],
    [records, { ...good, unit: () => 5 }],
    [records, { ...good, unit: () => '' }],
    [records, { ...good, level: () => ({}) }],
  ])('of a tally are refused: %o, %o', (...given) => {
    expect(thrownBy(() => tally(...given.map(odd)))).toBe('INVALID_ARGUMENT');
  });

  it.each([
    [undefined],
    [{ records: undefined }],
    [{ records: { decisions: 'x' } }],
    [{ records: { decisions: [null] } }],
    [{ records, lists: ['nope'] }],
    [{ records, lists: 'decisions' }],
    [{ records, catalogues: { decisionContents: [{ id: 'a' }] } }],
    [{ records, votingRules: 'x' }],
    [{ records, introduction: 5 }],
  ])('of a composer are refused: %o', (given) => {
    expect(thrownBy(() => compose(odd(given)))).toBe('INVALID_ARGUMENT');
  });

  const { decisionOutcome, boardLimits, disclosureDueDate, receptionShortfalls } = democracy;
  const doors: Readonly<Record<string, (...given: readonly never[]) => unknown>> = {
    decisionOutcome,
    boardLimits,
    disclosureDueDate,
    receptionShortfalls,
  };

  it.each(Object.entries(doors))('of %s are refused', (_, door) => {
    for (const given of [[undefined, votingRules], [{}, 5], [null]]) {
      expect(thrownBy(() => door(...given.map(odd)))).toBe('INVALID_ARGUMENT');
    }
  });

  it('are no business of the library where the caller throws', () => {
    const mine = new Error('mine');
    const unit = () => {
      throw mine;
    };
    expect(thrownBy(() => tallyDemocracy(records, { ...good, unit }))).toBe(mine);
  });

  it('asks for a period once, however often it is named', () => {
    const { observations } = tallyDemocracy(records, { ...good, periods: ['2026', '2026'] });
    expect(observations).toEqual(tallyDemocracy(records, good).observations);
  });
});
