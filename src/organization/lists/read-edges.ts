import type { Finding } from '#room/findings';
import type { List } from '#room/text';
import { checkEdges } from './check-edges.js';
import { collectRows, type Collected } from './collect-rows.js';
import { groupBy } from '#room/kit';
import type { SuccessionColumn, ListEdge, SuccessionRow } from './list-edge.js';
import { idInTree } from './unit-of-row.js';
import { organizationFinding } from '../findings.js';

/** What is wrong with each row; good rows fall with a bad one of their unit, which would be torn. */
function wrongRows(rows: readonly SuccessionRow[]): ReadonlyMap<number, readonly Finding[]> {
  const wrong = new Map<number, readonly Finding[]>();
  for (const [code, edges] of groupBy(rows, (row) => row.text('old_code'))) {
    const findings = checkEdges(edges);
    const bad = edges.find((_, at) => (findings[at] ?? []).length > 0);
    if (bad === undefined) continue;
    edges.forEach((row, at) => {
      const own = findings[at] ?? [];
      const facts = { code, row: bad.row };
      const fallen = organizationFinding('organization/left-out-together', facts, row.place());
      wrong.set(row.row, own.length > 0 ? own : [fallen]);
    });
  }
  return wrong;
}

const edgeOf = (
  row: SuccessionRow,
  trees: { readonly from: string; readonly to: string },
): ListEdge => ({
  from: idInTree(trees.from, row.text('old_code')),
  to: idInTree(trees.to, row.text('new_code')),
  isPart: row.text('kind') === 'part',
  detail: row.text('detail'),
});

/** Reads the edges of a list; an old unit comes with all of its rows or with none. */
export function readEdges(
  list: List<SuccessionColumn>,
  trees: { readonly from: string; readonly to: string },
): Collected<ListEdge> {
  const wrong = wrongRows(list.rows);
  return collectRows(list, (row) => {
    const findings = wrong.get(row.row);
    return findings === undefined
      ? { ok: true, value: edgeOf(row, trees) }
      : { ok: false, findings };
  });
}
