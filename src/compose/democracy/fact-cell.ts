import type { CountableRecord, StatedCount } from '#room/democracy';
import { markCell, textCell, type TableCell } from '#room/report';
import { capitalized, decimalDigits, formatQualified } from '#room/text';
import { formatShortDate } from '#room/time';
import { catalogueName, catalogueWord } from '../frame/catalogue-name.js';
import { nameOfUnit } from '../frame/name-of-unit.js';
import { labelOf, type DemocracyContext } from './democracy-context.js';
import type { RecordColumn } from './record-column.js';

type Fact = CountableRecord['facts'][string];

type WordOf = typeof catalogueWord;

/** A word of a catalogue, or of a closed list, as a cell begins or as within it. */
function wordOf(
  id: string,
  column: RecordColumn,
  about: { context: DemocracyContext; of: WordOf },
) {
  const { context, of } = about;
  const { catalogue } = column;
  if (catalogue !== undefined) {
    return of(context.options.catalogues?.[catalogue] ?? [], id, context.language);
  }
  const label = labelOf(context, `word.${id}`);
  return of === catalogueName ? capitalized(label) : label;
}

function countCell(stated: StatedCount, { language }: DemocracyContext): TableCell {
  const { amount, qualifier = undefined } =
    typeof stated === 'number' ? { amount: stated } : stated;
  if (amount === null) return textCell(formatQualified('', qualifier, language));
  const decimals = decimalDigits(amount);
  return { kind: 'number', amount, decimals, ...(qualifier !== undefined && { qualifier }) };
}

/** Words in one cell: each in its own line of thought, parted by semicolons. */
const wordsCell = (ids: readonly string[], column: RecordColumn, context: DemocracyContext) =>
  textCell(
    ids
      .map((id, at) =>
        wordOf(id, column, { context, of: at === 0 ? catalogueName : catalogueWord }),
      )
      .join('; '),
  );

/** Whether a column holds numbers. */
export const isNumeric = ({ kind }: RecordColumn): boolean => kind === 'count' || kind === 'money';

/** A fact as a cell; a number that is not known has its mark and is never zero, words and days stay blank. */
export function factCell(fact: Fact, column: RecordColumn, context: DemocracyContext): TableCell {
  if (fact === undefined) {
    return isNumeric(column) && column.isBlank !== true ? markCell('missing') : textCell('');
  }
  if (typeof fact === 'boolean') return textCell(fact ? context.words.yes : context.words.no);
  if (typeof fact === 'string') {
    if (column.kind === 'unit') return textCell(nameOfUnit(fact, context));
    if (column.kind === 'day') return textCell(formatShortDate(fact));
    if (column.kind === 'word') return wordsCell([fact], column, context);
    // A code is no sentence.
    return textCell(fact.includes(' ') ? capitalized(fact) : fact);
  }
  if (typeof fact === 'number' || 'qualifier' in fact) return countCell(fact, context);
  return wordsCell(fact, column, context);
}
