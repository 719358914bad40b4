import type { DemocracyWord } from '#room/democracy';

/** Grades of ratings, in the words of reports; no act lists them so for all. */
export const ratingGrades: readonly DemocracyWord[] = [
  { id: 'good', name: { vi: 'tốt', en: 'good' }, confirmed: false },
  { id: 'fair', name: { vi: 'khá', en: 'fair' }, confirmed: false },
  { id: 'average', name: { vi: 'trung bình', en: 'average' }, confirmed: false },
  { id: 'weak', name: { vi: 'yếu', en: 'weak' }, confirmed: false },
];
