import { documentParts } from '#room/export';
import { DanvanError } from '#room/findings';
import type { ReportDocument, TableBlock } from '#room/report';

/** A table, and what its file is called. */
export interface NamedTable {
  readonly title: string;
  readonly table: TableBlock;
}

/** All tables of a document in order; one without a caption is called after its annex. */
export const documentTables = (document: ReportDocument): readonly NamedTable[] =>
  documentParts(document).flatMap(({ blocks, annex }) =>
    blocks.flatMap((table) =>
      table.kind === 'table' ? [{ title: table.caption ?? annex?.label ?? '', table }] : [],
    ),
  );

/** The table of a number, from 1. */
export function tableOf(document: ReportDocument, number: number): TableBlock {
  const tables = documentTables(document);
  const found = tables[number - 1];
  if (found !== undefined) return found.table;
  const message = `The document has ${tables.length} tables; there is no table ${number}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}
