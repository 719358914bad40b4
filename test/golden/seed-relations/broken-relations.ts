import type { Change, Example } from './seed-figures.js';

/** A relation between figures of an article, broken on purpose. */
export interface BrokenRelation {
  readonly relation: string;
  readonly example: Example;
  readonly changes: readonly Change[];
  /** All that is found, the finding of the relation first. */
  readonly codes: readonly [string, ...string[]];
  /** What its sentences say behind source, unit and period. */
  readonly vi: string;
  readonly en: string;
}

/** Tây Ninh, the first half of 2020. */
const ofTayNinh: readonly BrokenRelation[] = [
  {
    relation: 'no more cases are mediated successfully than were received',
    example: 'Tây Ninh',
    changes: [{ indicator: 'mediation.cases-successful', value: 326 }],
    codes: ['rules/part-exceeds-whole', 'rules/parts-may-differ', 'rules/stated-rate-differs'],
    vi: '“Số vụ, việc hòa giải thành” (326) lớn hơn “Số vụ, việc hòa giải tiếp nhận” (325), vượt 1; hãy kiểm tra lại hai số.',
    en: '“Cases mediated successfully” (326) exceeds “Mediation cases received” (325) by 1.',
  },
  {
    relation: 'successful, failed and open cases make those received',
    example: 'Tây Ninh',
    changes: [
      { indicator: 'mediation.cases-failed', value: 60 },
      { indicator: 'mediation.cases-pending', value: 24 },
    ],
    codes: ['rules/parts-may-differ'],
    vi: '“Số vụ, việc hòa giải tiếp nhận”: tổng số (325) khác tổng các thành phần (324) gồm “Số vụ, việc hòa giải thành”, “Số vụ, việc hòa giải không thành”, “Số vụ, việc đang hòa giải”, chênh lệch 1; hãy kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.',
    en: '“Mediation cases received”: the total (325) differs from the sum of its parts (324), “Cases mediated successfully”, “Cases that could not be mediated”, “Cases still open”, by 1; look whether they break down this total or another.',
  },
  {
    relation: 'the stated rate is the rate recomputed, 240 of 325, within its rounding',
    example: 'Tây Ninh',
    changes: [{ indicator: 'mediation.success-rate', value: 75 }],
    codes: ['rules/stated-rate-differs'],
    vi: '“Tỷ lệ hòa giải thành trên số vụ, việc tiếp nhận”: tỷ lệ báo cáo (75%) khác tỷ lệ tính lại (73,85%) từ “Số vụ, việc hòa giải thành” (240) và “Số vụ, việc hòa giải tiếp nhận” (325), chênh lệch 1,15 điểm phần trăm; hãy kiểm tra lại các số này.',
    en: '“Success rate over cases received”: the stated rate (75%) differs from the rate recomputed (73.85%) from “Cases mediated successfully” (240) and “Mediation cases received” (325) by 1.15 percentage points.',
  },
  {
    relation: 'a session has at least one attendance',
    example: 'Tây Ninh',
    changes: [{ indicator: 'outreach.attendances', value: 39_283 }],
    codes: ['rules/fewer-attendances-than-sessions'],
    vi: '“Số lượt người tham dự tuyên truyền, vận động”: số này (39.283) nhỏ hơn “Số cuộc tuyên truyền, vận động” (39.284), thiếu 1; mỗi cuộc, mỗi lượt có ít nhất một người, hãy kiểm tra lại hai số.',
    en: '“Outreach attendances”: this figure (39,283) is smaller than “Outreach sessions” (39,284), short by 1; each is of one person or more.',
  },
];

