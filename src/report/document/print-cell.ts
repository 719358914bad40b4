import { divideExactly, formatNumber, formatQualified, type Language } from '#room/text';
import type { NumberCell, TableCell } from './table-cell.js';

function printNumber(cell: NumberCell, language: Language): string {
  const scaled = cell.scale === undefined ? cell.amount : divideExactly(cell.amount, cell.scale);
  const { decimals, minDecimals = 0, signed = false } = cell;
  const printed = formatNumber(scaled, { decimals, minDecimals, language, signed });
  return formatQualified(`${printed}${cell.suffix ?? ''}`, cell.qualifier, language);
}

/**
 * Prints a cell of a table the way the report's language writes it.
 *
 * Vietnamese: ô số liệu.
 *
 * Every exporter that writes text uses this one function, so that a figure reads the same in all of
 * them.
 *
 * @param cell - The cell, or undefined for a blank one.
 * @param language - The language of the document.
 * @returns The printed text; empty for a blank cell.
 *
 * @example
 * ```ts
 * import { printCell } from 'danvan/report';
 *
 * const cell = { kind: 'number', amount: 58_500_000_000, decimals: 1, scale: 1e9 } as const;
 * printCell(cell, 'vi'); //=> '58,5'
 * ```
 *
 * @category Report
 */
export function printCell(cell: TableCell | undefined, language: Language): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'mark':
      return cell.mark;
    case 'number':
      return printNumber(cell, language);
  }
}
