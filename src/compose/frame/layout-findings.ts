import type { Finding } from '#room/findings';
import { reportFinding } from '../findings.js';
import type { DocumentFrame } from './document-frame.js';

/** A document that is no draft and stands on a layout that nobody confirmed is warned of. */
export function layoutFindings({
  layout: { name, legalBasis },
  draftMark,
}: Pick<DocumentFrame, 'layout' | 'draftMark'>): readonly Finding[] {
  if (draftMark !== undefined || legalBasis.confirmed) return [];
  return [
    reportFinding('report/layout-not-confirmed', { layout: name, act: legalBasis.number }, {}),
  ];
}
