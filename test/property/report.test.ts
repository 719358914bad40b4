import { composeReview, type ObservationInput } from 'danvan';
import {
  printCell,
  type Block,
  type CellReference,
  type TableBlock,
  type TableCell,
} from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, optionsOf, present, tableOf } from '../support/review.js';

const codes = ['sessions', 'received', 'successful', 'rate', 'cash', 'rice', 'teams'];
const amount = fc.oneof(
  fc.nat(5_000_000),
  fc.record({ amount: fc.nat(9_999), qualifier: fc.constantFrom('nearly', 'over', 'about') }),
  fc.record({ amount: fc.nat(50), to: fc.integer({ min: 51, max: 99 }) }),
  fc.constantFrom(null, { state: 'nil' } as const, { state: 'withheld' } as const),
);
const observation = fc
  .tuple(
    fc.constantFrom('xa-a', 'xa-b', 'phuong-c'),
    fc.constantFrom(...codes),
    amount,
    fc.constantFrom('2026-Q3', '2025-Q3'),
  )
  .map(([unit, code, value, period]) => ({ ...figure(unit, code, value), period }));
const observations = fc.uniqueArray(observation, {
  minLength: 1,
  maxLength: 30,
  selector: ({ unit, indicator, period }) => `${unit} ${indicator} ${period}`,
});

function reviewOf(sent: readonly ObservationInput[]) {
  const table = tableOf(sent, { compareWith: 'same-period-last-year' });
  return { table, report: composeReview(optionsOf(table)) };
}

const withoutMoney = (text: string): string => text.replaceAll(' đồng', '');

/** A review whose sentences quote every figure, one each, without a zero before small counts. */
function quotedReviewOf(sent: readonly ObservationInput[]) {
  const { table } = reviewOf(sent);
  const [layout] = partyLayout.map((each) => ({
    ...each,
    body: { ...each.body, padCounts: false },
  }));
  const sentences = table.indicators.map(({ code }) => `“{${code}}”.`);
  const sections = [{ id: 'all', level: 1, heading: 'A', sentences } as const];
  const outline = { documentKind: 'A', documentSymbol: 'A', subject: 'A', sections };
  const report = composeReview(
    optionsOf(table, { layout: present(layout), outline, draftMark: 'DỰ THẢO' }),
  );
  const prose = report.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const said = [...prose.join('').matchAll(/“(.*?)”/g)].map(([, figureText = '']) => figureText);
  return { table, report, said };
}

const tablesOf = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === 'table');

const amountAt = (table: TableBlock, { row, column }: CellReference): number | undefined => {
  const cell = table.rows[row]?.cells[column];
  return cell?.kind === 'number' ? cell.amount : undefined;
};

/** What a spreadsheet would make of the formula; a mark is no number. */
function computed(table: TableBlock, cell: TableCell): number | undefined {
  if (cell.kind !== 'number' || cell.formula === undefined) return undefined;
  const { formula } = cell;
  const number = (reference: CellReference): number => amountAt(table, reference) ?? Number.NaN;
  switch (formula.op) {
    case 'add':
      return (
        formula.plus.reduce((sum, each) => sum + number(each), 0) -
        (formula.minus ?? []).reduce((sum, each) => sum + number(each), 0)
      );
    case 'difference':
      return number(formula.minuend) - number(formula.subtrahend);
    case 'quotient':
      return (number(formula.numerator) / number(formula.denominator)) * 100;
    case 'sum':
      return table.rows
        .slice(formula.from.row, formula.to.row + 1)
        .map((_, at) =>
          amountAt(table, { row: at + formula.from.row, column: formula.from.column }),
        )
        .reduce<number>((sum, each) => sum + (each ?? 0), 0);
  }
}

describe('a composed review', () => {
  it('prints in its sentences what its tables print', () => {
    fc.assert(
      fc.property(observations, (sent) => {
        const { table, said, report } = quotedReviewOf(sent);
        const [statistics] = tablesOf(report.annexes[0]?.blocks ?? []);
        // Prose names the unit of money, says “từ … đến …”, and tells what did not happen in words of its own.
        const unitOf = (cell: TableCell | undefined) => (cell?.kind === 'text' ? cell.text : '');
        const printed = (statistics?.rows ?? []).map(({ cells }) => {
          const figure = printCell(cells['current'], 'vi');
          const isRate = unitOf(cells['measure']) === '%' && cells['current']?.kind === 'number';
          return isRate ? `${figure}%` : figure;
        });
        expect(printed).toHaveLength(table.indicators.length);
        const something = (texts: readonly string[]) =>
          texts.map(withoutMoney).filter((text) => !/^(?:0(?:,0+)?%?|[-–])$/u.test(text));
        const asTable = (text: string) => text.replace(/^từ (.+) đến (.+)$/u, '$1 – $2');
        expect(something(said).map(asTable)).toEqual(something(printed));
      }),
    );
  });

  it('has every figure of its table in an annex', () => {
    fc.assert(
      fc.property(observations, (sent) => {
        const { table, report } = reviewOf(sent);
        const tables = report.annexes.flatMap(({ blocks }) => tablesOf(blocks));
        const amounts = tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) =>
            Object.values(cells).flatMap((cell) => (cell.kind === 'number' ? [cell.amount] : [])),
          ),
        );
        const figures = [...table.total, ...table.rows.flatMap(({ cells }) => cells)];
        const numbers = figures.flatMap(({ amount: number, state }) =>
          number === null || state === 'nil' ? [] : [number],
        );
        expect(numbers.filter((number) => !amounts.includes(number))).toEqual([]);
        const cells = tables.flatMap(({ rows }) => rows.map((row) => Object.values(row.cells)));
        expect(cells.flat().length).toBeGreaterThanOrEqual(figures.length);
      }),
    );
  });

  it('has formulas that give the amounts of their cells', () => {
    fc.assert(
      fc.property(observations, (sent) => {
        const { report } = reviewOf(sent);
        for (const table of report.annexes.flatMap(({ blocks }) => tablesOf(blocks))) {
          for (const cell of table.rows.flatMap(({ cells }) => Object.values(cells))) {
            const result = computed(table, cell);
            if (cell.kind !== 'number' || result === undefined) continue;
            const off = Math.abs(result - cell.amount);
            expect(off).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cell.amount)));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves its input untouched and comes out the same twice', () => {
    fc.assert(
      fc.property(observations, (sent) => {
        const table = tableOf(sent);
        const options = optionsOf(table, { recipients: ['A'], signers: [{ post: 'Trưởng Ban' }] });
        const plain = () => JSON.stringify(table);
        const before = plain();
        const first = composeReview(options);
        expect(plain()).toBe(before);
        expect(composeReview(options)).toEqual(first);
      }),
    );
  });
});
