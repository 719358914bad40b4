import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';

type Figure = Pick<
  StatementFacts['as-sent'],
  | 'indicator'
  | 'period'
  | 'units'
  | 'isOwn'
  | 'isUnallocated'
  | 'isState'
  | 'measure'
  | 'categories'
>;

type Report = Pick<
  StatementFacts['left-out'],
  'unit' | 'period' | 'line' | 'term' | 'isConsolidated' | 'isCumulative'
>;

const measures: { readonly [Measure in Figure['measure']]: string } = {
  actual: 'Số liệu',
  plan: 'Số kế hoạch',
  change: 'Mức tăng, giảm',
  base: 'Số kỳ gốc',
};

/** Units by name, and how many others there are: “xã A, xã B và 3 đơn vị khác”. */
export const unitsVi = (units: readonly string[], more: number, say: Say): string =>
  `${units.map(say.unit).join(', ')}${more === 0 ? '' : ` và ${say.number(more)} đơn vị khác`}`;

/** “98/102 xã, phường”. */
export const shareVi = (
  {
    reported,
    expected,
    kinds,
  }: Pick<StatementFacts['added-up'], 'reported' | 'expected' | 'kinds'>,
  say: Say,
): string => {
  const who = kinds.length === 0 ? 'đơn vị' : kinds.join(', ').toLocaleLowerCase('vi');
  return `${say.number(reported)}/${say.number(expected)} ${who}`;
};

/** What a figure is called: “Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc””. */
export function figureVi(figure: Figure, say: Say): string {
  const { indicator, period, units, isOwn, isUnallocated, isState, measure, categories } = figure;
  const when = isState ? `tính đến hết ${say.period(period)}` : say.period(period);
  const own = isOwn ? 'riêng ' : '';
  const left = isUnallocated ? ' (phần chưa phân bổ)' : '';
  const part = categories.length === 0 ? '' : `, phần ${say.quoted(...categories)}`;
  return `${measures[measure]} ${when} của ${own}${unitsVi(units, 0, say)}${left} về ${say.indicator(indicator)}${part}`;
}

/** A report that was sent: “số tổng hợp của tỉnh Mẫu, quý III năm 2026, hệ thống Mặt trận”. */
export function reportVi(report: Report, say: Say): string {
  const { unit, period, line, term, isConsolidated, isCumulative } = report;
  const kind = `${isConsolidated ? 'số tổng hợp' : 'số'}${isCumulative ? ' lũy kế' : ''}`;
  const of = term === null ? '' : ` ${say.indicator(term)}`;
  const by = line === null ? '' : `, gửi theo hệ thống ${say.line(line)}`;
  return `${kind}${of} của ${say.unit(unit)}, ${say.period(period)}${by}`;
}

/** Days as texts say them. */
export const daysVi = (from: string, to: string, say: Say): string =>
  from === to ? `ngày ${say.date(to)}` : `từ ngày ${say.date(from)} đến hết ngày ${say.date(to)}`;
