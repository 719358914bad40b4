import {
  type AmountSum,
  type Contribution,
  type ContributionLine,
  sumContributions,
} from '#room/campaigns';
import { groupBy } from '#room/kit';
import { moneyScales, toRoman, fillLabel } from '#room/text';
import { type TableBlock, type TableRow, textCell, tableColumn } from '#room/report';
import { sumCell, type CampaignContext } from './campaign-context.js';
import { capitalized } from '#room/text';
import { countText } from '../frame/count-text.js';
import { documentTable } from '../frame/document-table.js';
import { uncapitalized } from '../frame/uncapitalized.js';

function measureOf({ kind, unit }: ContributionLine, { words, money, language }: CampaignContext) {
  switch (kind) {
    case 'cash':
      return moneyScales[money][language];
    case 'labour':
      return words['unit-day'];
    case 'land':
      return unit === 'm2' ? words['unit-m2'] : words['unit-ha'];
    case 'goods':
      return unit;
  }
}

/** How many contributions have no number; nothing where all have one. */
const withoutAmount = (sum: AmountSum, words: string, context: CampaignContext) =>
  sum.withoutAmount === 0
    ? []
    : [fillLabel(words, { count: countText(sum.withoutAmount, context) })];

function notesOf({ kind, quantity, value }: ContributionLine, context: CampaignContext): string {
  const { words } = context;
  return [
    ...withoutAmount(quantity, words.withoutQuantity, context),
    ...(kind === 'cash' ? [] : withoutAmount(value, words.withoutValue, context)),
  ].join('; ');
}

/** “Ngày công”; of goods what they are too: “Hiện vật: gạo”. */
function nameOf({ kind, item }: ContributionLine, { words }: CampaignContext): string {
  const name = words[`kind-${kind}`];
  return item === undefined ? name : `${name}: ${uncapitalized(item)}`;
}

function rowOf(line: ContributionLine, number: string, context: CampaignContext): TableRow {
  return {
    role: 'data',
    cells: {
      number: textCell(number),
      contribution: textCell(nameOf(line, context)),
      measure: textCell(measureOf(line, context)),
      quantity: sumCell(line.quantity, context, line.kind === 'cash'),
      value: sumCell(line.value, context, true),
      note: textCell(notesOf(line, context)),
    },
  };
}

const rowsOf = (given: readonly Contribution[], context: CampaignContext): readonly TableRow[] =>
  sumContributions(given).lines.map((line, at) => rowOf(line, String(at + 1), context));

function valueRow(
  given: readonly Contribution[],
  label: { readonly number: string; readonly text: string; readonly role: 'group' | 'total' },
  context: CampaignContext,
): TableRow {
  const { value } = sumContributions(given);
  const note = withoutAmount(value, context.words.withoutValue, context);
  return {
    role: label.role,
    cells: {
      number: textCell(label.number),
      contribution: textCell(label.text),
      value: sumCell(value, context, true),
      ...(label.role === 'total' && { note: textCell(note.join('; ')) }),
    },
  };
}

function tableOf(rows: readonly TableRow[], context: CampaignContext): TableBlock {
  const { words, money, language, options } = context;
  const value = fillLabel(words.value, { money: moneyScales[money][language] });
  const columns = [
    tableColumn('contribution', words.contribution, [6, 'left']),
    tableColumn('measure', words.measure, [2.6, 'center']),
    tableColumn('quantity', words.quantity, [3, 'right']),
    tableColumn('value', value, [3.4, 'right']),
    tableColumn('note', words.note, [4.5, 'left']),
  ];
  const label = { number: '', text: words.totalValue, role: 'total' } as const;
  const total = valueRow(options.contributions, label, context);
  const labels = ['contribution', 'measure'];
  return documentTable(words.ordinal, columns, { labels, rows: [...rows, total] });
}

/** What was given, by kind, item and unit of measure; only values are added over kinds. */
export const contributionsTable = (context: CampaignContext): TableBlock =>
  tableOf(rowsOf(context.options.contributions, context), context);

/** The same in groups by who gave it, or by what it was given for; those not stated come last. */
export function groupedContributions(
  key: 'donorGroup' | 'purpose',
  context: CampaignContext,
): TableBlock {
  const { options, words } = context;
  const isNamed = (given: Contribution) => given[key] !== undefined;
  const named = options.contributions.filter(isNamed);
  const others = options.contributions.filter((given) => !isNamed(given));
  const groups = groupBy([...named, ...others], (given) => JSON.stringify(given[key] ?? null));
  const rows = [...groups.values()].flatMap((given, at) => {
    const text = capitalized(given[0]?.[key] ?? words.notStated);
    const label = { number: toRoman(at + 1), text, role: 'group' } as const;
    return [valueRow(given, label, context), ...rowsOf(given, context)];
  });
  return tableOf(rows, context);
}
