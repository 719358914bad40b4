import type { reportFinding } from '#inside/compose';
import type { GivenOut } from './given-out-row.js';

export const composeGivenOut: GivenOut<typeof reportFinding> = {
  'report/left-out': [
    'note',
    { indicator: 'x.teams', text: '[ với {x.teams} tổ]' },
    {
      vi: 'Không in “với … tổ”, vì chỉ tiêu “x.teams” không có số liệu trong bảng tổng hợp.',
      en: '“với … tổ” is not printed: “x.teams” has no figure in the table.',
    },
  ],
  'report/error-excluded': [
    'error',
    { indicator: 'x.teams', count: 2 },
    {
      vi: '2 số liệu có lỗi không được tính vào chỉ tiêu “x.teams”; hãy sửa, hoặc xác nhận trước khi trình ký.',
      en: 'Figures of “x.teams” with errors that are not counted: 2; mend or acknowledge them before signing.',
    },
  ],
  'report/beyond-period': [
    'warning',
    { indicator: 'x.teams', count: 2, units: ['xa-a', 'xa-b'] },
    {
      vi: 'Chỉ tiêu “x.teams” chưa tính được số liệu của 2 đơn vị (“xa-a”, “xa-b”) vì báo cáo của các đơn vị này vượt ra ngoài kỳ; hãy đề nghị gửi số liệu đúng kỳ.',
      en: 'Nothing of 2 units (“xa-a”, “xa-b”) is in “x.teams”, as their reports reach beyond the period; ask for the figures of the period.',
    },
  ],
  'report/layout-not-confirmed': [
    'warning',
    { layout: 'Văn bản của Đảng', act: '05-HD/VPTW' },
    {
      vi: 'Thể thức “Văn bản của Đảng” theo 05-HD/VPTW chưa được đối chiếu với văn bản gốc; hãy kiểm tra trước khi trình ký.',
      en: 'The layout “Văn bản của Đảng” after 05-HD/VPTW was not compared with the act itself; check it before signing.',
    },
  ],
  'report/form-not-confirmed': [
    'warning',
    { form: '01/TCD', doubt: 'chưa đối chiếu Công báo' },
    {
      vi: 'Biểu “01/TCD” chưa được xác nhận (chưa đối chiếu Công báo); hãy đối chiếu với biểu đang có hiệu lực trước khi trình ký.',
      en: 'The form “01/TCD” is not confirmed (chưa đối chiếu Công báo); compare it with the one in force before signing.',
    },
  ],
  'report/no-addressees': [
    'note',
    { layout: 'Văn bản của Đảng' },
    {
      vi: 'Không in phần “Kính gửi”, vì báo cáo theo thể thức “Văn bản của Đảng” không có phần này.',
      en: 'No addressees are printed: reports in the layout “Văn bản của Đảng” name none.',
    },
  ],
  'report/left-blank': [
    'note',
    { part: 'chair' },
    {
      vi: 'Chưa có người chủ trì, văn bản để trống phần này; hãy bổ sung trước khi trình ký.',
      en: 'The chair is not known and prints as dots; fill it in before signing.',
    },
  ],
  'report/personal-text': [
    'error',
    { held: 'name' },
    {
      vi: 'Nội dung nêu tên một người, không in vào văn bản; hãy bỏ tên người.',
      en: 'A text names a person and is not printed; take out the name.',
    },
  ],
  'report/nothing-overdue': [
    'error',
    { date: '2026-09-10' },
    {
      vi: 'Đến ngày 10/9/2026 không có báo cáo nào quá hạn nên không có gì để đôn đốc.',
      en: 'No report is overdue on 10 September 2026: there is nothing to remind of.',
    },
  ],
  'report/nothing-wrong': [
    'error',
    { unit: 'xa-a', form: 'bm-01', period: '2026-08' },
    {
      vi: 'Báo cáo “bm-01” tháng 8 năm 2026 của “xa-a” bị trả lại mà không nêu lý do, không có nội dung phải sửa.',
      en: 'The report “bm-01” of “xa-a”, August 2026, is sent back without a reason and with nothing to be mended.',
    },
  ],
  'report/no-points': [
    'error',
    { event: 'hn-1' },
    {
      vi: 'Hội nghị “hn-1” chưa có nội dung kết luận nào.',
      en: 'The conference “hn-1” has no conclusion.',
    },
  ],
  'report/due-before-event': [
    'error',
    { due: '2026-09-01', date: '2026-10-02' },
    {
      vi: 'Thời hạn hoàn thành ngày 01/9/2026 trước ngày hội nghị 02/10/2026; hãy kiểm tra lại.',
      en: 'Due on 1 September 2026, before the conference of 2 October 2026; please check it.',
    },
  ],
  'report/outside-days': [
    'warning',
    { event: 'hn-1', date: '2026-10-02' },
    {
      vi: 'Hội nghị “hn-1” ngày 02/10/2026 nằm ngoài thời gian của báo cáo nên không in.',
      en: 'The conference “hn-1” of 2 October 2026 lies outside the days of the report and is not printed.',
    },
  ],
  'report/already-answered': [
    'note',
    { record: 'k1' },
    {
      vi: 'Kiến nghị “k1” đã được trả lời nên không gửi lại.',
      en: 'The recommendation “k1” was answered and is not sent again.',
    },
  ],
  'report/nothing-to-send': [
    'error',
    { addressee: 'ubnd' },
    {
      vi: 'Không có kiến nghị nào chờ “ubnd” trả lời.',
      en: 'No recommendation waits for an answer of “ubnd”.',
    },
  ],
  'report/votes-exceed-present': [
    'error',
    { round: 1, votes: 110, attended: 104 },
    {
      vi: 'Lần biểu quyết 1: tổng số phiếu (110) lớn hơn số tham gia biểu quyết (104), vượt 6; hãy kiểm tra lại.',
      en: 'Round 1: more votes (110) than took part (104), 6 too many; please check it.',
    },
  ],
  'report/rule-not-confirmed': [
    'warning',
    { article: 'Luật 10/2022/QH15' },
    {
      vi: 'Tỷ lệ tán thành theo Luật 10/2022/QH15 chưa được đối chiếu với văn bản gốc; hãy kiểm tra trước khi trình ký.',
      en: 'The threshold by Luật 10/2022/QH15 was not compared with the act itself; check it before signing.',
    },
  ],
};
