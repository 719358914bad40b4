import type { DemocracyWord } from '#room/democracy';

const form = { legalBasis: 'Thông tư 06/2025/TT-TTCP, Biểu 02/XLD' } as const;

/** What letters are about, as the form of the inspectorate has it for the three kinds. */
export const petitionFields: readonly DemocracyWord[] = [
  { id: 'land', name: { vi: 'đất đai', en: 'land' }, ...form },
  { id: 'policy', name: { vi: 'chế độ, chính sách', en: 'benefits and policies' }, ...form },
  { id: 'administration', name: { vi: 'hành chính', en: 'administration' }, ...form },
  { id: 'corruption', name: { vi: 'tham nhũng', en: 'corruption' }, ...form },
  { id: 'judiciary', name: { vi: 'tư pháp', en: 'judiciary' }, ...form },
  { id: 'other', name: { vi: 'khác', en: 'other' }, ...form },
];
