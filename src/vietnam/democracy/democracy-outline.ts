import type { ReportOutline } from '#room/compose';
import { sectionOf, type OutlineRow } from '../outlines/outline-row.js';
import { frozen } from '../frozen.js';
import { communeSections } from './outline/commune-sections.js';
import { petitionSections } from './outline/petition-sections.js';
import { supervisionSections } from './outline/supervision-sections.js';
import { talkSections } from './outline/talk-sections.js';
import { villageSections } from './outline/village-sections.js';
import { workplaceSections } from './outline/workplace-sections.js';
import { bodySentences as body } from '../outlines/sentences/bodies.js';
import { supervisionSentences as supervision } from '../outlines/sentences/supervision.js';

const leadership: readonly OutlineRow[] = [
  { id: 'leadership', level: 1, heading: 'Công tác lãnh đạo, chỉ đạo, tổ chức thực hiện' },
  {
    id: 'leadership.documents',
    level: 2,
    heading: 'Lãnh đạo, chỉ đạo, quán triệt, tuyên truyền',
    told: [
      [
        'Đã ban hành {leadership.documents-issued} văn bản lãnh đạo, chỉ đạo, triển khai thực hiện dân chủ ở cơ sở.',
        'Tổ chức {leadership.briefings} hội nghị quán triệt, phổ biến[ với {leadership.briefing-attendances} lượt người tham dự].',
        'Mở {leadership.training-classes} lớp tập huấn, bồi dưỡng nghiệp vụ[ cho {leadership.training-attendances} lượt người].',
      ],
    ],
  },
  {
    id: 'leadership.inspections',
    level: 2,
    heading: 'Kiểm tra, hướng dẫn việc thực hiện',
    told: [
      [
        'Toàn {area} có {network.democracy-steering-committees} Ban Chỉ đạo thực hiện dân chủ ở cơ sở.',
        'Tiến hành {leadership.inspections} cuộc kiểm tra, khảo sát việc thực hiện dân chủ ở cơ sở.',
      ],
    ],
  },
];

const judged: readonly OutlineRow[] = [
  { id: 'judged', level: 1, heading: 'Đánh giá, xếp loại; kiến nghị' },
  {
    id: 'judged.ratings',
    level: 2,
    heading: 'Xếp loại, lấy ý kiến về sự hài lòng của người dân',
    told: [body.ratings, body.satisfaction],
    own: [body.ownRating, body.ownRecognition],
  },
  {
    id: 'judged.recommendations',
    level: 2,
    heading: 'Theo dõi việc giải quyết kiến nghị',
    told: [supervision.recommendations],
  },
];

const conclusion: readonly OutlineRow[] = [
  { id: 'lessons', level: 1, heading: 'Đánh giá chung' },
  { id: 'lessons.strengths', level: 2, heading: 'Ưu điểm' },
  { id: 'lessons.shortcomings', level: 2, heading: 'Tồn tại, hạn chế và nguyên nhân' },
  { id: 'lessons.learned', level: 2, heading: 'Bài học kinh nghiệm' },
  { id: 'plan', level: 'part', heading: 'Phương hướng, nhiệm vụ {next-period}' },
  { id: 'plan.direction', level: 1, heading: 'Phương hướng' },
  { id: 'plan.tasks', level: 1, heading: 'Nhiệm vụ trọng tâm' },
  { id: 'plan.proposals', level: 1, heading: 'Kiến nghị, đề xuất' },
];

/**
 * The outline of a report on the practice of grassroots democracy in a period.
 *
 * Vietnamese: đề cương báo cáo kết quả thực hiện dân chủ ở cơ sở.
 *
 * It tells every figure that {@link democracyTallies} count: communes by what the people know,
 * discuss, decide, do and supervise; dialogue, reception and letters; agencies, enterprises and
 * armed forces, each under a heading of its own; ratings, recommendations. Practice, no form of the
 * law; provinces vary it: copy and change.
 *
 * @example
 * ```ts
 * import { democracyOutline } from 'danvan/vietnam';
 *
 * democracyOutline.subject; //=> 'kết quả thực hiện dân chủ ở cơ sở {full-period}'
 * ```
 *
 * @category Report
 */
export const democracyOutline: ReportOutline = /* @__PURE__ */ (() =>
  frozen({
    documentKind: 'Báo cáo',
    documentSymbol: 'BC',
    subject: 'kết quả thực hiện dân chủ ở cơ sở {full-period}',
    subjectWith: { section: 'plan', words: '; phương hướng, nhiệm vụ {next-period}' },
    sections: [
      {
        id: 'results',
        level: 'part' as const,
        heading: 'Kết quả thực hiện dân chủ ở cơ sở {full-period}',
      },
      ...leadership,
      ...communeSections,
      ...supervisionSections,
      ...villageSections,
      ...talkSections,
      ...petitionSections,
      ...workplaceSections,
      ...judged,
      ...conclusion,
    ].map((row) => sectionOf(row, String)),
  }))();
