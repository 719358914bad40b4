import type { Finding } from '#room/findings';
import { edgeDetails, edgeKinds, type SuccessionRow } from './list-edge.js';
import { emptyCell, unknownWord } from './word-of-row.js';
import { organizationFinding } from '../findings.js';

const cellFindings = (row: SuccessionRow): readonly Finding[] => [
  ...emptyCell(row, 'old_code'),
  ...emptyCell(row, 'new_code'),
  ...unknownWord(row, 'kind', edgeKinds),
  ...unknownWord(row, 'detail', edgeDetails),
];

/** The first row of each new code among the rows of one old unit. */
function heirsOf(rows: readonly SuccessionRow[]): ReadonlyMap<string, number> {
  const heirs = new Map<string, number>();
  for (const row of rows) {
    const code = row.text('new_code');
    if (!heirs.has(code)) heirs.set(code, row.row);
  }
  return heirs;
}

function heirFindings(row: SuccessionRow, heirs: ReadonlyMap<string, number>): readonly Finding[] {
  const code = row.text('old_code');
  const kind = row.text('kind');
  const first = heirs.get(row.text('new_code')) ?? row.row;
  if (first !== row.row) {
    return [
      organizationFinding('organization/repeated-succession', { from: code, first }, row.place()),
    ];
  }
  if ((kind === 'whole') === (heirs.size === 1)) return [];
  const facts = { code, kind, heirs: heirs.size };
  return [organizationFinding('organization/heirs-disagree', facts, row.place('kind'))];
}

/** All people are in one part, and yet another part has people. */
function disagreeOnPeople(rows: readonly SuccessionRow[]): boolean {
  const details = rows.map((row) => row.text('detail'));
  const all = details.filter((detail) => detail === 'population').length;
  return all > 1 || (all === 1 && details.includes('some-population'));
}

const claimsPeople = (row: SuccessionRow): boolean =>
  ['population', 'some-population'].includes(row.text('detail'));

/** What is wrong with each of the rows of one old unit, in their order. */
export function checkEdges(rows: readonly SuccessionRow[]): readonly (readonly Finding[])[] {
  const heirs = heirsOf(rows);
  const disagree = disagreeOnPeople(rows);
  return rows.map((row) => {
    const wrong = cellFindings(row);
    if (wrong.length > 0) return wrong;
    const code = row.text('old_code');
    const place = row.place('detail');
    return disagree && claimsPeople(row)
      ? [organizationFinding('organization/shares-disagree', { code }, place)]
      : heirFindings(row, heirs);
  });
}
