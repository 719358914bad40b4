import type { Name } from '#room/organization';
import { frozen } from '../frozen.js';

const areas = {
  background: ['Đặc điểm tình hình địa bàn', 'The area'],
  network: ['Tổ chức, mạng lưới làm công tác dân vận', 'Network'],
  leadership: ['Công tác lãnh đạo, chỉ đạo', 'Leadership'],
  members: ['Đoàn viên, hội viên', 'Members'],
  appeal: ['Vận động ủng hộ, an sinh xã hội', 'Appeals and welfare'],
  outreach: ['Tuyên truyền, vận động', 'Outreach'],
  'people-inspection': ['Ban Thanh tra nhân dân', 'People’s inspection'],
  'community-investment': ['Ban Giám sát đầu tư của cộng đồng', 'Community investment'],
  mediation: ['Hòa giải ở cơ sở', 'Mediation'],
  petitions: ['Tiếp nhận, giải quyết đơn', 'Petitions'],
  dialogues: ['Đối thoại với Nhân dân', 'Dialogues'],
  reception: ['Tiếp công dân', 'Reception of citizens'],
  councils: ['Hoạt động của Hội đồng nhân dân', 'People’s councils'],
  works: ['Công trình Nhân dân đóng góp', 'Works'],
  houses: ['Nhà ở cho hộ nghèo, gia đình chính sách', 'Houses'],
  campaigns: ['Phong trào, đợt ra quân', 'Campaigns'],
  clearance: ['Giải phóng mặt bằng', 'Site clearance'],
  models: ['Mô hình “Dân vận khéo”', 'Models'],
  commendations: ['Khen thưởng', 'Commendations'],
  'friendly-government': ['“Chính quyền thân thiện”', 'Friendly government'],
  coordination: ['Công tác phối hợp', 'Coordination'],
  disclosure: ['Công khai để Nhân dân biết', 'Disclosure'],
  consultations: ['Nhân dân tham gia ý kiến', 'Consultations'],
  decisions: ['Nhân dân bàn và quyết định', 'Decisions'],
  supervision: ['Giám sát, phản biện xã hội', 'Supervision and social criticism'],
  recommendations: ['Kiến nghị và trả lời kiến nghị', 'Recommendations'],
  agencies: ['Dân chủ trong cơ quan, đơn vị', 'Agencies'],
  enterprises: ['Dân chủ trong doanh nghiệp', 'Enterprises'],
  'armed-forces': ['Lực lượng vũ trang', 'Armed forces'],
  ratings: ['Đánh giá, xếp loại thực hiện dân chủ', 'Ratings'],
  satisfaction: ['Mức độ hài lòng của người dân', 'Satisfaction'],
} as const;

/**
 * What the areas of the catalogue are called: the headings under which annexes of figures group rows.
 *
 * Vietnamese: nhóm chỉ tiêu.
 *
 * The key is what stands before the point in the codes of {@link indicators}. Usual words, no form of
 * the law; {@link outlineFor} hands them to the report.
 *
 * @example
 * ```ts
 * import { indicatorAreas } from 'danvan/vietnam';
 *
 * indicatorAreas['mediation']?.vi; //=> 'Hòa giải ở cơ sở'
 * ```
 *
 * @category Indicators
 */
export const indicatorAreas: { readonly [area: string]: Name } = /* @__PURE__ */ (() =>
  frozen(
    Object.fromEntries(Object.entries(areas).map(([area, [vi, en]]) => [area, { vi, en }])),
  ))();
