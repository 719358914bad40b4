import { type TableBlock, leafColumns } from '#room/report';
import { checkFormulas } from './check-formulas.js';
import { hasUnprintable } from './unprintable.js';
import { refuse, type DocumentPath } from './refuse.js';

function checkKeys(keys: readonly string[], path: DocumentPath): void {
  if (keys.length === 0) refuse(path, 'has no columns');
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) refuse(path, `has two columns with the key “${key}”`);
    // A name that every object has would be found in a row without such a cell.
    if (key === '' || key in {}) refuse(path, `has a column with the key “${key}”, which is taken`);
    if (hasUnprintable(key)) refuse(path, 'has a column key with a character that no file shows');
    seen.add(key);
  }
}

/** A cell without a column would be lost in silence. */
function checkUse(table: TableBlock, keys: ReadonlySet<string>, path: DocumentPath): void {
  const refuseKey = (key: string, steps: DocumentPath): never =>
    refuse([...path, ...steps], `names the column “${key}”, which is not there`);
  for (const key of table.labels) if (!keys.has(key)) refuseKey(key, ['labels']);
  for (const key of Object.keys(table.index ?? {})) if (!keys.has(key)) refuseKey(key, ['index']);
  for (const key of table.carried?.columns ?? []) {
    if (!keys.has(key)) refuseKey(key, ['carried', 'columns']);
  }
  table.rows.forEach(({ cells }, row) => {
    for (const key in cells) if (!keys.has(key)) refuseKey(key, ['rows', row, 'cells']);
  });
}

/** Refuses a table whose columns, cells and formulas do not fit together. */
export function checkTable(table: TableBlock, path: DocumentPath): void {
  const keys = leafColumns(table.columns).map(({ key }) => key);
  checkKeys(keys, path);
  checkUse(table, new Set(keys), path);
  checkFormulas(table, path);
}
