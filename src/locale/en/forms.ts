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

const troubles = {
  error: 'an error',
  words: 'which cannot be read as its column asks',
  digits: 'whose points, commas or spaces can be read in two ways or in none (1.234,5 is right)',
  day: 'a day (the spreadsheet may have made it of a figure)',
  truth: 'true or false',
  unit: 'which is not in the unit of the column',
  fraction: 'and the column takes whole numbers; a thousand is written 1000',
  negative: 'and the column takes nothing below zero',
  merged: 'merged over several rows, so that nobody can tell whose it is',
  'merged-columns': 'merged over several columns, so that nobody can tell of which it is',
  'too-large': 'too large to be kept to the last digit',
} as const;

/** Where no column of a form is spoken of. */
const tableTroubles = {
  unit: 'it is not in the unit of the indicator',
  fraction: 'the indicator takes whole numbers; a thousand is written 1000',
} as const;

/** “rows 8, 9 and columns D are”. */
function hiddenParts(rows: readonly number[], columns: readonly string[]): string {
  const parts = [
    ...(rows.length > 0 ? [`${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}`] : []),
    ...(columns.length > 0
      ? [`${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`]
      : []),
  ];
  return `${parts.join(' and ')} ${rows.length + columns.length === 1 ? 'is' : 'are'}`;
}

const wantedEn = {
  unit: 'which units',
  indicator: 'which indicators',
  period: 'which period',
  figures: 'where its figures stand',
} as const;

type Lines = Pick<
  Parameters<Sentences['forms/table-understood']>[0],
  'unit' | 'indicator' | 'period'
>;

const lineEn = (
  what: string,
  { where, at, count }: Lines['unit'],
  { nameOf, say }: { readonly nameOf: (id: string) => string; readonly say: Say },
): string =>
  where === 'sheet' ? `${what} ${nameOf(at)}` : `${what}s in ${where} ${at} (${say.number(count)})`;

/** “units in column B (34), indicators in row 3 (5), period second quarter of 2026”. */
const linesSaid = ({ unit, indicator, period }: Lines, say: Say): string =>
  [
    lineEn('unit', unit, { nameOf: say.unit, say }),
    lineEn('indicator', indicator, { nameOf: say.indicator, say }),
    lineEn('period', period, { nameOf: say.period, say }),
  ].join(', ');

