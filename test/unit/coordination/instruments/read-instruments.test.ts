import { readInstruments } from 'danvan/coordination';
import { coordinationWords as words, termSystems } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../../support/untyped.js';

const row = {
  id: 'ct-2021',
  kind: 'programme',
  title: 'Chương trình phối hợp',
  term: { kind: 'year', period: '2021' },
};
const placesOf = (rows: readonly unknown[], options?: Parameters<typeof readInstruments>[1]) =>
  readInstruments(untyped(rows), options).findings.map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  );

describe('readInstruments', () => {
  it('gives the term its days and everything else its empty list', () => {
    const { values: instruments, findings } = readInstruments(untyped([row]));
    expect(findings).toEqual([]);
    expect(instruments[0]).toMatchObject({
      title: { vi: 'Chương trình phối hợp' },
      term: { kind: 'year', period: '2021', from: '2021-01-01', to: '2021-12-31' },
      parties: [],
      isJointlyLed: false,
      inheritances: [],
    });
    expect(Object.isFrozen(instruments[0])).toBe(true);
  });

  it('leaves out rows that cannot be read, each with its place', () => {
    const rows = [
      null,
      { ...row, partys: [] },
      { ...row, term: { kind: 'year', period: '2021-Q5' } },
      { ...row, term: { kind: 'stage', period: '2021' } },
      { ...row, contents: [{ id: 'A', title: 'A', period: 'nhiệm kỳ' }] },
      row,
      row,
    ];
    const { values: instruments } = readInstruments(untyped(rows));
    expect(instruments).toHaveLength(1);
    expect(placesOf(rows)).toEqual([
      'instruments.0 shape/wrong-type',
      'instruments.1 shape/unknown-field',
      'instruments.2.term.period time/not-a-period',
      'instruments.3.term.period coordination/term-kind-differs',
      'instruments.4.contents.0.period time/not-a-period',
      'instruments.6.id coordination/duplicate-record',
    ]);
  });

  it('reads terms of office where their system is given', () => {
    const term = { kind: 'term-of-office', period: '2021/2026@national-assembly' };
    const read = readInstruments(untyped([{ ...row, term }]), { periods: { termSystems } });
    expect(read.instruments[0]?.term.period).toBe('2021/2026@national-assembly');
    expect(readInstruments(untyped([{ ...row, term }])).values).toEqual([]);
  });

  it('keeps what names units, documents or words that are not known, with the nearest', () => {
    const parties = [{ unit: 'ubnd-huyenn', roles: ['leed'] }];
    const basis = ['Theo đề nghị', { document: '23-QD/TW' }];
    const options = {
      words,
      documents: ['23-QĐ/TW'],
      known: { byId: new Map([['ubnd-huyen', null]]) },
    };
    const rows = [{ ...row, parties, basis }];
    expect(readInstruments(untyped(rows), options).values).toHaveLength(1);
    expect(placesOf(rows, options)).toEqual([
      'instruments.0.parties.0.unit organization/unknown-unit',
      'instruments.0.basis.1.document coordination/unknown-document',
      'instruments.0.parties.0.roles.0 coordination/unknown-word',
    ]);
    expect(placesOf(rows)).toEqual([]);
  });

  it('takes roles that a user adds', () => {
    const roles = [{ id: 'observer', name: { vi: 'quan sát viên' } }];
    const parties = [{ unit: 'u', roles: ['observer'] }];
    expect(placesOf([{ ...row, parties }], { words: { ...words, roles } })).toEqual([]);
    expect(placesOf([{ ...row, parties }], { words })).toHaveLength(1);
  });

  it('survives hostile rows', () => {
    const rows = [
      undefined,
      Number.NaN,
      [],
      'x',
      { ...row, id: '  ' },
      { ...row, __proto__: null },
    ];
    expect(readInstruments(untyped(rows)).values).toHaveLength(1);
    expect(readInstruments(untyped(rows)).findings.length).toBeGreaterThanOrEqual(5);
  });
});
