import { toRoman, fillLabel } from '#room/text';
import type { DocumentFrame } from './document-frame.js';
import { documentDate, documentNumber, issuerName } from './letterhead.js';
import type { Annex } from '#room/report';

/** The contents of an annex; it lies on its side unless it says otherwise. */
export interface AnnexContent {
  /** What stands above its title. Defaults to its number among the annexes. */
  readonly ownLabel?: string;
  readonly title: string;
  readonly blocks: Annex['blocks'];
  readonly orientation?: Annex['orientation'];
}

/** “(kèm theo Báo cáo số …, ngày … của …)”. */
const attachment = (frame: DocumentFrame): string =>
  fillLabel(frame.layout.annex.attachmentText, {
    kind: frame.documentKind,
    number: documentNumber(frame),
    date: documentDate(frame),
    issuer: issuerName(frame),
  });

/** “PHỤ LỤC II”; a single annex has no number. */
function labelOf(frame: DocumentFrame, at: { readonly index: number; readonly count: number }) {
  const number = at.count > 1 ? toRoman(at.index + 1) : '';
  return fillLabel(frame.layout.annex.labelText, { I: number }).trim();
}

/** Annexes with their labels, and the document that they belong to. */
export const framedAnnexes = (
  frame: DocumentFrame,
  contents: readonly AnnexContent[],
): readonly Annex[] =>
  contents.map(({ ownLabel, title, blocks, orientation = 'landscape' }, index) => ({
    label: ownLabel ?? labelOf(frame, { index, count: contents.length }),
    title,
    attachment: attachment(frame),
    orientation,
    blocks,
  }));
