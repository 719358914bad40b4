import { formatCount, formatNumber } from '#room/text';
import type { DocumentFrame } from './document-frame.js';

/** A count in prose, with a zero before it where the layout asks for that: “07 mô hình”. */
export const countText = (
  count: number,
  { layout, language }: Pick<DocumentFrame, 'layout' | 'language'>,
): string =>
  layout.body.padCounts ? formatCount(count, { language }) : formatNumber(count, { language });
