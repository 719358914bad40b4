import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';
import { daysVi } from './explain-words.js';

type Facts = StatementFacts['choice'];

function why({ counted, consolidated, below, owing }: Facts, say: Say): string {
  const isAbove = counted === 'consolidated';
  if (consolidated.unitDays === null || below === null || below.unitDays === null) {
    return isAbove
      ? `còn đơn vị cấp dưới chưa có số (mới có ${say.number(below?.units ?? 0)}/${say.number(owing)} đơn vị)`
      : 'các đơn vị cấp dưới đã có đủ số';
  }
  const days = `${say.number(consolidated.unitDays)} so với ${say.number(below.unitDays)} ngày phải báo cáo của các đơn vị`;
  if (isAbove) return `số này bao quát nhiều hơn (${days})`;
  return consolidated.unitDays > below.unitDays
    ? `tính chung cả kỳ thì số của cấp dưới bao quát nhiều hơn (riêng thời gian này là ${days})`
    : `số của cấp dưới đã bao quát đủ (${say.number(below.unitDays)}/${say.number(consolidated.unitDays)} ngày phải báo cáo của các đơn vị)`;
}

/** A consolidated figure beside those of the units below, and which of them counts. */
export function choiceVi(facts: Facts, say: Say): string {
  const { unit, from, to, counted, consolidated, below } = facts;
  const rival =
    below === null ? '' : ` và số của ${say.number(below.units)} đơn vị cấp dưới (${below.figure})`;
  const taken = counted === 'consolidated' ? 'số tổng hợp' : 'số của cấp dưới';
  return `Giữa số tổng hợp của ${say.unit(unit)} (${consolidated.figure}, ${daysVi(from, to, say)})${rival}, đã tính ${taken}, vì ${why(facts, say)}.`;
}
