import { headerGrid, leafColumns, type HeaderCell, type TableBlock } from '#room/report';
import { faceNameOf } from '../font/faces.js';
import type { DocumentPath } from '../ink.js';
import type { Sheet } from '../page/sheet.js';

/** A heading that is ready to be drawn. */
export interface PrintedHeading extends Omit<HeaderCell, 'title'> {
  readonly text: string;
}

/** The rows of the head, and the row of column codes, each heading ready to be drawn. */
export function printedHead(
  table: TableBlock,
  path: DocumentPath,
  sheet: Sheet,
): readonly (readonly PrintedHeading[])[] {
  const { tableHeader, tableBody } = sheet.layout.annex;
  const ready = (text: string, bold: typeof tableHeader, field: string): string =>
    sheet.ink.ready(text, faceNameOf(bold), [...path, field]).replace(/\u00a0/gu, ' ');
  const head = headerGrid(table.columns).map((row) =>
    row.map(({ title, ...cell }) => ({ ...cell, text: ready(title, tableHeader, 'columns') })),
  );
  const { index } = table;
  if (index === undefined) return head;
  const codes = leafColumns(table.columns).map(({ key }, column) => {
    const text = ready(index[key] ?? '', tableBody, 'index');
    return { text, column, columnSpan: 1, rowSpan: 1 };
  });
  return [...head, codes];
}
