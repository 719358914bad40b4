import {
  formatNumber,
  formatPeriod,
  type Cell,
  type Dataset,
  type Indicator,
  type Period,
  type FigureTable,
} from 'danvan';
import { formatMoney, formatPercent } from 'danvan/text';
import type { CellView, FiguresView } from './messages.js';

/** What stands where there is no number: “-” nothing happened, “x” does not concern, “…” not there. */
const marks: Readonly<Record<Cell['state'], string>> = {
  reported: '…',
  nil: '-',
  missing: '…',
  refused: '…',
  'not-applicable': 'x',
  withheld: '…',
};

function numberText(amount: number, { money, unit, decimals }: Indicator): string {
  if (money)
    return formatMoney(amount, { scale: 'million-dong', decimals: 1 }).replace(/ triệu đồng$/, '');
  if (unit.vi === '%') return formatPercent(amount, { decimals });
  return formatNumber(amount, { decimals });
}

function cellText(cell: Cell, indicator: Indicator): string {
  const { amount, from, to } = cell;
  const text = (value: number): string => numberText(value, indicator);
  if (amount !== null) return text(amount);
  if (from !== null && to !== null) return `${text(from)} – ${text(to)}`;
  if (from !== null) return `từ ${text(from)}`;
  return to === null ? marks[cell.state] : `đến ${text(to)}`;
}

const measureOf = ({ money, unit }: Indicator): string => (money ? 'triệu đồng' : unit.vi);

/** The kinds of the units that report: “xã, phường”. */
function reporters({ expected, hierarchy }: FigureTable): string {
  const kinds = new Set(expected.map(({ kind }) => kind));
  const names = hierarchy.kinds.filter(({ id }) => kinds.has(id)).map(({ name }) => name.vi);
  return names.length > 0 ? names.join(', ') : 'đơn vị';
}

function cellView(cell: Cell, indicator: Indicator, whose: string): CellView {
  const { reported, expected } = cell.coverage;
  return {
    text: cellText(cell, indicator),
    coverage: expected > 1 ? `${reported}/${expected} ${whose}` : null,
    isWhole: reported >= expected,
  };
}

const nameOf = (period: Period): string => formatPeriod(period, { language: 'vi' });

/** The periods of a dataset, the one that ended last first. */
export function periodsOf({ observations }: Dataset): readonly Period[] {
  const byId = new Map(Array.from(observations, ({ period }) => [period.id, period]));
  return [...byId.values()].toSorted(
    (a, b) => (b.to ?? '').localeCompare(a.to ?? '') || a.id.localeCompare(b.id),
  );
}

/** A table as the page shows it. */
export function figuresView(table: FigureTable, periods: readonly Period[]): FiguresView {
  const { units, period, expected, silent, indicators, total, rows } = table;
  const whose = reporters(table);
  const own = rows.filter(({ role }) => role === 'unit');
  return {
    title: `${units.map(({ name }) => name.vi).join(', ')}, ${nameOf(period)}`,
    period: period.id,
    periods: periods.map((each) => ({ id: each.id, name: nameOf(each) })),
    heard: `${expected.length - silent.length}/${expected.length} ${whose} đã gửi số liệu`,
    silent: silent.map(({ name }) => name.vi),
    units: own.map(({ unit }) => ({ id: unit.id, name: unit.name.vi })),
    rows: indicators.flatMap((indicator, at) => {
      const cell = total[at];
      if (cell === undefined) return [];
      const cells = own.flatMap((row) => row.cells[at] ?? []);
      return [
        {
          code: indicator.code,
          name: indicator.name.vi,
          measure: measureOf(indicator),
          total: cellView(cell, indicator, whose),
          cells: cells.map((each) => cellView(each, indicator, whose)),
        },
      ];
    }),
  };
}
