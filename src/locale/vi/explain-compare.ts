import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';

type Facts = StatementFacts['comparison'];

function changeVi({ difference, size, percentChange, reason, baseFigure }: Facts, say: Say) {
  if (difference === null) return '';
  const isPoints = percentChange === null && reason === null;
  if (difference === 0) return 'không đổi';
  const way = difference > 0 ? 'tăng' : 'giảm';
  const by = `${way} ${size}${isPoints ? ' điểm phần trăm' : ''}`;
  if (percentChange === null)
    return reason === 'base-zero' ? `${by} (kỳ gốc là ${baseFigure})` : by;
  return `${by} (${say.number(Math.round(Math.abs(percentChange) * 10) / 10)}%)`;
}

function withoutVi(facts: Facts, say: Say): string {
  const { reason, baseReported, baseExpected, between } = facts;
  if (reason === 'base-missing') return 'không so sánh được, vì kỳ đó chưa có số liệu';
  if (reason === 'definition-changed') {
    return 'không so sánh được, vì cách tính chỉ tiêu đã thay đổi giữa hai kỳ';
  }
  if (reason === 'amount-missing') return 'không so sánh được, vì kỳ này chưa có số liệu';
  if (reason === 'coverage-differs') {
    return `không so sánh, vì hai kỳ không cùng đơn vị gửi (kỳ đó ${say.number(baseReported)}/${say.number(baseExpected)})`;
  }
  const { from = null, to = null } = between ?? {};
  if (from !== null && to !== null) {
    return `chưa xác định được mức tăng, giảm; chênh lệch nằm trong khoảng từ ${from} đến ${to}`;
  }
  return 'chưa xác định được mức tăng, giảm, vì có số liệu chưa chính xác';
}

/** A figure beside that of another period. */
export function comparisonVi(facts: Facts, say: Say): string {
  const { period, baseFigure, difference, like } = facts;
  const base = baseFigure === null ? '' : ` (${baseFigure})`;
  const said = difference === null ? withoutVi(facts, say) : changeVi(facts, say);
  const among =
    like === null || difference === null
      ? ''
      : `; chỉ so ${say.number(like.units)} đơn vị gửi cả hai kỳ: ${like.figure} so với ${like.baseFigure}`;
  return `So với ${say.period(period)}${base}: ${said}${among}.`;
}
