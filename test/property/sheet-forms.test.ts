import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellData, SheetData } from '#room/export';
import {
  formSheet,
  formTotals,
  readForm,
  type FilledForm,
  type FormColumn,
  type FormValue,
  type StatisticalForm,
} from '#inside/forms';
import { createHierarchy } from '#inside/organization';
import {
  nameAbbreviations,
  reportingCalendars as calendars,
  statisticalForms,
  unitKinds as kinds,
} from '#inside/vietnam';
import { letters, levels, members, owed } from '../support/forms/small-forms.js';

const units = createHierarchy(
  ['An Bình', 'Hòa Bình', 'Gò Dầu', 'Long Hoa', 'Mỹ Thọ'].map((name, at) => ({
    id: `u-${at}`,
    name: `xã ${name}`,
  })),
  { kinds },
);
const options = { units, periods: { calendars }, abbreviations: nameAbbreviations };
const forms = [members, letters, levels, owed, ...statisticalForms];

const states = ['nil', 'not-applicable', 'withheld'] as const;

function valueOf({ type, signed, decimals }: FormColumn): fc.Arbitrary<FormValue> {
  if (type === 'text') return fc.option(fc.constantFrom('Hội nghị', 'x', '12', '1.234', '–'));
  if (type === 'date') return fc.option(fc.constantFrom('2026-04-01', '2026-06-30'));
  const least = signed ? -1000 : 0;
  const figure =
    type === 'count'
      ? fc.integer({ min: least, max: 2_000_000 })
      : fc
          .integer({ min: least, max: 2_000_000 })
          .map((each) => each / 10 ** Math.min(decimals, 3));
  return fc.oneof(
    { weight: 6, arbitrary: figure },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...states).map((state) => ({ state })) },
  );
}

const cellsOf = ({ columns }: StatisticalForm) =>
  fc.record(Object.fromEntries(columns.map((column) => [column.index, valueOf(column)])));

function keysOf({ rows }: StatisticalForm): fc.Arbitrary<readonly string[]> {
  if (rows === 'units')
    return fc.subarray(
      units.units.map(({ id }) => id),
      { minLength: 1 },
    );
  if (rows === 'items') return fc.subarray(['a', 'họp 1', '3', 'Tổng kết'], { minLength: 1 });
  return fc.constant(rows.map(({ id }) => id));
}

const filledForms: fc.Arbitrary<readonly [StatisticalForm, FilledForm]> = fc
  .constantFrom(...forms)
  .chain((form) =>
    keysOf(form).chain((keys) =>
      fc
        .record({
          rows: fc.tuple(...keys.map(() => cellsOf(form))),
          notes: fc.option(fc.constantFrom('số ước', 'a: b\nc')),
        })
        .map(({ rows, notes }) => {
          const period = `2026-Q2${form.calendar === undefined ? '' : `@${form.calendar}`}`;
          const filled = {
            form: form.id,
            unit: 'u-0',
            period,
            rows: rows.map((cells, at) => ({ key: keys[at] ?? '', cells })),
            ...(notes !== null && { notes }),
          };
          return [form, filled] as const;
        }),
    ),
  );

/** What a sheet says of a form that was sent without its totals: they stand in it. */
function withTotals(form: StatisticalForm, filled: FilledForm): FilledForm {
  const hasTotal = form.totals !== 'none' && (filled.rows.length > 1 || form.rows === 'items');
  const total = formTotals(form, filled);
  return hasTotal && Object.values(total).some((value) => value !== null)
    ? { ...filled, total }
    : filled;
}

it('reads back what it writes', () => {
  fc.assert(
    fc.property(filledForms, ([form, filled]) => {
      const read = readForm([formSheet(form, filled, options)], form, options);
      expect(read.values).toEqual([withTotals(form, filled)]);
    }),
    { numRuns: 40 },
  );
});

