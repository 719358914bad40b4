import { toRoman, fillLabel } from '#room/text';
import type { DocumentFrame } from './document-frame.js';
import { documentDate, documentNumber, issuerName } from './letterhead.js';
import type { Annex, Layout } from '#room/report';

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
const numberedLabel = (labelText: string, number: string): string =>
  fillLabel(labelText, { I: number }).trim();

/** Whether an annex has a label of its own, such as “Biểu số: 01/TCD”, and not its number. */
export function isOwnLabel(label: string, { annex }: Layout, count: number): boolean {
  const numbers = ['', ...Array.from({ length: count }, (_, at) => toRoman(at + 1))];
  return !numbers.some((number) => numberedLabel(annex.labelText, number) === label);
}

/** The number of an annex among those without a label of their own; nothing where it is the only one. */
function numberAt(contents: readonly AnnexContent[], at: number): string {
  const isNumbered = ({ ownLabel }: AnnexContent): boolean => ownLabel === undefined;
  const before = contents.slice(0, at).filter(isNumbered).length;
  return contents.filter(isNumbered).length > 1 ? toRoman(before + 1) : '';
}

/** Annexes with their labels, and the document that they belong to. */
export const framedAnnexes = (
  frame: DocumentFrame,
  contents: readonly AnnexContent[],
): readonly Annex[] =>
  contents.map(({ ownLabel, title, blocks, orientation = 'landscape' }, at) => ({
    label: ownLabel ?? numberedLabel(frame.layout.annex.labelText, numberAt(contents, at)),
    title,
    attachment: attachment(frame),
    orientation,
    blocks,
  }));
