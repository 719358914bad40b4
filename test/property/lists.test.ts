import { amendUnits, readSuccessionRows, readUnitRows } from 'danvan/organization';
import { parseCsv } from 'danvan/text';
import { gsoTypes } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cell = fc
  .stringMatching(/^[\p{Script=Latin}0-9 ,;"\n.=-]{0,8}$/u)
  .map((text) => text.normalize('NFC').trim());
const grid = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
  );

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[], mark: string, end: string): string =>
  rows.map((cells) => cells.map(quoted).join(mark)).join(end);

const isLegacy = (text: string): boolean =>
  parseCsv(`a\n${quoted(text)}`).findings.some(({ code }) => code === 'text/legacy-encoding');

describe('a CSV text of any cells', () => {
  const marks = fc.constantFrom(',', ';', '\t');
  const ends = fc.constantFrom('\n', '\r\n', '\r');

  it('gives the cells that were written into it', () => {
    fc.assert(
      fc.property(grid, marks, ends, (rows, mark, end) => {
        fc.pre(!rows.flat().some(isLegacy));
        const width = rows[0]?.length ?? 1;
        const header = Array.from({ length: width }, (_, at) => `c${at}`);
        const table = parseCsv(csvOf([header, ...rows], mark, end));
        const filled = rows.filter((cells) => cells.some((each) => each !== ''));
        expect(table.rows.map(({ cells }) => Object.values(cells))).toEqual(filled);
        expect(table.rejected).toEqual([]);
      }),
    );
  });

  it('has every row with something in it among the rows or the rejected, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab0",;\n ]{0,60}$/), (text) => {
        const { columns, rows, rejected, findings } = parseCsv(text);
        const given = text.replaceAll(/[",;\s]/g, '');
        const kept = [
          ...columns,
          ...rows.flatMap(({ cells }) => Object.values(cells)),
          ...rejected.flatMap(({ cells }) => cells.map(String)),
        ].join('');
        expect([...kept.replaceAll(/[",;\s]/g, '')].toSorted()).toEqual([...given].toSorted());
        expect(rejected.length > 0 && findings.length === 0).toBe(false);
      }),
    );
  });
});

const word = fc.constantFrom('', '01', '02', 'A', 'xa', 'phuong', '1', '2', 'type', 'name', 'part');
const day = fc.constantFrom('2026-01-01', '2026-06-01', '2027-01-01', '');

describe('a list of anything', () => {
  const rows = fc.array(fc.array(word, { minLength: 5, maxLength: 5 }), { maxLength: 12 });

  it('gives a unit for each row that it does not reject, and a finding for each that it does', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const list = cells.map(([code, name, type, level, parent]) => {
          return { code, name, type, level, parent };
        });
        const options = { tree: 't', types: gsoTypes, levels: { 1: 'province' } };
        const { values: units, rejected, findings } = readUnitRows(list, options);
        const filled = cells.filter((each) => each.some((text) => text !== ''));
        expect(units.length + rejected.length).toBe(filled.length);
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
        const located = new Set(findings.map(({ path }) => path[1]));
        expect(rejected.filter(({ row }) => !located.has(row))).toEqual([]);
      }),
    );
  });

  const edge = fc.record({
    old_code: fc.constantFrom('1', '2', '3'),
    new_code: fc.constantFrom('1', '2', '3'),
    kind: fc.constantFrom('whole', 'part'),
    detail: fc.constantFrom('', 'kept', 'population', 'area', 'some-population'),
  });

  it('has each pair of codes in one succession or among the rejected, and no people twice', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 10 }), (edges) => {
        const options = { trees: { from: 'a', to: 'b' }, date: '2025-07-01' };
        const { values: successions, rejected } = readSuccessionRows(edges, options);
        const pairs = successions.flatMap(({ from = [], to = [] }) =>
          from.flatMap((old) => to.map((heir) => `${old} ${heir}`)),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(pairs.length + rejected.length).toBe(edges.length);
        for (const { shares = [] } of successions) {
          const people = shares.reduce((sum, { of }) => sum + (of['population'] ?? 0), 0);
          expect(people).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  const change = fc.tuple(day, fc.constantFrom('xa', 'phuong', 'thi_tran'));

  it('tells the kind of a unit on each day, whatever changes came in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const byDay = changes.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        const list = byDay.map(([effective, type], at) => {
          const old = byDay.slice(0, at).findLast(([date]) => date !== '')?.[1] ?? 'xa';
          return { effective, code: '1', field: 'type', old, new: type, basis: '' };
        });
        const units = [{ id: 't/1', name: 'xã A', kind: 'commune' }];
        const mixed = list.toSorted((a, b) =>
          a.effective > b.effective ? -1 : a.effective < b.effective ? 1 : 0,
        );
        const amended = amendUnits(units, mixed, { tree: 't', types: gsoTypes });
        const [unit] = amended.units;
        for (const at of ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01']) {
          const type = byDay.findLast(([date]) => date !== '' && date <= at)?.[1] ?? 'xa';
          const states = (unit?.history ?? []).filter(
            ({ from, to }) => (from ?? '') <= at && at <= (to ?? '9999'),
          );
          expect(states.length).toBeLessThanOrEqual(1);
          expect(states[0]?.kind ?? unit?.kind).toBe(gsoTypes[type]?.kind);
        }
      }),
    );
  });
});
