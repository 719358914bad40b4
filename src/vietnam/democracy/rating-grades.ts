import type { DemocracyWord } from '#room/democracy';

/** Grades of communes and of bodies, in the words of reports; no act lists them for all, and the points that they need vary by province. */
export const ratingGrades: readonly DemocracyWord[] = [
  { id: 'good', name: { vi: 'tốt', en: 'good' }, confirmed: false },
  { id: 'fair', name: { vi: 'khá', en: 'fair' }, confirmed: false },
  { id: 'average', name: { vi: 'trung bình', en: 'average' }, confirmed: false },
  { id: 'weak', name: { vi: 'yếu', en: 'weak' }, confirmed: false },
];
