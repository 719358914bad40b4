import { type TableBlock, headerGrid, leafColumns, printCell } from '#room/report';
import type { Language } from '#room/text';

/** The lines of a table: caption, unit, headings, column codes and rows, cells parted by “ | ”. */
export function tableText(table: TableBlock, language: Language): string {
  const columns = leafColumns(table.columns);
  const row = (cells: readonly string[]): string => cells.join(' | ');
  const head = headerGrid(table.columns).map((cells) => row(cells.map(({ title }) => title)));
  const index = table.index;
  const codes = index === undefined ? [] : [row(columns.map(({ key }) => index[key] ?? ''))];
  const body = table.rows.map(({ cells }) =>
    row(columns.map(({ key }) => printCell(cells[key], language))),
  );
  const above = [table.caption ?? '', table.unitLine ?? ''].filter((line) => line !== '');
  return [...above, ...head, ...codes, ...body].join('\n');
}
