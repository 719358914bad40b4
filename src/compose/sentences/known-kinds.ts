import { nameIn } from '#room/organization';
import type { SentenceContext } from './sentence-context.js';

/** The kinds of places that a table is about: that of the one commune asked, else those of all units that report. */
function kindsOf({ area, table, locale: { language } }: SentenceContext): ReadonlySet<string> {
  const nameOf = (kind: string | undefined): readonly string[] =>
    table.hierarchy.kinds.filter(({ id }) => id === kind).map(({ name }) => nameIn(name, language));
  return new Set([...nameOf(area?.kind), ...table.expected.flatMap(({ kind }) => nameOf(kind))]);
}

/**
 * “xã, phường, đặc khu” as the kinds that there are: “xã” in the report of a commune, “xã, phường” in
 * that of a province without special zones. Of places of other kinds all are named.
 */
export function inKnownKinds(text: string, context: SentenceContext): string {
  const wholes = context.locale.labels.communeKinds.split('|').filter((whole) => whole !== '');
  if (!wholes.some((whole) => text.includes(whole))) return text;
  const known = kindsOf(context);
  return wholes.reduce((words, whole) => {
    const kinds = whole.split(', ').filter((kind) => known.has(kind));
    return kinds.length === 0 ? words : words.replaceAll(whole, kinds.join(', '));
  }, text);
}
