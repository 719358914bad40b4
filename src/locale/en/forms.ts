import type { formFinding } from '#room/forms';
import type { Say, SentencesOf } from '#room/locale';
import { outOfScale, perhaps, units } from './words.js';

type Sentences = SentencesOf<typeof formFinding>;

/** A cell of a form: “form 03/GQKN, row “Total”, column 2=3+4 (Cases)”. */
const cellOf = (
  { form, row, column, heading }: { form: string; row?: string; column: string; heading: string },
  say: Say,
): string =>
  `form ${form}${row === undefined ? '' : `, row ${say.quoted(row)}`}, column ${column}${heading === '' ? '' : ` (${heading})`}`;

const rowOf = ({ form, row }: { form: string; row?: string }, say: Say): string =>
  `form ${form}${row === undefined ? '' : `, row ${say.quoted(row)}`}`;

/** The one figure with which all sums would hold; the row is named where the finding is of none. */
function meant(
  cell: Parameters<Sentences['forms/total-differs']>[0]['perhaps'],
  isRowKnown: boolean,
  say: Say,
): string {
  if (cell === undefined) return '';
  const { column, now, amount, row, unit } = cell;
  const names = [
    ...(row === undefined ? [] : [`, row ${say.quoted(row)},`]),
    ...(unit === undefined ? [] : [` of ${say.unit(unit)}`]),
  ];
  return `; with ${say.number(amount)} for ${say.number(now)} in column ${column}${isRowKnown ? '' : names.join('')} all sums hold`;
}

const signs = { '<=': 'at most', '>=': 'at least', '=': 'equal to' } as const;

const compared: Sentences['forms/check-broken'] = (params, say) => {
  const { left, leftAmount, sign, right, rightAmount, rightForm, difference } = params;
  const other = rightForm === undefined ? '' : ` of form ${rightForm}`;
  return `${rowOf(params, say)}: column ${left} (${say.number(leftAmount)}) has to be ${signs[sign]} column ${right}${other} (${say.number(rightAmount)}), off by ${say.size(difference)}${meant(params.perhaps, true, say)}`;
};

/** A figure, or that there is none. */
const shown = (amount: number | null, say: Say): string =>
  amount === null ? 'no figure' : say.number(amount);

