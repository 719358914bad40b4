import type { OtherSentencesOf } from '#room/codes';
import type { BlankPart, reportFinding } from '#room/compose';

/** What is left blank, within a sentence. */
const blanks: { readonly [Part in BlankPart]: string } = {
  addressees: 'nơi gửi đến',
  agenda: 'nội dung, chương trình',
  aims: 'mục đích, yêu cầu',
  answer: 'kết quả biểu quyết',
  chair: 'người chủ trì',
  contents: 'nội dung',
  day: 'ngày',
  deadline: 'thời hạn gửi lại',
  due: 'thời hạn gửi',
  hour: 'giờ',
  place: 'địa điểm',
  section: 'nội dung của một đề mục',
  'send-to': 'nơi nhận số liệu',
  threshold: 'tỷ lệ tán thành theo quy định',
};

/** The sentences of the findings in short documents, in Vietnamese. */
export const lettersVi: OtherSentencesOf<typeof reportFinding> = {
  'report/left-blank': ({ part }) =>
    `chưa có ${blanks[part]}, văn bản để trống phần này; hãy bổ sung trước khi trình ký.`,
  'report/personal-text': ({ held }) =>
    held === 'name'
      ? 'nội dung nêu tên một người, không in vào văn bản; hãy bỏ tên người.'
      : 'nội dung có số điện thoại hoặc số giấy tờ của một người, không in vào văn bản; hãy bỏ số đó.',
  'report/nothing-overdue': ({ date }, say) =>
    `đến ngày ${say.date(date)} không có báo cáo nào quá hạn nên không có gì để đôn đốc.`,
  'report/nothing-wrong': ({ unit, form, period }, say) =>
    `báo cáo ${say.quoted(form)} ${say.period(period)} của ${say.unit(unit)} bị trả lại mà không nêu lý do, không có nội dung phải sửa.`,
  'report/no-points': ({ event }, say) =>
    `hội nghị ${say.quoted(event)} chưa có nội dung kết luận nào.`,
  'report/due-before-event': ({ due, date }, say) =>
    `thời hạn hoàn thành ngày ${say.date(due)} trước ngày hội nghị ${say.date(date)}; hãy kiểm tra lại.`,
  'report/outside-days': ({ event, date }, say) =>
    `hội nghị ${say.quoted(event)} ngày ${say.date(date)} nằm ngoài thời gian của báo cáo nên không in.`,
  'report/already-answered': ({ record }, say) =>
    `kiến nghị ${say.quoted(record)} đã được trả lời nên không gửi lại.`,
  'report/nothing-to-send': ({ addressee }, say) =>
    `không có kiến nghị nào chờ ${say.unit(addressee)} trả lời.`,
  'report/votes-exceed-present': ({ round, votes, attended }, say) =>
    `lần biểu quyết ${round}: tổng số phiếu (${say.number(votes)}) lớn hơn số tham gia biểu quyết (${say.number(attended)}), vượt ${say.number(votes - attended)}; hãy kiểm tra lại.`,
  'report/rule-not-confirmed': ({ article }) =>
    `tỷ lệ tán thành theo ${article} chưa được đối chiếu với văn bản gốc; hãy kiểm tra trước khi trình ký.`,
  'report/form-not-confirmed': ({ form, doubt }, say) =>
    `biểu ${say.quoted(form)} chưa được xác nhận${doubt === undefined ? '' : ` (${doubt})`}; hãy đối chiếu với biểu đang có hiệu lực trước khi trình ký.`,
};
