import type { UnitRow } from '#room/aggregation';
import { groupBy } from '#room/kit';
import { nameIn } from '#room/organization';
import { tableColumn, type TableColumn, type TableColumnGroup } from '#room/report';
import { capitalized } from '#room/text';
import { rowName } from './row-name.js';
import type { ReviewContext } from '../review/review-context.js';

interface Place {
  readonly key: string;
  readonly row: UnitRow;
}

/** A name that is not broken: “Mẫu An” in a narrow column. */
const whole = (name: string): string => name.replaceAll(' ', '\u00A0');

const plain = ({ key, row }: Place, context: ReviewContext): TableColumn =>
  tableColumn(key, rowName(row, context), [2.2, 'right']);

/** The columns of units of one kind under its word: “Xã” above “Mẫu An”, “Mẫu Bình”. */
function ofKind(
  kind: string | undefined,
  places: readonly Place[],
  context: ReviewContext,
): readonly (TableColumn | TableColumnGroup)[] {
  const { language } = context.style;
  const known = context.table.hierarchy.kinds.find(({ id }) => id === kind);
  const word = known && nameIn(known.name, language);
  const names = places.map(({ row }) =>
    row.role === 'unit' ? nameIn(row.unit.name, language) : '',
  );
  const start = `${word} `.toLocaleLowerCase(language);
  const isShared = names.every((name) => name.toLocaleLowerCase(language).startsWith(start));
  if (word === undefined || places.length < 2 || !isShared) {
    return places.map((place) => plain(place, context));
  }
  const columns = places.map(({ key }, at) =>
    tableColumn(key, whole(names[at]?.slice(start.length) ?? ''), [2.2, 'right']),
  );
  return [{ title: capitalized(word), columns }];
}

/** A column for each unit, in the order of the rows of the table. */
export function unitColumns(
  context: ReviewContext,
  keyOf: (at: number) => string,
): readonly (TableColumn | TableColumnGroup)[] {
  const { rows } = context.table;
  const runs = rows.map(
    ({ unit }, at) => rows.slice(0, at + 1).findLastIndex((row) => row.unit.kind !== unit.kind) + 1,
  );
  const places = rows.map((row, at) => ({ key: keyOf(at), row, run: runs[at] ?? 0 }));
  return [...groupBy(places, ({ run }) => String(run))].flatMap(([, group]) =>
    ofKind(group[0]?.row.unit.kind, group, context),
  );
}
