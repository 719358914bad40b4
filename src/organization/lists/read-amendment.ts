import type { ParseResult } from '#room/findings';
import type { AmendmentOptions, AmendmentRow, UnitChange } from './unit-change.js';
import { notADay } from './read-row-span.js';
import { idInTree } from './unit-of-row.js';
import { emptyCell, unknownWord } from './word-of-row.js';

/** Reads one row of a list of changes; whether it fits its unit is not looked at. */
export function readAmendment(
  row: AmendmentRow,
  { tree, types }: AmendmentOptions,
): ParseResult<UnitChange> {
  const field = row.text('field') === 'name' ? 'name' : 'type';
  const words = Object.keys(types);
  const wrong = [
    ...emptyCell(row, 'effective'),
    ...notADay(row, 'effective'),
    ...emptyCell(row, 'code'),
    ...unknownWord(row, 'field', ['type', 'name']),
    ...(field === 'type' ? unknownWord(row, 'old', words) : emptyCell(row, 'old')),
    ...(field === 'type' ? unknownWord(row, 'new', words) : emptyCell(row, 'new')),
  ];
  if (wrong.length > 0) return { ok: false, findings: wrong };
  const basis = row.text('basis');
  const change = {
    unit: idInTree(tree, row.text('code')),
    date: row.text('effective'),
    field,
    old: row.text('old'),
    new: row.text('new'),
    ...(basis !== '' && { basis }),
  } as const;
  return { ok: true, value: change };
}
