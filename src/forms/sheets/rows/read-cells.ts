import type { Finding, FindingPlace } from '#room/findings';
import { nearestOf } from '#room/text';
import type { Written } from '../../facts.js';
import { callName } from '../../filled/known-form.js';
import type { FormCells, FormValue } from '../../filled/form-value.js';
import { formFinding } from '../../findings.js';
import type { CellReading } from '../cells/cell-reading.js';
import { cellText } from '../cells/cell-text.js';
import type { Ledger } from '../cells/ledger.js';
import { readCell } from '../cells/read-cell.js';
import type { ReadingContext } from '../reading/reading-context.js';
import type { SheetRow } from './sheet-row.js';
import { withWordsAcross, writtenOf } from './words-in-sums.js';

/** How much of a cell a sentence repeats. */
const longest = 100;

/** Whose figures a row holds. */
export interface RowOwner {
  readonly name: string | undefined;
  readonly unit: string | undefined;
  readonly period: string;
}

interface Reading extends RowOwner {
  readonly ledger: Ledger;
  readonly context: ReadingContext;
}

type Figure = SheetRow['figures'][number];

/** So many words to choose from stand in a finding. */
const mostChoices = 20;

/** Why a cell is not kept. */
function refusal(
  read: Exclude<CellReading, { readonly value: FormValue }>,
  facts: Written,
  place: FindingPlace,
): Finding {
  if ('notPlain' in read) return formFinding('forms/cell-not-plain', facts, place);
  if ('trouble' in read) {
    return formFinding('forms/cell-unreadable', { ...facts, trouble: read.trouble }, place);
  }
  const { notAmong } = read;
  const nearest = nearestOf(facts.text, notAmong);
  const allowed = notAmong.slice(0, mostChoices);
  const told = { ...facts, allowed, count: notAmong.length, nearest };
  return formFinding('forms/cell-not-among', told, place);
}

/** The facts that a finding on a figure begins with. */
const figureFacts = (
  { printed, heading }: Figure[0],
  { context, name }: Pick<Reading, 'context' | 'name'>,
) => ({
  form: callName(context.form),
  ...(name !== undefined && { row: name }),
  column: printed,
  heading: heading.at(-1)?.vi ?? '',
});

/** The value of one cell; what keeps it from being kept is told, and it stays missing. */
function valueOf([column, cell]: Figure, row: SheetRow, reading: Reading): FormValue {
  const { ledger, context, name, unit, period } = reading;
  const merged = row.merged.get(cell);
  const read: CellReading = merged === undefined ? readCell(cell, column) : { trouble: merged };
  const facts = {
    ...figureFacts(column, { context, name }),
    text: cellText(cell).slice(0, longest),
  };
  const whose = { period, ...(unit !== undefined && { unit }) };
  if ('value' in read) {
    ledger.use(cell);
    return read.value;
  }
  ledger.tell(cell, (place) => refusal(read, facts, { ...place, ...whose }));
  return null;
}

/** Tells of the sums of a sheet in whose place others are taken; gives those. */
export function tellWords(
  found: FormCells,
  taken: FormCells,
  { row, reading }: { readonly row: SheetRow; readonly reading: Reading },
): FormCells {
  if (found === taken) return found;
  const { ledger, context, name, unit, period } = reading;
  for (const [column, cell] of row.figures) {
    const { index } = column;
    if (found[index] === taken[index]) continue;
    const facts = {
      ...figureFacts(column, { context, name }),
      found: typeof cell.value === 'number' ? cell.value : null,
      text: writtenOf(taken[index]),
    };
    const place = { ...ledger.placeOf(cell), period, ...(unit !== undefined && { unit }) };
    ledger.add(formFinding('forms/words-added', facts, place));
  }
  return taken;
}

/** Reads the figures of a row. */
export function readCells(row: SheetRow, reading: Reading): FormCells {
  const read = row.figures.map((figure): readonly [string, FormValue] => {
    const [column, cell] = figure;
    if (cell.comment !== undefined) {
      const facts = { text: cell.comment.slice(0, longest) };
      reading.ledger.add(formFinding('forms/cell-comment', facts, reading.ledger.placeOf(cell)));
    }
    return [column.index, valueOf(figure, row, reading)];
  });
  const cells = { ...reading.context.known.blank, ...Object.fromEntries(read) };
  return tellWords(cells, withWordsAcross(cells, row), { row, reading });
}
