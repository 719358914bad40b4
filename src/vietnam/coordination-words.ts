import type { CoordinationWord, CoordinationWords } from '#room/coordination';
import { frozen } from './frozen.js';

const word = (id: string, vi: string, en: string): CoordinationWord => ({ id, name: { vi, en } });

/**
 * The usual roles of parties, activities, topics of situation notes, and kinds of and roles at events.
 *
 * Vietnamese: danh mục vai trò, hoạt động, lĩnh vực, hội nghị trong công tác phối hợp.
 *
 * Proposals taken from texts in use, not from a legal act: hand in a copy with your own words. The
 * roles of the Party, the authorities and the Front are those of the phrase “Đảng lãnh đạo, chính
 * quyền tổ chức thực hiện, Mặt trận Tổ quốc, các đoàn thể làm tham mưu và nòng cốt”.
 *
 * @example
 * ```ts
 * import { coordinationWords } from 'danvan/vietnam';
 *
 * coordinationWords.roles?.find(({ leads }) => leads)?.name.vi; //=> 'chủ trì'
 * ```
 *
 * @category Coordination
 */
export const coordinationWords: CoordinationWords = /* @__PURE__ */ (() =>
  frozen({
    roles: [
      { ...word('lead', 'chủ trì', 'lead'), leads: true },
      word('coordinator', 'phối hợp', 'coordinator'),
      word('implementer', 'tổ chức thực hiện', 'implementer'),
      word('adviser', 'tham mưu', 'adviser'),
      word('core-force', 'nòng cốt', 'core force'),
      word('leadership', 'lãnh đạo', 'leadership'),
      word('director', 'chỉ đạo', 'director'),
      word('supervisor', 'giám sát', 'supervisor'),
      word('social-critic', 'phản biện xã hội', 'social critic'),
    ],
    activities: [
      word('dissemination', 'quán triệt, phổ biến', 'dissemination'),
      word('direction', 'chỉ đạo', 'direction'),
      word('implementation', 'triển khai, tổ chức thực hiện', 'implementation'),
      word('guidance', 'hướng dẫn', 'guidance'),
      word('urging', 'đôn đốc', 'urging'),
      word('inspection', 'kiểm tra', 'inspection'),
      word('supervision', 'giám sát', 'supervision'),
      word('social-criticism', 'phản biện xã hội', 'social criticism'),
      word('survey', 'khảo sát', 'survey'),
      word('outreach', 'tuyên truyền, vận động', 'outreach'),
      word('information-exchange', 'trao đổi thông tin', 'exchange of information'),
      word('situation-noting', 'nắm tình hình', 'noting of the situation'),
      word('assessment', 'đánh giá', 'assessment'),
      word('interim-review', 'sơ kết', 'interim review'),
      word('final-review', 'tổng kết', 'final review'),
    ],
    topics: [
      word('public-opinion', 'tư tưởng, dư luận nhân dân', 'public opinion'),
      word('livelihood', 'đời sống, việc làm, giảm nghèo', 'livelihood'),
      word('ethnic-affairs', 'dân tộc', 'ethnic affairs'),
      word('religion', 'tôn giáo', 'religion'),
      word('public-order', 'an ninh, trật tự', 'public order'),
      word('development-projects', 'chương trình, dự án phát triển', 'development projects'),
      word('pressing-matters', 'vấn đề bức xúc', 'pressing matters'),
    ],
    eventKinds: [
      word('signing', 'hội nghị ký kết', 'signing conference'),
      word('launch', 'hội nghị triển khai', 'launch conference'),
      word('meeting', 'hội nghị giao ban', 'regular meeting'),
      word('interim-review', 'hội nghị sơ kết', 'interim review conference'),
      word('final-review', 'hội nghị tổng kết', 'final review conference'),
    ],
    eventRoles: [
      word('chair', 'chủ trì', 'chair'),
      word('concluder', 'kết luận', 'concluding speaker'),
      word('reporter', 'báo cáo', 'reporter'),
      word('attendee', 'dự', 'attendee'),
      word('speaker', 'phát biểu', 'speaker'),
      word('paper-giver', 'tham luận', 'giver of a paper'),
      word('signatory', 'ký kết', 'signatory'),
    ],
  }))();
