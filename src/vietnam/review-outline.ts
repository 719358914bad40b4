import type { ReportOutline } from '#room/compose';
import { frozen } from './frozen.js';

/**
 * The outline of a periodic review of mass-mobilization work and grassroots democracy.
 *
 * Vietnamese: đề cương báo cáo sơ kết công tác dân vận.
 *
 * Follows the outline that professional notes of the mass-mobilization system give for the yearly
 * report of a province or district; reviews of six months and quarters use the same frame.
 * Grassroots democracy has headings of its own, one for each sphere. Provinces vary it: copy and
 * change.
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
export const reviewOutline: ReportOutline = /* @__PURE__ */ frozen({
  documentKind: 'Báo cáo',
  documentSymbol: 'BC',
  subject: 'sơ kết công tác dân vận và thực hiện Quy chế dân chủ ở cơ sở {full-period}',
  sections: [
    { id: 'assessment', level: 'part', heading: 'Đánh giá công tác dân vận {full-period}' },
    { id: 'situation', level: 1, heading: 'Khái quát tình hình' },
    {
      id: 'situation.economy',
      level: 2,
      heading: 'Tình hình kinh tế - xã hội, quốc phòng - an ninh',
    },
    { id: 'situation.people', level: 2, heading: 'Tình hình các tầng lớp Nhân dân' },
    { id: 'system', level: 1, heading: 'Công tác dân vận của hệ thống chính trị' },
    { id: 'system.party', level: 2, heading: 'Công tác lãnh đạo, chỉ đạo của cấp ủy' },
    {
      id: 'system.government',
      level: 2,
      heading: 'Công tác dân vận của các ngành, các cấp chính quyền',
      sentences: [
        'Toàn {area} tiếp nhận {petitions.received} đơn[, trong đó có {petitions.complaints} đơn khiếu nại, {petitions.denunciations} đơn tố cáo, {petitions.feedback} đơn kiến nghị, phản ánh].',
      ],
    },
    {
      id: 'system.front',
      level: 2,
      heading: 'Công tác dân vận của Mặt trận Tổ quốc, đoàn thể và hội quần chúng',
      sentences: [
        'Đã tổ chức {outreach.sessions} cuộc tuyên truyền, vận động[ với {outreach.attendances} lượt người tham dự].',
        'Phát triển mới {members.new} đoàn viên, hội viên.',
        'Vận động ủng hộ được {appeal.cash}[ cùng {appeal.goods} trang thiết bị, vật phẩm][ và {appeal.rice} tấn gạo].',
      ],
    },
    {
      id: 'system.ethnic-and-religious',
      level: 2,
      heading: 'Công tác dân tộc, tôn giáo và các đối tượng khác',
    },
    { id: 'system.armed-forces', level: 2, heading: 'Công tác dân vận của lực lượng vũ trang' },
    { id: 'democracy', level: 1, heading: 'Thực hiện Quy chế dân chủ ở cơ sở' },
    {
      id: 'democracy.communes',
      level: 2,
      heading: 'Ở cấp xã',
      sentences: [
        'Ban Thanh tra nhân dân giám sát {people-inspection.supervisions} cuộc[; Ban Giám sát đầu tư của cộng đồng giám sát {community-investment.supervisions} cuộc].',
        'Toàn {area} có {mediation.teams} tổ hòa giải[ với {mediation.members} thành viên].',
        'Kết quả {period} tiếp nhận {mediation.cases-received} vụ việc[, đã hòa giải thành {mediation.cases-successful} vụ][, đạt {mediation.success-rate}].',
      ],
    },
    {
      id: 'democracy.agencies',
      level: 2,
      heading: 'Ở cơ quan hành chính nhà nước, đơn vị sự nghiệp công lập',
    },
    {
      id: 'democracy.workplaces',
      level: 2,
      heading: 'Ở nơi làm việc và trong lực lượng vũ trang',
    },
    { id: 'board', level: 1, heading: 'Hoạt động của cơ quan tham mưu công tác dân vận' },
    { id: 'lessons', level: 1, heading: 'Đánh giá chung; kiến nghị, đề xuất' },
    { id: 'lessons.strengths', level: 2, heading: 'Ưu điểm' },
    { id: 'lessons.shortcomings', level: 2, heading: 'Tồn tại, hạn chế và nguyên nhân' },
    { id: 'lessons.recommendations', level: 2, heading: 'Kiến nghị, đề xuất' },
    { id: 'plan', level: 'part', heading: 'Phương hướng, nhiệm vụ {next-period}' },
    { id: 'plan.direction', level: 1, heading: 'Định hướng' },
    { id: 'plan.tasks', level: 1, heading: 'Nhiệm vụ trọng tâm' },
  ],
} as const);