/** Đắk Nông, 2013–2023. */
const ofDakNong: readonly BrokenRelation[] = [
  {
    relation: 'complaints, denunciations and feedback make the letters received',
    example: 'Đắk Nông',
    changes: [{ indicator: 'petitions.complaints', value: 7121 }],
    codes: ['rules/parts-may-differ'],
    vi: '“Tổng số đơn tiếp nhận”: tổng số (37.860) khác tổng các thành phần (37.869) gồm “Số đơn khiếu nại”, “Số đơn tố cáo”, “Số đơn kiến nghị, phản ánh”, chênh lệch 9; hãy kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.',
    en: '“Letters received”: the total (37,860) differs from the sum of its parts (37,869), “Complaints”, “Denunciations”, “Petitions and feedback”, by 9; look whether they break down this total or another.',
  },
  {
    relation: 'no more letters are processed than were received',
    example: 'Đắk Nông',
    changes: [{ indicator: 'petitions.processed', value: 37_861 }],
    codes: ['rules/part-may-exceed'],
    vi: '“Số đơn đã xử lý” (37.861) lớn hơn “Tổng số đơn tiếp nhận” (37.860), vượt 1; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.',
    en: '“Letters processed” (37,861) exceeds “Letters received” (37,860) by 1; say so where it comes from the period before, else look again.',
  },
  {
    relation: 'a reception is of at least one citizen',
    example: 'Đắk Nông',
    changes: [{ indicator: 'reception.people', value: 25_426 }],
    codes: ['rules/fewer-attendances-than-sessions'],
    vi: '“Số công dân được tiếp”: số này (25.426) nhỏ hơn “Số lượt tiếp công dân” (25.427), thiếu 1; mỗi cuộc, mỗi lượt có ít nhất một người, hãy kiểm tra lại hai số.',
    en: '“Citizens received”: this figure (25,426) is smaller than “Receptions of citizens” (25,427), short by 1; each is of one person or more.',
  },
  {
    relation: 'the council forwards no more letters than it received',
    example: 'Đắk Nông',
    changes: [{ indicator: 'councils.petitions-forwarded', value: 1622 }],
    codes: ['rules/part-may-exceed'],
    vi: '“Số đơn Hội đồng nhân dân chuyển cơ quan có thẩm quyền” (1.622) lớn hơn “Số đơn Thường trực Hội đồng nhân dân tiếp nhận” (1.621), vượt 1; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.',
    en: "“Letters forwarded by the council” (1,622) exceeds “Letters received by the people's council” (1,621) by 1; say so where it comes from the period before, else look again.",
  },
  {
    relation: 'the council forwards no more opinions than it received',
    example: 'Đắk Nông',
    changes: [{ indicator: 'councils.voter-opinions', value: 1100 }],
    codes: ['rules/part-may-exceed'],
    vi: '“Số ý kiến cử tri chuyển Ủy ban nhân dân giải quyết” (1.469) lớn hơn “Số ý kiến, kiến nghị, phản ánh cử tri tiếp nhận” (1.100), vượt 369; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.',
    en: "“Voter opinions forwarded to the people's committee” (1,469) exceeds “Voter opinions received” (1,100) by 369; say so where it comes from the period before, else look again.",
  },
  {
    relation: 'more than “over 11,000” opinions are hardly forwarded',
    example: 'Đắk Nông',
    changes: [{ indicator: 'councils.voter-opinions-forwarded', value: 14_690 }],
    codes: ['rules/part-implausible'],
    vi: '“Số ý kiến cử tri chuyển Ủy ban nhân dân giải quyết” (14.690) lớn hơn “Số ý kiến, kiến nghị, phản ánh cử tri tiếp nhận” (trên 11.000), vượt 3.690 (chỉ đúng nếu lệch xa nghĩa thông thường của các từ “gần”, “trên”…); hãy kiểm tra lại hai số.',
    en: "“Voter opinions forwarded to the people's committee” (14,690) exceeds “Voter opinions received” (over 11,000) by 3,690 (possible only far from what words like “nearly” usually mean).",
  },
];

/** The relations between figures of the two articles. */
export const brokenRelations: readonly BrokenRelation[] = [...ofTayNinh, ...ofDakNong];
