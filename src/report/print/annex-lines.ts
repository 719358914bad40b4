import type { Annex } from '../document/report-document.js';
import type { AnnexLayout } from '../layout/foot-layout.js';
import { hasWords, type PrintedLine } from './printed-line.js';

/** The head of an annex: label, title and what it belongs to, those that are not empty. */
export const annexLines = (
  { label, title, attachment = '' }: Annex,
  layout: Pick<AnnexLayout, 'label' | 'title' | 'attachment'>,
): readonly PrintedLine[] =>
  [
    { text: label, style: layout.label, path: ['label'] },
    { text: title, style: layout.title, path: ['title'] },
    { text: attachment, style: layout.attachment, path: ['attachment'] },
  ].filter(hasWords);
