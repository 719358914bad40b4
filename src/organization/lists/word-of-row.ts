import { shapeFinding, type Finding } from '#room/findings';
import type { ListRow } from '#room/text';

/** A cell that must hold something. */
export const emptyCell = <Column extends string>(
  row: ListRow<Column>,
  column: Column,
): readonly Finding[] =>
  row.text(column) === ''
    ? [shapeFinding('shape/missing-field', { expected: 'string' }, row.place(column))]
    : [];

/** A cell whose word must be one of those that are known. */
export const unknownWord = <Column extends string>(
  row: ListRow<Column>,
  column: Column,
  allowed: readonly string[],
): readonly Finding[] => {
  const received = row.text(column);
  return allowed.includes(received)
    ? []
    : [shapeFinding('shape/not-in-list', { allowed, received }, row.place(column))];
};
