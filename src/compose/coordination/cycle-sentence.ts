import type { Cycle } from '#room/coordination';
import type { CoordinationContext } from './coordination-context.js';
import { fillLabel } from '#room/text';
import { uncapitalized } from '../frame/uncapitalized.js';

type Due = NonNullable<Cycle['due']>;

function dueWords(due: Due, frequency: Cycle['frequency'], { labels }: CoordinationContext) {
  if (due.kind === 'day-of-month') {
    const { monthOffset: months } = due;
    const day = String(due.day).padStart(2, '0');
    if (frequency === 'month' && months === 0) {
      return fillLabel(labels['due-day-of-each-month'], { day });
    }
    const side = months === 0 ? '' : months > 0 ? '-after' : '-before';
    return fillLabel(labels[`due-day-of-month${side}`], { day, months: Math.abs(months) });
  }
  const side = due.days === 0 ? '-on' : due.days > 0 ? '' : '-before';
  return fillLabel(labels[`due-${due.kind}${side}`], { days: Math.abs(due.days) });
}

/** “Hằng quý: họp giao ban (đơn vị thực hiện: …); chậm nhất 5 ngày sau khi kết thúc kỳ”. */
export function cycleSentence(cycle: Cycle, context: CoordinationContext, what?: string): string {
  const { labels, unit } = context;
  const { frequency, content, units, due } = cycle;
  const words = [what, content].filter((each) => each !== undefined).map(uncapitalized);
  const by = units.length === 0 ? [] : [fillLabel(labels.by, { list: units.map(unit).join(', ') })];
  const details = [...by, ...(due === undefined ? [] : [dueWords(due, frequency, context)])].join(
    '; ',
  );
  const head = [
    labels[`frequency-${frequency}`],
    ...(words.length === 0 ? [] : [words.join(': ')]),
  ];
  return `${head.join(': ')}${details === '' ? '' : ` (${details})`}`;
}
