import type { ReportOutline } from '#room/compose';
import { outlineFor } from './outlines/outline-for.js';

/**
 * The outline of a review of six months by a board of a Party committee, in the words of today.
 *
 * Vietnamese: đề cương báo cáo sơ kết 6 tháng công tác dân vận.
 *
 * One of those that {@link outlineFor} gives: ask it for other occasions, bodies and days. Provinces
 * vary it: copy and change.
 *
 * @example
 * ```ts
 * import { reviewOutline } from 'danvan/vietnam';
 *
 * reviewOutline.sections.filter(({ level }) => level === 'part').length; //=> 2
 * ```
 *
 * @category Report
 */
export const reviewOutline: ReportOutline = /* @__PURE__ */ outlineFor({
  occasion: 'half-year',
  body: 'party-board',
  date: '2026-06-30',
});
