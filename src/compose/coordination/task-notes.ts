import type { CoordinationTask } from '#room/coordination';
import { capitalized, formatNumber, fillLabel } from '#room/text';
import { formatShortDate } from '#room/time';
import type { ProgressContext } from './progress-context.js';

const stated = (template: string, key: string, word: string | undefined): readonly string[] =>
  word === undefined ? [] : [fillLabel(template, { [key]: word })];

/** Product, weight, where it comes from, what was noted by the day of asking and what shows it. */
export function taskNotes(task: CoordinationTask, context: ProgressContext): string {
  const { labels, language, facts, cite } = context;
  const { product, weight, origin, note } = task;
  const seen = task.progress.filter(({ date }) => date <= facts.asOf);
  const evidence = [...new Set(seen.flatMap((entry) => entry.evidence))].map(cite);
  const notes = [
    ...stated(labels.product, 'product', product),
    ...stated(
      labels.weight,
      'weight',
      weight === undefined ? undefined : formatNumber(weight, { language }),
    ),
    ...stated(
      labels.carriedFrom,
      'title',
      origin === undefined ? undefined : cite(origin.instrument),
    ),
    ...seen.flatMap((entry) =>
      entry.note === undefined
        ? []
        : [fillLabel(labels.progressOf, { date: formatShortDate(entry.date), note: entry.note })],
    ),
    ...(evidence.length === 0 ? [] : [fillLabel(labels.evidence, { list: evidence.join(', ') })]),
    ...(note === undefined ? [] : [note]),
  ];
  return capitalized(notes.join('; '));
}
