import type { Finding } from '#room/findings';
import { severities } from './severities.js';

/** Where a finding stands in a sheet: its row, then its column; columns of more letters come later. */
function placeOf(address: string): readonly [row: number, letters: number, column: string] {
  const column = address.replace(/\d+$/u, '');
  return [Number(address.slice(column.length)), column.length, column];
}

function byPlace(a: Finding, b: Finding): number {
  const [row, letters, column] = placeOf(a.cell?.address ?? '');
  const [otherRow, otherLetters, otherColumn] = placeOf(b.cell?.address ?? '');
  const byColumn = column < otherColumn ? -1 : Number(column > otherColumn);
  return row - otherRow || letters - otherLetters || byColumn;
}

/** Findings as one goes through the workbook, cell by cell; what has no cell comes last, errors first. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const placed = sorted.filter(({ cell }) => cell !== undefined);
  const sheets = new Set(findings.flatMap(({ cell }) => (cell === undefined ? [] : [cell.sheet])));
  return [
    ...[...sheets].flatMap((sheet) =>
      placed.filter(({ cell }) => cell?.sheet === sheet).toSorted(byPlace),
    ),
    ...sorted.filter(({ cell }) => cell === undefined),
  ];
}
