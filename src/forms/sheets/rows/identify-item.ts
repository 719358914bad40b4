import { cellText } from '../cells/cell-text.js';
import type { RowIdentity } from './row-identity.js';
import { isRowNumber } from './row-number.js';
import { labelText, type SheetRow } from './sheet-row.js';

/** What a row of things that happened is called: by the library, its code, its name, else its place. */
export function identifyItem(row: SheetRow): RowIdentity {
  const name = labelText(row, 'name');
  const code = labelText(row, 'code');
  const known = row.key === undefined ? '' : cellText(row.key);
  if (!row.holdsFigure && known === '' && name === '') {
    const { number } = row.labels;
    const isBlank = number !== undefined && isRowNumber(number);
    return { kind: isBlank ? 'blank' : 'outside' };
  }
  if (!row.holdsFigure && known === '') return { kind: 'outside' };
  const key = [known, code, name, `${row.row}`].find((text) => text !== '') ?? '';
  return { kind: 'row', key, ...(name !== '' && name !== key && { name }) };
}