const written: fc.Arbitrary<Pick<CellData, 'value' | 'formula' | 'error' | 'comment' | 'day'>> =
  fc.oneof(
    fc.constantFrom(
      ...[
        'x',
        '-',
        '12',
        '1.234',
        '1,5 tỷ',
        'gần 134',
        'Ghi chú',
        'Tổng',
        'xã Hòa Bình',
        'Xã lạ',
        'Nam',
        'Nữ',
        'Đơn vị',
        'Kỳ báo cáo: Quý III/2026',
        'Đơn vị: Gò Dầu',
        '1=2+3',
        '7.7',
        'Người lập biểu',
      ].map((value) => ({ value })),
    ),
    fc.integer({ min: -5, max: 5000 }).map((value) => ({ value })),
    fc.constantFrom(
      { value: true },
      { value: null, error: '#REF!' },
      { value: null, comment: 'xem' },
      { value: 46000, day: '2025-12-09' },
      { value: null, formula: 'A1' },
    ),
  );

interface Edit {
  readonly at: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Partial<CellData>;
}

const edits = fc.array(
  fc.record({
    at: fc.nat(400),
    row: fc.integer({ min: 1, max: 16 }),
    column: fc.integer({ min: 1, max: 12 }),
    cell: written,
  }),
  { maxLength: 6 },
);

/** A sheet after people were at it: cells written over, and new ones beside the table. */
function spoilt(sheet: SheetData, changes: readonly Edit[]): SheetData {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const places = [...cells.keys()];
  changes.forEach(({ at, row, column, cell }, nth) => {
    const [r = row, c = column] = (
      nth % 2 === 0 ? (places[at % places.length] ?? '1:1') : `${row}:${column}`
    )
      .split(':')
      .map(Number);
    cells.set(`${r}:${c}`, { value: null, ...cell, row: r, column: c });
  });
  return { ...sheet, cells: [...cells.values()] };
}

const letters26 = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : `${letters26(Math.floor((column - 1) / 26))}${letters26(((column - 1) % 26) + 1)}`;
const addressOf = ({ row, column }: CellData): string => `${letters26(column)}${row}`;
const holds = ({ value, formula, error, comment }: CellData): boolean =>
  formula !== undefined ||
  error !== undefined ||
  comment !== undefined ||
  (value !== null && String(value).trim() !== '');

/** Running numbers, keys beside names, headings over names, and days of a period that is named say nothing new. */
function repeatsOthers({ value, row, column }: CellData, { cells }: SheetData): boolean {
  const was = cells.find((cell) => cell.row === row && cell.column === column);
  return (
    (was?.role === 'label' && typeof was.value === 'number') ||
    ((was?.role === 'heading' || was?.role === 'index') && column <= 2) ||
    was?.role === 'mark' ||
    (typeof value === 'string' && value.startsWith('Số liệu tính từ'))
  );
}

describe('a sheet that people changed', () => {
  const small = filledForms.filter(([form]) => form.columns.length < 12);
  const cases = fc.record({
    given: small,
    changes: edits,
    pick: fc.array(fc.nat(400), { minLength: 3, maxLength: 3 }),
  });

  it('loses no cell: each is used, told of or passed over, and what is used has its say', () => {
    fc.assert(
      fc.property(cases, ({ given: [form, filled], changes, pick }) => {
        const before = formSheet(form, filled, options);
        const sheet = spoilt(before, changes);
        const asked = [members, form, letters];
        const read = readForm([sheet], asked, options);
        const full = sheet.cells.filter(holds);
        const passed = new Set(read.passedOver.map(({ address }) => address));
        const told = new Set(read.findings.flatMap(({ cell }) => cell?.address ?? []));
        expect(passed.size).toBe(read.passedOver.length);
        const quiet = full.filter(
          (cell) =>
            !passed.has(addressOf(cell)) &&
            !told.has(addressOf(cell)) &&
            !repeatsOthers(cell, before),
        );
        expect(read.used + passed.size).toBeLessThanOrEqual(full.length);
        for (const nth of pick) {
          const cell = quiet[nth % Math.max(1, quiet.length)];
          if (cell === undefined) continue;
          const { row, column } = cell;
          const cells = sheet.cells.map((each) =>
            each === cell ? { row, column, value: 'zzq (?) 0' } : each,
          );
          const other = readForm([{ ...sheet, cells }], asked, options);
          expect(JSON.stringify({ ...other, used: 0 }), JSON.stringify(cell)).not.toBe(
            JSON.stringify({ ...read, used: 0 }),
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});
