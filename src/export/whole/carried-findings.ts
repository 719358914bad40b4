import type { Finding } from '#room/findings';
import type { ReportDocument } from '#room/report';
import { documentParts } from '../document-parts.js';
import { exportFinding } from '../findings.js';

/** Whoever opens the file breaks its pages: sums are not carried over them, which is told of each table. */
export const carriedFindings = (document: ReportDocument): readonly Finding[] =>
  documentParts(document).flatMap(({ blocks }, part) =>
    blocks.flatMap((block, at) => {
      if (block.kind !== 'table' || block.carried === undefined) return [];
      const path = [...(part === 0 ? [] : ['annexes', part - 1]), 'blocks', at];
      return [
        exportFinding(
          'export/sums-not-carried',
          { columns: block.carried.columns.length },
          { path },
        ),
      ];
    }),
  );
