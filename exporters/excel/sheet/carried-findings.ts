import { exportFinding } from '#room/export';
import type { Finding } from '#room/findings';
import type { Block } from '#room/report';

/** Whoever prints the sheet breaks its pages: sums are not carried over them. */
export const carriedFindings = (
  blocks: readonly Block[],
  path: readonly (string | number)[],
): readonly Finding[] =>
  blocks.flatMap((block, at) => {
    if (block.kind !== 'table' || block.carried === undefined) return [];
    const params = { columns: block.carried.columns.length };
    return [exportFinding('export/sums-not-carried', params, { path: [...path, 'blocks', at] })];
  });
