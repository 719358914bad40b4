import type { Finding } from '#room/findings';
import { applyEdits } from '#room/packages';
import type { ValueBook } from './document-values.js';
import { fillParagraph } from './fill-paragraph.js';
import { repeatEdit, repeatedRows } from './repeat-rows.js';
import { scanParagraphs } from './scan-paragraphs.js';

/** A part with its places filled. */
export interface FilledPart {
  readonly xml: string;
  readonly findings: readonly Finding[];
}

/** What stands before the names of its elements, as the root has it. */
const prefixOf = (xml: string): string => /<(\w+:)(?:document|hdr|ftr)\b/.exec(xml)?.[1] ?? 'w:';

/** Fills the places of a part; one that is broken, or has none, stays as it is. */
export function fillPart(xml: string, book: ValueBook): FilledPart {
  const prefix = prefixOf(xml);
  // Most parts hold no place at all; braces may be cut apart by a word processor.
  const scanned = xml.includes('{') ? scanParagraphs(xml, prefix) : undefined;
  if (scanned === undefined) return { xml, findings: [] };
  const { repeated, findings } = repeatedRows(scanned);
  const rows = repeated.flatMap((each) => repeatEdit(xml, each, { book, prefix }) ?? []);
  const isRepeated = (at: number): boolean =>
    repeated.some(({ start, end }) => at >= start && at < end);
  const texts = scanned.paragraphs
    .filter(({ start }) => !isRepeated(start))
    .flatMap((paragraph) =>
      fillParagraph(
        paragraph,
        ({ kind, key }) => (kind === 'value' ? book.text(key) : undefined),
        prefix,
      ),
    );
  return { xml: applyEdits(xml, [...rows, ...texts]), findings };
}
