import { nameIn } from '#room/organization';
import { capitalized, fillLabel } from '#room/text';
import type { SentenceContext } from './sentence-context.js';

/** The kind of place that the report is about: “tỉnh”. */
export function areaWord({ area, table, locale }: SentenceContext): string {
  const kind = table.hierarchy.kinds.find(({ id }) => id === area?.kind);
  return kind === undefined ? locale.labels.area : nameIn(kind.name, locale.language);
}

/** Puts the right words for “toàn nước”. */
export function inUsualWords(text: string, { locale: { labels } }: SentenceContext): string {
  const [wrong = '', right = ''] = labels.wholeCountry.split('=');
  if (wrong === '') return text;
  return text.replaceAll(wrong, right).replaceAll(capitalized(wrong), capitalized(right));
}

/** “toàn tỉnh”, “cả nước”. */
export const wholeArea = (context: SentenceContext): string =>
  inUsualWords(fillLabel(context.locale.labels.wholeArea, { area: areaWord(context) }), context);
