import type { ParseResult } from '#room/findings';
import type { UnitRow, UnitRowOptions } from './unit-row.js';
import { readRowSpan } from './read-row-span.js';
import type { UnitType } from '../unit/unit-type.js';
import type { UnitInput } from '../unit/unit.js';
import { emptyCell, unknownWord } from './word-of-row.js';

/** The id of a unit in a tree, for a code is no identity. */
export const idInTree = (tree: string, code: string): string => `${tree}/${code}`;

/** A bare name with the word of its type before it. */
export const fullName = (type: UnitType | undefined, name: string): string =>
  type?.prefix === undefined || type.prefix === '' ? name : `${type.prefix} ${name}`;

/** The name with its type; what the list itself writes is the short name, by which it is found. */
function namesOf(
  type: UnitType | undefined,
  written: string,
): Pick<UnitInput, 'name' | 'shortName'> {
  const name = fullName(type, written);
  return name === written ? { name } : { name, shortName: written };
}

const isThere = (span: object): boolean => Object.keys(span).length > 0;

function parentOf(row: UnitRow, { tree, top }: UnitRowOptions): { readonly parent?: string } {
  const code = row.text('parent');
  if (code !== '') return { parent: idInTree(tree, code) };
  return top === undefined ? {} : { parent: top };
}

/** The unit of one row of a list, or what was wrong with the row. */
export function unitOfRow(row: UnitRow, options: UnitRowOptions): ParseResult<UnitInput> {
  const { tree, types, levels = {}, scheme } = options;
  const { span, findings } = readRowSpan(row, options.validity);
  const wrong = [
    ...emptyCell(row, 'code'),
    ...emptyCell(row, 'name'),
    ...unknownWord(row, 'type', Object.keys(types)),
    ...(row.text('level') === '' && types[row.text('type')]?.level !== undefined
      ? []
      : unknownWord(row, 'level', Object.keys(levels))),
    ...findings,
  ];
  if (wrong.length > 0) return { ok: false, findings: wrong };
  const code = row.text('code');
  const type = types[row.text('type')];
  const unit = {
    id: idInTree(tree, code),
    ...namesOf(type, row.text('name')),
    codes: scheme === undefined ? [code] : [{ code, scheme }],
    kind: type?.kind,
    level: levels[row.text('level')] ?? type?.level,
    ...parentOf(row, options),
    ...(isThere(span) && { validity: span }),
  };
  return { ok: true, value: unit };
}