/** The sentences of the findings in forms, in English. */
export const formsEn: Sentences = {
  'forms/index-unreadable': ({ text, part }, say) =>
    text === part
      ? `the index ${say.quoted(text)} cannot be read; write it like 3, (3), 3=1+2 or 3=4+..+7.`
      : `${say.quoted(part)} in the index ${say.quoted(text)} cannot be read; write it like 3=1+2 or 3=4+..+7.`,
  'forms/check-unreadable': ({ text }, say) =>
    `the check ${say.quoted(text)} cannot be read; write it like 2 <= 1 or 1 = 02/XLD[6].`,
  'forms/repeated-column': ({ column }) => `column ${column} is there twice; number it anew.`,
  'forms/unknown-column': ({ column, text }, say) =>
    `${say.quoted(text)} names column ${column}, which the form does not have.`,
  'forms/not-a-figure': ({ column, text }, say) =>
    `${say.quoted(text)} names column ${column}, which holds words or days and no figures.`,
  'forms/formulas-in-ring': ({ columns }) =>
    `the formulas of the columns ${columns.join(', ')} lead back to what they work out.`,
  'forms/formula-not-printed': ({ column, formula }, say) =>
    `${say.quoted(column)} does not have the formula ${say.quoted(formula)} that is said to be a misprint.`,
  'forms/carried-without-done': ({ column }) =>
    `column ${column} holds what was carried over, and does not say which column was done with in the period (done).`,
  'forms/no-formula': ({ column }) =>
    `column ${column} is to be worked out by its formula, and has none.`,
  'forms/repeated-row': ({ row }, say) =>
    `the row ${say.quoted(row)} is there twice; leave one out, or give it another key.`,
  'forms/unknown-row': ({ row, nearest }, say) =>
    `the form has no row ${say.quoted(row)}${perhaps(nearest, say)}`,
  'forms/rows-in-ring': ({ rows }, say) =>
    `the rows ${say.quoted(...rows)} are parts of themselves.`,
  'forms/unknown-form': ({ form, nearest }, say) =>
    `there is no form ${say.quoted(form)} among those in use; it is left out${perhaps(nearest, say)}`,
  'forms/repeated-form': ({ form, period }, say) =>
    `form ${form} was sent twice for ${say.period(period)}; the later one is left out.`,
  'forms/period-unlike': ({ form, period }, say) =>
    `form ${form} is not sent for this period (${say.period(period)}); look at its kind and its calendar.`,
  'forms/not-in-use': ({ form, from, to }, say) =>
    `form ${form} is used ${from === undefined ? '' : `from ${say.date(from)}`}${from === undefined || to === undefined ? '' : ' '}${to === undefined ? '' : `to ${say.date(to)}`}, and not on the last day of the period.`,
  'forms/formula-differs': (params, say) =>
    `${cellOf(params, say)} says ${say.number(params.found)}, and the formula ${params.formula} gives ${say.number(params.expected)}, off by ${say.size(params.difference)}${meant(params.perhaps, true, say)}.`,
  'forms/formula-exceeded': (params, say) =>
    `${cellOf(params, say)} says ${say.number(params.found)}, less than what is known of the formula ${params.formula} (${say.number(params.expected)}), short by ${say.size(params.difference)}.`,
  'forms/check-broken': (params, say) =>
    `${compared(params, say)}${params.basis === undefined ? '' : ` (${params.basis})`}; check both figures.`,
  'forms/check-doubtful': (params, say) =>
    `${compared(params, say)}${params.basis === undefined ? '' : ` (${params.basis})`}; where it is right, say why in the line of notes.`,
  'forms/total-differs': (params, say) =>
    `${cellOf(params, say)}: the row of totals says ${say.number(params.found)}, and the rows come to ${say.number(params.expected)}, off by ${say.size(params.difference)}${meant(params.perhaps, false, say)}.`,
  'forms/row-differs': (params, say) =>
    `${cellOf(params, say)} says ${say.number(params.found)}, and the rows ${say.quoted(...params.parts)} come to ${say.number(params.expected)}, off by ${say.size(params.difference)}.`,
  'forms/opening-differs': (params, say) =>
    `${cellOf(params, say)} opens with ${say.number(params.found)}, and ${say.period(params.before)} closed with ${say.number(params.expected)} in column ${params.closing}, off by ${say.size(params.difference)}.`,
  'forms/carried-too-small': (params, say) =>
    `${cellOf(params, say)} says ${say.number(params.found)}, less than what ${say.period(params.before)} left over (${say.number(params.expected)}), short by ${say.size(params.difference)}.`,
  'forms/amount-out-of-scale': (params, say) =>
    `${cellOf(params, say)} says ${say.number(params.amount)}, ${outOfScale(params, say)}`,
  'forms/sent-twice': (params, say) =>
    `${cellOf(params, say)} was sent twice for the same days with two figures (${shown(params.first, say)} and ${shown(params.second, say)}); the first counts.`,
  'forms/period-overlaps': ({ form, period, taken }, say) =>
    `the days of form ${form} for ${say.period(period)} are told by that for ${taken.map(say.period).join(', ')}; it is not added again.`,
  'forms/outside-period': ({ form, period }, say) =>
    `form ${form} for ${say.period(period)} lies outside of the period that is put together; it is not counted.`,
  'forms/days-missing': (params, say) =>
    `${rowOf(params, say)} has figures for ${say.number(params.days)} of the ${say.number(params.expected)} days that are put together.`,
  'forms/nothing-sent': ({ form }) =>
    `sent no form ${form} for what is put together; the row is blank and not zero.`,
  'forms/figures-missing': (params, say) =>
    `${cellOf(params, say)} has ${say.number(params.known)} of ${say.number(params.expected)} figures; missing are those of ${units(params.units, say)}.`,
  'forms/not-combined': (params, say) =>
    `${cellOf(params, say)} may not be added over periods; it stays blank.`,
  'forms/unit-within': ({ form, within }, say) =>
    `form ${form} has a row of ${say.unit(within)}, which stands above it; see that nothing is counted twice.`,
  'forms/no-plain-number': (params, say) =>
    `${cellOf(params, say)}: the figure of ${say.indicator(params.text)} is a range or has a word with it, which a cell cannot hold; it stays blank.`,
};
