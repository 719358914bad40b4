import { describeFinding, vi, type Finding } from 'danvan';
import type { Names } from 'danvan/findings';
import type { SheetData } from 'danvan/exporter';
import { cellOfAddress } from './grid-of-sheet.js';
import type { FindingView, GridPlace } from './messages.js';
import { fields } from './read-json.js';

/** So many findings are listed; who has more mends the first ones first. */
const listed = 300;

/** The row of a record, and its column where the finding is of one field. */
function recordPlace({ path: [list, at, field] }: Finding): GridPlace | undefined {
  if (list !== 'observations' || typeof at !== 'number') return undefined;
  const column = fields.findIndex((each) => each === field) + 1;
  return { grid: 0, row: at + 1, column: column === 0 ? undefined : column };
}

/** The cell of a sheet: the one that the finding names, or where its figure was read. */
function cellPlace({ cell, source }: Finding, sheets: readonly SheetData[]): GridPlace | undefined {
  const name = cell?.sheet ?? source?.document;
  const grid = sheets.findIndex((sheet) => sheet.name === name);
  const at = cellOfAddress(cell?.address ?? source?.locator ?? '');
  return grid === -1 || at === undefined ? undefined : { grid, ...at };
}

const ranks = { error: 0, warning: 1, note: 2 } as const;

/** Findings in sentences, the gravest first, each with its place in a grid. */
export function placeFindings(
  findings: readonly Finding[],
  { names, sheets }: { names: Names; sheets?: readonly SheetData[] | undefined },
): { readonly findings: readonly FindingView[]; readonly further: number } {
  const sorted = findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  const views = sorted.slice(0, listed).map((finding) => ({
    severity: finding.severity,
    text: describeFinding(finding, vi, names),
    place: sheets === undefined ? recordPlace(finding) : cellPlace(finding, sheets),
  }));
  return { findings: views, further: Math.max(0, sorted.length - listed) };
}
