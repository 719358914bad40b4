import type { democracyFinding } from '#inside/democracy';
import type { GivenOut } from './given-out-row.js';

const voted = { stated: 'passed', votesFor: 4, base: 7, needed: 5, article: 'Điều 21' } as const;

const late = {
  content: 'budget',
  disclosedOn: '2026-06-16',
  due: '2026-06-15',
  days: 1,
  article: 'Điều 12',
};
const term = {
  from: '2024-03-01',
  to: '2026-03-01',
  lastDay: '2026-02-28',
  article: 'Điều 60',
} as const;
const twoBoards = {
  kind: 'people-inspection-board',
  unit: 'xa-a',
  other: 'b1',
  article: 'Điều 36',
} as const;

export const democracyGivenOut: GivenOut<typeof democracyFinding> = {
  'democracy/unknown-word': [
    'error',
    { catalogue: 'decisionContents', word: 'rod', nearest: 'road' },
    {
      vi: '“rod” không có trong danh mục “nội dung Nhân dân bàn và quyết định” (decisionContents); có thể là “road”.',
      en: '“rod” is not in the catalogue decisionContents; perhaps “road” is meant.',
    },
  ],
  'democracy/unknown-document': [
    'error',
    { document: 'nq-1', nearest: null },
    {
      vi: 'Văn bản “nq-1” không có trong danh sách; hãy kiểm tra lại.',
      en: 'The document “nq-1” is not known; please check it.',
    },
  ],
  'democracy/unit-not-in-force': [
    'warning',
    { from: '2024-03-08', until: '2024-04-01' },
    {
      vi: 'Thời gian của hồ sơ là từ ngày 08/3/2024 đến hết ngày 31/3/2024, khi đơn vị chưa thành lập hoặc đã giải thể, sáp nhập; hãy kiểm tra lại ngày hoặc đơn vị.',
      en: 'The record is of the days from 08/3/2024 to 31/3/2024, when the unit did not exist yet, or no more; please check the days or the unit.',
    },
  ],
  'democracy/personal-field': [
    'warning',
    { field: 'phone' },
    {
      vi: 'Mục “số điện thoại” (phone) là thông tin cá nhân nên không được ghi vào hồ sơ; đã bỏ mục này.',
      en: 'The field phone says who somebody is; it does not belong into a record and was taken out.',
    },
  ],
  'democracy/personal-text': [
    'warning',
    { field: 'note', held: 'name' },
    {
      vi: 'Mục “ghi chú” (note) có họ tên cá nhân; đã bỏ nội dung này, hãy ghi lại không kèm thông tin cá nhân.',
      en: "The text of note holds a person's name; it was taken out, write it again without.",
    },
  ],
  'democracy/unknown-record': [
    'error',
    { list: 'decisions', record: 'd2', nearest: 'd1' },
    {
      vi: '“d2” không có trong danh sách “việc Nhân dân bàn và quyết định” (decisions); có thể là “d1”.',
      en: '“d2” is not in the list decisions; perhaps “d1” is meant.',
    },
  ],
  'democracy/days-out-of-order': [
    'error',
    {
      earlier: 'date',
      earlierDay: '2026-06-02',
      later: 'answeredOn',
      laterDay: '2026-06-01',
    },
    {
      vi: '“ngày trả lời” (answeredOn) (01/6/2026) trước “ngày” (date) (02/6/2026); hãy kiểm tra lại hai ngày.',
      en: 'The day of answeredOn (1 June 2026) is before that of date (2 June 2026).',
    },
  ],
  'democracy/disclosed-late': [
    'warning',
    late,
    {
      vi: 'Nội dung “budget” công khai ngày 16/6/2026, thời hạn là ngày 15/6/2026 (Điều 12), chậm 1 ngày; hãy kiểm tra lại ngày hoặc nêu lý do.',
      en: '“budget” was made public on 16 June 2026, 1 days after 15 June 2026, the last day on time (Điều 12).',
    },
  ],
  'democracy/disclosed-perhaps-late': [
    'note',
    late,
    {
      vi: 'Nội dung “budget” công khai ngày 16/6/2026; theo thời hạn chưa được xác nhận là ngày 15/6/2026 (Điều 12) thì chậm 1 ngày; hãy đối chiếu với quy định.',
      en: '“budget” was made public on 16 June 2026, 1 days after 15 June 2026, by a deadline that is not confirmed (Điều 12).',
    },
  ],
  'democracy/shown-too-short': [
    'warning',
    { days: 29, needed: 30, article: null },
    {
      vi: 'Đã công khai 29 ngày, ít hơn 30 ngày ghi trong hồ sơ; hãy kiểm tra lại.',
      en: 'It was shown for 29 days, fewer than the 30 of the record itself.',
    },
  ],
  'democracy/shown-perhaps-too-short': [
    'note',
    { days: 29, needed: 30, article: 'Điều 13' },
    {
      vi: 'Đã công khai 29 ngày, ít hơn 30 ngày theo quy định chưa được xác nhận (Điều 13); hãy đối chiếu với quy định.',
      en: 'It was shown for 29 days, fewer than 30 by a rule that is not confirmed (Điều 13).',
    },
  ],
  'democracy/no-disclosure-rule': [
    'note',
    { content: 'budget', sphere: 'agency', date: '2020-01-01' },
    {
      vi: 'Danh mục không có quy định về công khai nội dung “budget” ở loại hình “cơ quan, đơn vị” (agency) vào ngày 01/01/2020; không tính được thời hạn.',
      en: 'The catalogue has no rule for the disclosure of “budget” in the sphere agency on 1 January 2020; no deadline is told.',
    },
  ],
  'democracy/answered-but-open': [
    'warning',
    { answeredOn: '2026-06-01' },
    {
      vi: 'Kiến nghị ghi là chưa trả lời nhưng có ngày trả lời 01/6/2026; hãy sửa trạng thái hoặc ngày.',
      en: 'The recommendation is said to wait for an answer, but was answered on 1 June 2026.',
    },
  ],
  'democracy/part-exceeds-whole': [
    'error',
    { part: 'accepted', partAmount: 12, whole: 'received', wholeAmount: 10 },
    {
      vi: '“số được tiếp thu” (accepted) (12) lớn hơn “tiếp nhận” (received) (10); hãy kiểm tra lại hai số.',
      en: 'The field accepted (12) is larger than received (10).',
    },
  ],
  'democracy/parts-differ-from-total': [
    'error',
    { total: 'totalMoney', totalAmount: 9, parts: ['stateMoney', 'peopleMoney'], sum: 8 },
    {
      vi: '“tổng kinh phí” (totalMoney) là 9, nhưng “kinh phí Nhà nước” (stateMoney), “kinh phí Nhân dân đóng góp” (peopleMoney) cộng lại bằng 8; hãy kiểm tra lại.',
      en: 'The field totalMoney is 9, but stateMoney, peopleMoney add up to 8.',
    },
  ],
  'democracy/work-differs-from-decision': [
    'warning',
    { field: 'labourDays', decision: 'd1', amount: 90, decided: 60 },
    {
      vi: '“ngày công” (labourDays) của công trình thực hiện quyết định “d1” là 90, khác mức đã quyết định (60); hãy kiểm tra lại hai hồ sơ hoặc nêu lý do.',
      en: '“labourDays” of the works of the decision “d1” is 90, and 60 was decided.',
    },
  ],
  'democracy/work-not-decided': [
    'warning',
    { decision: 'd1' },
    {
      vi: 'Công trình ghi là thực hiện quyết định “d1”, nhưng quyết định này không được thông qua; hãy kiểm tra lại.',
      en: 'The work is said to carry out the decision “d1”, which was not passed.',
    },
  ],
  'democracy/work-perhaps-twice': [
    'warning',
    { field: 'labourDays', decision: 'd1' },
    {
      vi: '“ngày công” (labourDays) trùng với quyết định “d1” đã thực hiện, hiện được tính cả hai; nếu công trình thực hiện quyết định này, hãy ghi “quyết định mà công trình thực hiện” (decidedIn).',
      en: '“labourDays” is that of the decision “d1”, which was carried out, and both are counted; name the decision in “decidedIn” if the work is made by it.',
    },
  ],
  'democracy/votes-exceed-base': [
    'error',
    { round: 1, votes: 8, base: 7, scope: 'households' },
    {
      vi: 'Lần biểu quyết thứ 1 có 8 phiếu hoặc người dự, nhiều hơn 7 hộ trong phạm vi lấy ý kiến; hãy kiểm tra lại.',
      en: 'Round 1 has 8 votes or attendants, more than the 7 households who may vote.',
    },
  ],
  'democracy/result-differs': [
    'error',
    voted,
    {
      vi: 'Hồ sơ ghi được thông qua, nhưng có 4/7 phiếu tán thành, trong khi cần ít nhất 5 (Điều 21); hãy kiểm tra lại kết quả.',
      en: 'The record says passed, but 4 of 7 voted for it where at least 5 are needed (Điều 21).',
    },
  ],
  'democracy/result-doubtful': [
    'note',
    voted,
    {
      vi: 'Hồ sơ ghi được thông qua; theo tỷ lệ chưa được xác nhận (Điều 21) cần ít nhất 5 phiếu, thực tế 4/7; hãy đối chiếu với quy định.',
      en: 'The record says passed; by a share that is not confirmed (Điều 21) at least 5 votes are needed, and 4 of 7 were given.',
    },
  ],
  'democracy/no-voting-rule': [
    'note',
    { content: 'infrastructure', date: '1999-01-01' },
    {
      vi: 'Không có quy định về tỷ lệ tán thành cho nội dung “infrastructure” vào ngày 01/01/1999; không kiểm tra được kết quả.',
      en: 'There is no voting rule for “infrastructure” on 1 January 1999; the result is not checked.',
    },
  ],
  'democracy/quorum-not-met': [
    'note',
    { attended: 3, base: 7, scope: 'members', needed: 5, article: 'Điều 18' },
    {
      vi: 'Có 3/7 người dự, ít hơn 5 theo Điều 18; hãy kiểm tra hội nghị có đủ điều kiện tiến hành không.',
      en: '3 of 7 people took part, fewer than the 5 of Điều 18.',
    },
  ],
  'democracy/board-too-small': [
    'warning',
    { members: 9, needed: 12, article: 'Điều 36' },
    {
      vi: 'Có 9 thành viên, ít hơn mức tối thiểu 12 theo Điều 36; hãy kiểm tra lại số thành viên hoặc bầu bổ sung.',
      en: 'There are 9 members, fewer than the 12 of Điều 36.',
    },
  ],
  'democracy/board-perhaps-too-small': [
    'note',
    { members: 4, needed: 5, article: 'Điều 36' },
    {
      vi: 'Có 4 thành viên; theo quy định chưa được xác nhận (Điều 36) cần ít nhất 5; hãy đối chiếu với quy định.',
      en: 'There are 4 members; by a row that is not confirmed (Điều 36) at least 5 are needed.',
    },
  ],
  'democracy/board-too-large': [
    'warning',
    { members: 10, allowed: 9, article: 'Điều 36' },
    {
      vi: 'Có 10 thành viên, nhiều hơn mức tối đa 9 theo Điều 36; hãy kiểm tra lại số thành viên.',
      en: 'There are 10 members, more than the 9 of Điều 36.',
    },
  ],
  'democracy/board-perhaps-too-large': [
    'note',
    { members: 8, allowed: 7, article: 'Điều 36' },
    {
      vi: 'Có 8 thành viên; theo quy định chưa được xác nhận (Điều 36) không quá 7; hãy đối chiếu với quy định.',
      en: 'There are 8 members; by a row that is not confirmed (Điều 36) at most 7 are allowed.',
    },
  ],
  'democracy/board-term-too-long': [
    'warning',
    term,
    {
      vi: 'Nhiệm kỳ từ ngày 01/3/2024 đến ngày 01/3/2026, trong khi theo Điều 60 phải kết thúc chậm nhất ngày 28/02/2026; hãy kiểm tra lại hai ngày.',
      en: 'The term lasts from 1 March 2024 to 1 March 2026; by Điều 60 it ends on 28 February 2026 at the latest.',
    },
  ],
  'democracy/board-term-perhaps-too-long': [
    'note',
    term,
    {
      vi: 'Nhiệm kỳ từ ngày 01/3/2024 đến ngày 01/3/2026; theo quy định chưa được xác nhận (Điều 60) kết thúc chậm nhất ngày 28/02/2026; hãy đối chiếu với quy định.',
      en: 'The term lasts from 1 March 2024 to 1 March 2026; by a row that is not confirmed (Điều 60) it ends on 28 February 2026 at the latest.',
    },
  ],
  'democracy/board-not-alone': [
    'warning',
    { ...twoBoards, project: null },
    {
      vi: '“Ban Thanh tra nhân dân” (people-inspection-board) của “xa-a” hoạt động cùng thời gian với ban “b1”, trong khi theo Điều 36 mỗi thời điểm chỉ có một ban; hãy ghi ngày kết thúc của ban trước hoặc bỏ bớt.',
      en: 'This board (people-inspection-board) of “xa-a” is there at the same time as the board “b1”; by Điều 36 there is one board at a time.',
    },
  ],
  'democracy/board-perhaps-not-alone': [
    'note',
    { ...twoBoards, project: 'đường thôn 3' },
    {
      vi: '“Ban Thanh tra nhân dân” (people-inspection-board) của dự án “đường thôn 3” tại “xa-a” hoạt động cùng thời gian với ban “b1”; theo quy định chưa được xác nhận (Điều 36) mỗi thời điểm chỉ có một ban; hãy đối chiếu với quy định.',
      en: 'This board (people-inspection-board) of the project “đường thôn 3” in “xa-a” is there at the same time as the board “b1”; by a row that is not confirmed (Điều 36) there is one board at a time.',
    },
  ],
  'democracy/no-board-rule': [
    'note',
    { kind: 'people-inspection-board', sphere: 'armed-forces', date: '2024-03-01' },
    {
      vi: 'Không có quy định về “Ban Thanh tra nhân dân” (people-inspection-board) ở “lực lượng vũ trang” (armed-forces) vào ngày 01/3/2024; không kiểm tra được số thành viên và nhiệm kỳ.',
      en: 'There is no row for “people-inspection-board” in the sphere armed-forces on 1 March 2024; members and term are not checked.',
    },
  ],
  'democracy/part-exceeds-sum': [
    'error',
    { part: 'handled', partAmount: 15, wholes: ['carriedOver', 'received'], sum: 14 },
    {
      vi: '“đã xử lý” (handled) (15) lớn hơn “kỳ trước chuyển sang” (carriedOver), “tiếp nhận” (received) cộng lại (14); hãy kiểm tra lại.',
      en: 'The field handled (15) is larger than carriedOver and received together (14).',
    },
  ],
  'democracy/part-doubtful': [
    'warning',
    { part: 'forwarded', partAmount: 15, wholes: ['received'], sum: 14 },
    {
      vi: '“đã chuyển” (forwarded) (15) lớn hơn “tiếp nhận” (received) (14); chỉ đúng nếu gồm cả số của kỳ trước hoặc số chưa ghi, hãy kiểm tra lại.',
      en: 'The field forwarded (15) is larger than received (14); that is right only with some from before, or that were not stated.',
    },
  ],
  'democracy/fewer-people-than-times': [
    'warning',
    { people: 'people', peopleAmount: 4, times: 'visits', timesAmount: 9 },
    {
      vi: '“số công dân được tiếp” (people) (4) ít hơn “số lượt tiếp” (visits) (9), trong khi mỗi lượt có ít nhất một người; hãy kiểm tra lại hai số.',
      en: 'The field people (4) is smaller than visits (9), though each time at least one came.',
    },
  ],
  'democracy/too-few-reception-days': [
    'note',
    { held: 1, due: 2, article: 'Quy định 11-QĐi/TW' },
    {
      vi: 'Người đứng đầu tiếp dân 1 ngày trong tháng, ít hơn 2 ngày theo Quy định 11-QĐi/TW; hãy bổ sung hoặc kiểm tra lại.',
      en: 'The head received citizens on 1 days of the month, fewer than the 2 that are due (Quy định 11-QĐi/TW).',
    },
  ],
  'democracy/balance-differs': [
    'error',
    { left: ['opening', 'received'], leftSum: 14, right: ['successful', 'failed'], rightSum: 15 },
    {
      vi: '“kỳ trước chuyển sang” (opening), “tiếp nhận” (received) tổng cộng 14, không khớp với “hòa giải thành” (successful), “hòa giải không thành” (failed) tổng cộng 15; hãy kiểm tra lại.',
      en: 'What came (opening, received) is 14 in all, but what became of it (successful, failed) 15.',
    },
  ],
  'democracy/balance-doubtful': [
    'warning',
    { left: ['received'], leftSum: 14, right: ['resolved', 'outstanding'], rightSum: 15 },
    {
      vi: '“tiếp nhận” (received) tổng cộng 14, còn “đã giải quyết” (resolved), “chưa giải quyết” (outstanding) tổng cộng 15; chỉ đúng nếu có số chưa ghi hoặc tính ở mục khác, hãy kiểm tra lại.',
      en: 'What came (received) is 14 in all, and what became of it (resolved, outstanding) 15; that is right only if some were not stated, or are counted elsewhere.',
    },
  ],
  'democracy/breakdown-of-unknown': [
    'error',
    { parts: ['complaints'] },
    {
      vi: 'Có “khiếu nại” (complaints) nhưng chưa ghi “tổng số được phân loại” (breakdownOf); hãy ghi “số tiếp nhận” (received), “đơn đủ điều kiện xử lý” (fitForHandling) hoặc “đơn thuộc thẩm quyền” (withinCompetence); số phân loại chưa được thống kê.',
      en: 'Numbers by kind are given (complaints), but not of which total: say received, fitForHandling or withinCompetence in breakdownOf; they are not counted.',
    },
  ],
  'democracy/rate-differs': [
    'warning',
    { stated: 64, recomputed: 73.85, of: 'received' },
    {
      vi: 'Tỷ lệ ghi 64%, tính lại trên “số tiếp nhận” (received) là 73,85%; hãy kiểm tra lại tỷ lệ hoặc mẫu số.',
      en: 'The stated rate is 64%, recomputed of the cases received it is 73.85%.',
    },
  ],
  'democracy/conference-late': [
    'note',
    { date: '2026-04-01', due: '2026-03-31', article: 'Điều 65' },
    {
      vi: 'Hội nghị tổ chức ngày 01/4/2026, sau ngày 31/3/2026 theo Điều 65; hãy kiểm tra lại ngày, hoặc năm tài chính của đơn vị.',
      en: 'The conference was held on 1 April 2026, after 31 March 2026 of Điều 65; its fiscal year may be another.',
    },
  ],
  'democracy/conference-quorum': [
    'note',
    { attended: 30, total: 46, needed: 31, article: 'Điều 50' },
    {
      vi: 'Hội nghị có 30/46 người dự, ít hơn 31 theo Điều 50; hãy kiểm tra hội nghị có hợp lệ không.',
      en: '30 of 46 staff took part in the conference, fewer than the 31 of Điều 50.',
    },
  ],
  'democracy/conference-not-asked': [
    'note',
    { asked: 15, total: 46, needed: 16, article: 'Điều 65' },
    {
      vi: 'Có 15/46 người yêu cầu tổ chức hội nghị bất thường, ít hơn 16 theo Điều 65; hãy kiểm tra căn cứ tổ chức.',
      en: '15 of 46 staff asked for an extraordinary conference, fewer than the 16 of Điều 65.',
    },
  ],
  'democracy/support-lapsed': [
    'note',
    {
      supportFrom: '2026-01-15',
      proposedOn: '2026-05-04',
      lastDay: '2026-04-15',
      article: 'Luật x',
    },
    {
      vi: 'Ý kiến ủng hộ thu thập từ ngày 15/01/2026, có giá trị đến ngày 15/4/2026 theo Luật x, nhưng đề xuất ngày 04/5/2026; hãy kiểm tra lại việc lấy ý kiến ủng hộ.',
      en: 'Support gathered from 15 January 2026 is valid up to 15 April 2026 by Luật x, and the matter was proposed on 4 May 2026.',
    },
  ],
};
