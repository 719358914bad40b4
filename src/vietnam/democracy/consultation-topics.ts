import type { DemocracyWord } from '#room/democracy';

const topic = (id: string, vi: string, en: string): DemocracyWord => ({ id, name: { vi, en } });

/** What people are asked about, as reports and newspapers name it; add your own. */
export const consultationTopics: readonly DemocracyWord[] = [
  topic('congress-documents', 'văn kiện đại hội Đảng', 'documents of Party congresses'),
  topic('draft-laws', 'dự thảo luật, văn bản quy phạm pháp luật', 'draft laws'),
  topic(
    'site-clearance',
    'giải phóng mặt bằng, bồi thường, tái định cư',
    'site clearance, compensation and resettlement',
  ),
  topic('land-use', 'quy hoạch, kế hoạch sử dụng đất', 'land use plans'),
  topic('development-plan', 'kế hoạch phát triển kinh tế - xã hội', 'development plans'),
  topic('projects', 'chương trình, dự án trên địa bàn', 'programmes and projects'),
  topic(
    'administrative-units',
    'sắp xếp, điều chỉnh đơn vị hành chính, thôn, tổ dân phố',
    'rearrangement of administrative units and villages',
  ),
  topic('village-convention', 'dự thảo hương ước, quy ước', 'draft village conventions'),
  topic('other', 'nội dung khác', 'other'),
];
