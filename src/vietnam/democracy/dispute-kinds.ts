import type { DemocracyWord } from '#room/democracy';

/** What disputes brought to mediation teams are about; practice, no act lists them so. */
export const disputeKinds: readonly DemocracyWord[] = [
  { id: 'civil', name: { vi: 'dân sự', en: 'civil matters' }, confirmed: false },
  {
    id: 'family',
    name: { vi: 'hôn nhân và gia đình', en: 'marriage and family' },
    confirmed: false,
  },
  { id: 'land', name: { vi: 'đất đai', en: 'land' }, confirmed: false },
  { id: 'environment', name: { vi: 'môi trường', en: 'environment' }, confirmed: false },
  { id: 'other', name: { vi: 'khác', en: 'other' }, confirmed: false },
];
