import { printCell, type NumberCell, type TableCell } from '#room/report';
import type { CaseTemplate, ConformanceSubject } from '../conformance-case.js';
import { folded } from '../folded.js';
import { documentOf, render } from '../render.js';
import { mustShow } from '../must-show.js';
import { must } from '../must.js';
import { sampleTable } from '../sample-table.js';

const cells: readonly TableCell[] = sampleTable.rows.flatMap((row) => Object.values(row.cells));
const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [cell] : []));
const marks = cells.flatMap((cell) => (cell.kind === 'mark' ? [cell.mark] : []));

function withoutQualifier({ qualifier, ...cell }: NumberCell): string {
  return qualifier === undefined ? printCell(cell, 'vi') : withoutQualifier(cell);
}

const numberToken = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/giu;

/** A spreadsheet may hold the amount, the scaled amount or, for a rate, its hundredth. */
function holdsAmount(text: string, { amount, scale = 1 }: NumberCell): boolean {
  const held = (text.match(numberToken) ?? []).map(Number);
  return [amount, amount / scale, amount / 100].some((wanted) =>
    held.some((number) => Math.abs(number - wanted) <= 1e-9 * Math.abs(wanted)),
  );
}

/** As printed; a format that keeps numbers may give the amount itself. */
function isShown(text: string, cell: NumberCell, subject: ConformanceSubject): boolean {
  const keepsNumbers = subject.exporter().capabilities.formulas === true;
  if (keepsNumbers && holdsAmount(text, cell)) return true;
  return folded(text).includes(folded(withoutQualifier(cell)));
}

function qualifierOf(cell: NumberCell): string {
  return printCell(cell, 'vi').replace(withoutQualifier(cell), '').trim();
}

const countOf = (text: string, part: string): number => text.split(part).length - 1;

const bareTable = { ...sampleTable, caption: 'Bảng', index: {} };
/** Neither the draft mark nor words around the table hold a mark or a qualifier. */
const bareDocument = { ...documentOf([bareTable]), draftMark: 'DỰ THẢO' };

/** The figures of a table survive. */
export const figureCases: readonly CaseTemplate[] = Object.freeze([
  {
    name: 'shows every number as it is printed, or as a number',
    check: async (subject) => {
      const { text } = await render(subject, documentOf([sampleTable]));
      for (const cell of numbers) {
        const number = withoutQualifier(cell);
        must(isShown(text, cell, subject), `The number ${number} is not in the file.`);
      }
    },
  },
  {
    name: 'keeps the qualifier of a number',
    check: async (subject) => {
      const { text } = await render(subject, bareDocument);
      mustShow(
        text,
        numbers.map(qualifierOf).filter((word) => word !== ''),
      );
    },
  },
  {
    name: 'shows the mark of a cell without a number',
    check: async (subject) => {
      const { text } = await render(subject, bareDocument);
      for (const mark of new Set(marks)) {
        const expected = marks.filter((each) => each === mark).length;
        must(countOf(text, mark) >= expected, `The mark “${mark}” is not in the file.`);
      }
    },
  },
]);
