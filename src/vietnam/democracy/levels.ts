import type { DemocracyWord } from '#room/democracy';

/** The levels of the country, all that there were, and villages below them. */
export const levels: readonly DemocracyWord[] = [
  { id: 'central', name: { vi: 'cấp trung ương', en: 'central level' } },
  { id: 'province', name: { vi: 'cấp tỉnh', en: 'province level' } },
  { id: 'district', name: { vi: 'cấp huyện', en: 'district level' }, to: '2025-06-30' },
  { id: 'commune', name: { vi: 'cấp xã', en: 'commune level' } },
  { id: 'village', name: { vi: 'thôn, tổ dân phố', en: 'village or residential group' } },
];