/** The sentences of the findings in forms, in English. */
export const formsEn: Sentences = {
  'forms/index-unreadable': ({ text, part }, say) =>
    text === part
      ? `the index ${say.quoted(text)} cannot be read; write it like 3, (3), 3=1+2 or 3=4+..+7.`
      : `${say.quoted(part)} in the index ${say.quoted(text)} cannot be read; write it like 3=1+2 or 3=4+..+7.`,
  'forms/check-unreadable': ({ text }, say) =>
    `the check ${say.quoted(text)} cannot be read; write it like 2 <= 1 or 1 = 02/XLD[6].`,
  'forms/repeated-column': ({ column }) => `column ${column} is there twice; number it anew.`,
  'forms/choices-without-words': ({ column }) =>
    `column ${column} has a list to choose from and takes no words; make its type text, or leave the list out.`,
  'forms/repeated-choice': ({ column, choice }, say) =>
    `the list of column ${column} offers ${say.quoted(choice)} twice; leave one out.`,
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
    `form ${form}, ${say.period(period)}, was sent twice, and only the first one counts; compare the two, keep the right one and leave out the other.`,
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
    `${cellOf(params, say)}: the figure of ${say.indicator(params.text)} is a range or “many”, which a cell cannot hold; it stays blank.`,
  'forms/cell-unreadable': (params, say) =>
    `${cellOf(params, say)} says ${say.quoted(params.text)}, ${troubles[params.trouble]}; the cell is left blank, write it anew.`,
  'forms/cell-not-plain': (params, say) =>
    `${cellOf(params, say)} says ${say.quoted(params.text)}, a range or no number at all; the cell is left blank, write one figure, with a word such as “gần” if need be.`,
  'forms/cell-not-among': (params, say) => {
    const { text, allowed, count, nearest } = params;
    const more = count > allowed.length ? ` … (${say.number(count)} in all)` : '';
    return `${cellOf(params, say)} says ${say.quoted(text)}, which is not in its list: ${say.quoted(...allowed)}${more}; the cell is left blank${perhaps(nearest, say)}`;
  },
  'forms/words-added': (params, say) =>
    `${cellOf(params, say)}: the formula of the sheet leaves out figures that bear a word and gives ${shown(params.found, say)}; ${say.quoted(params.text)} is taken.`,
  'forms/cell-comment': ({ text }, say) =>
    `there is a comment ${say.quoted(text)} on the cell; only its figure was read.`,
  'forms/heading-ambiguous': ({ heading, columns }, say) =>
    `the heading ${say.quoted(heading)} may be column ${columns.join(' or column ')}; it was not read, write the whole heading or the index.`,
  'forms/heading-repeated': ({ heading, column }, say) =>
    `the heading ${say.quoted(heading)} of column ${column} stands over two columns with figures; neither was read, leave one out.`,
  'forms/heading-disagrees': ({ heading, byHeading, byIndex }, say) =>
    `by its heading ${say.quoted(heading)} this is column ${byHeading}, by its index column ${byIndex}; it was not read, mend the heading or the index.`,
  'forms/heading-unknown': ({ heading, nearest }, say) =>
    `the form has no column ${say.quoted(heading)}; it was not read${perhaps(nearest, say)}`,
  'forms/heading-unlike': ({ heading, column }, say) =>
    `the heading ${say.quoted(heading)} is not that of the form; it was read as column ${column} by its index, please check.`,
  'forms/column-measure-unlike': ({ column, measure, expected }, say) =>
    `the sheet counts in ${say.quoted(measure)}, and column ${column} of the form in ${say.quoted(expected)}; it was not read, write its figures in ${say.quoted(expected)} and mend the unit of measure.`,
  'forms/columns-missing': ({ form, columns, count }, say) =>
    `the sheet lacks ${say.number(count)} ${count === 1 ? 'column' : 'columns'} of form ${form}: ${columns.join('; ')}; they are left blank and are not zero.`,
  'forms/row-without-name': ({ form }) =>
    `a row with figures of form ${form} has no name; it was not read, write the unit.`,
  'forms/row-ambiguous': ({ row, rows }, say) =>
    `the row ${say.quoted(row)} may be ${say.quoted(...rows)}; it was not read, write its number and its whole name.`,
  'forms/no-rows': ({ form }) =>
    `form ${form} has no row of figures that could be read; look at the file that was sent.`,
  'forms/no-table': ({ form }) => `no sheet of the file holds form ${form}; send the right form.`,
  'forms/mark-of-other-form': ({ form, found }, say) =>
    `the file was made for form ${say.quoted(found)} and not for form ${form}; send the right form.`,
  'forms/mark-of-other-version': ({ form }) =>
    `the sheet was made for another version of form ${form}; it was read by its headings, take the new form next time.`,
  'forms/line-disagrees': ({ what, found, expected }, say) =>
    what === 'unit'
      ? `the sheet says ${say.unit(found)} and was made for ${say.unit(expected)}; its figures count for ${say.unit(found)}, please check.`
      : `the sheet says ${say.period(found)} and elsewhere ${say.period(expected)}; its figures count for ${say.period(found)}, please check.`,
  'forms/other-unit': ({ found, expected }, say) =>
    `the sheet is that of ${say.unit(found)}, and that of ${say.unit(expected)} is needed; look at the file that was sent.`,
  'forms/other-period': ({ found, expected }, say) =>
    `the sheet is for ${say.period(found)}, and one for ${say.period(expected)} is needed; send the right one.`,
  'forms/unit-not-said': ({ form }) =>
    `nobody says who sent form ${form}, so it was not read; write “Unit: …” over the table.`,
  'forms/period-not-said': ({ form }) =>
    `nobody says for which period form ${form} was sent, so it was not read; write “Period: …” over the table.`,
  'forms/row-of-other-unit': ({ found, sender }, say) =>
    `the row says ${say.unit(found)}, which does not belong to ${say.unit(sender)}, the sender that the sheet names; it was read by the name of the row, please check it.`,
  'forms/hidden-read': ({ rows, columns }) =>
    `${hiddenParts(rows, columns)} hidden; the figures there were read all the same.`,
  'forms/table-understood': (params, say) =>
    `the table was understood like this: ${linesSaid(params, say)}${params.values === undefined ? '' : `; the figures in column ${params.values}`}${params.measure === undefined ? '' : `; counted in ${say.quoted(params.measure)}`}; ${say.number(params.figures)} cells with figures were found on sheet ${say.quoted(params.sheet)}.`,
  'forms/table-ambiguous': ({ sheet, ways }, say) =>
    `the table on sheet ${say.quoted(sheet)} may be read in several ways: ${ways.map((way) => `(${linesSaid(way, say)})`).join(' or ')}; it was not read, leave out the lines that say the same.`,
  'forms/table-not-understood': ({ sheet, missing }, say) =>
    `the table on sheet ${say.quoted(sheet)} does not say ${missing.map((part) => wantedEn[part]).join(', ')}, or not by names of the list, so it was not read; write it into the table or over it.`,
  'forms/table-figure-unreadable': ({ indicator, text, trouble }, say) =>
    `the figure ${say.quoted(text)} of indicator ${say.indicator(indicator)} cannot be read: ${{ ...troubles, ...tableTroubles }[trouble]}; it was left out, write it anew.`,
  'forms/table-name-unknown': ({ text, what }, say) =>
    `the ${what} ${say.quoted(text)} is not known; the figures beside it were left out, look at the name.`,
  'forms/table-name-missing': ({ what, text }, say) =>
    `no ${what} stands beside the figure ${say.quoted(text)} and the others of its row; they were left out, write its name into the row.`,
  'forms/measure-unlike': ({ indicator, measure, expected }, say) =>
    `the table counts in ${say.quoted(measure)}, and indicator ${say.indicator(indicator)} in ${say.quoted(expected)}; the figure was left out, write the right unit of measure.`,
};
