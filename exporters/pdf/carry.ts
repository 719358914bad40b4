import type { ReportDocument } from '#room/report';
import { documentParts } from '#room/export';
import type { PdfDefinition } from './pdf-node.js';
import type { Starts } from './page/sheet.js';

/** A part of a document is laid out anew for each of so many tables whose sums are carried. */
const mostPasses = 12;

/** Whether a document has tables whose sums are carried from page to page. */
export const carriesSums = (document: ReportDocument): boolean =>
  documentParts(document).some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.carried !== undefined),
  );

/** The part of the document that a table stands in. */
const partOf = (id: string): string => id.split('/blocks/')[0] ?? '';

/** The first table of each part of which the start is not known yet: it moves no other before it. */
function withNext(known: Starts, found: Starts): Starts {
  const open = new Map<string, readonly [string, number]>();
  for (const [id, start] of found) {
    if (!known.has(id) && !open.has(partOf(id))) open.set(partOf(id), [id, start]);
  }
  return new Map([...known, ...open.values()]);
}

/**
 * Finds where on their pages the tables begin whose sums are carried: each is laid out once those before
 * it are settled.
 *
 * @param define - Makes the document of what is known so far.
 * @param layOut - Lays a document out.
 */
export async function findStarts(
  define: (starts: Starts) => PdfDefinition,
  layOut: (definition: PdfDefinition) => Promise<unknown>,
): Promise<Starts> {
  let starts: Starts = new Map();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const found = new Map<string, number>();
    const pageBreakBefore: PdfDefinition['pageBreakBefore'] = ({ id, startPosition }) => {
      if (id !== undefined) found.set(id, startPosition.verticalRatio);
      return false;
    };
    await layOut({ ...define(starts), pageBreakBefore });
    const next = withNext(starts, found);
    if (next.size === starts.size) return starts;
    starts = next;
    if ([...found.keys()].every((id) => next.has(id))) return starts;
  }
  return starts;
}
