import type { GoldenSentence } from './golden-sentence.js';

/** Mediation at the grassroots. */
export const ofMediation: readonly GoldenSentence[] = [
  {
    after: 'Báo Đắk Nông, 2022',
    sentence:
      'Đắk Nông hiện có 715 tổ hòa giải với 3.902 hòa giải viên; nửa đầu năm 2022 thụ lý 323 vụ việc, hòa giải thành 186 vụ, không thành 103 vụ, còn 34 vụ chưa xong.',
    values: [
      { text: '715 tổ hòa giải', amount: 715, unit: 'tổ hòa giải', indicator: 'mediation.teams' },
      {
        text: '3.902 hòa giải viên',
        amount: 3902,
        unit: 'hòa giải viên',
        indicator: 'mediation.members',
      },
      { text: '323 vụ việc', amount: 323, unit: 'vụ việc', indicator: 'mediation.cases-received' },
      { text: '186 vụ', amount: 186, unit: 'vụ', indicator: 'mediation.cases-successful' },
      { text: '103 vụ', amount: 103, unit: 'vụ', indicator: 'mediation.cases-failed' },
      { text: '34 vụ', amount: 34, unit: 'vụ', indicator: 'mediation.cases-pending' },
    ],
  },
  {
    after: 'sáng kiến kinh nghiệm phường Đại Nài, Hà Tĩnh',
    sentence:
      'Quý I/2024, các tổ hòa giải của phường đã hòa giải thành 12/14 vụ việc (85,7%); 02 vụ việc không thành được hướng dẫn khởi kiện theo Điều 27 của Luật.',
    values: [
      {
        text: '12',
        amount: 12,
        unit: 'vụ việc',
        indicator: 'mediation.cases-successful',
        ratio: 'part',
      },
      {
        text: '14 vụ việc',
        amount: 14,
        unit: 'vụ việc',
        indicator: 'mediation.cases-received',
        ratio: 'whole',
      },
      { text: '85,7%', amount: 85.7, unit: '%', indicator: 'mediation.success-rate' },
      { text: '02 vụ việc', amount: 2, unit: 'vụ việc', indicator: 'mediation.cases-failed' },
    ],
  },
  {
    after: 'Bộ Tư pháp, tổng kết 05 năm thi hành Luật Hòa giải ở cơ sở, 2019',
    sentence:
      'Sau 05 năm thi hành Luật Hòa giải ở cơ sở (có hiệu lực từ ngày 01/01/2014), tỉnh đã kiện toàn 1.245 tổ hòa giải với gần 7.300 hòa giải viên.',
    values: [
      {
        text: '1.245 tổ hòa giải',
        amount: 1245,
        unit: 'tổ hòa giải',
        indicator: 'mediation.teams',
      },
      {
        text: '7.300 hòa giải viên',
        amount: 7300,
        qualifier: 'nearly',
        unit: 'hòa giải viên',
        indicator: 'mediation.members',
      },
    ],
  },
  {
    after: 'báo cáo của xã về chi thù lao hòa giải viên',
    sentence:
      'Thù lao của hoà giải viên không quá 200.000 đồng/vụ; cả năm xã đã chi 5,6 triệu đồng cho 28 vụ việc hoà giải thành.',
    values: [
      {
        text: '200.000 đồng/vụ',
        amount: 200_000,
        qualifier: 'at-most',
        unit: 'đồng/vụ',
        indicator: null,
      },
      { text: '5,6 triệu đồng', amount: 5_600_000, unit: 'đồng', indicator: null },
      { text: '28 vụ việc', amount: 28, unit: 'vụ việc', indicator: 'mediation.cases-successful' },
    ],
  },
  {
    after: 'báo cáo 10 năm thi hành Luật Hòa giải ở cơ sở',
    sentence:
      'Giai đoạn 2014-2023, tỷ lệ hòa giải thành năm nào cũng đạt trên 82%, riêng năm 2023 là 85,4%, nhích lên 2,4 điểm phần trăm so với năm 2022.',
    values: [
      {
        text: '82%',
        amount: 82,
        qualifier: 'over',
        unit: '%',
        indicator: 'mediation.success-rate',
      },
      { text: '85,4%', amount: 85.4, unit: '%', indicator: 'mediation.success-rate' },
      { text: '2,4 điểm phần trăm', amount: 2.4, unit: 'điểm phần trăm', indicator: null },
    ],
  },
  {
    after: 'báo cáo của xã về củng cố tổ hòa giải',
    sentence:
      'Mỗi tổ hòa giải có từ 5 đến 7 thành viên; 11/11 thôn đã kiện toàn xong tổ với 68 hòa giải viên (nữ 19 người).',
    values: [
      { text: '5 đến 7 thành viên', amount: 5, to: 7, unit: 'thành viên', indicator: null },
      { text: '11', amount: 11, unit: 'thôn', indicator: null, ratio: 'part' },
      {
        text: '11 thôn',
        amount: 11,
        unit: 'thôn',
        indicator: 'background.residential-units',
        ratio: 'whole',
      },
      {
        text: '68 hòa giải viên',
        amount: 68,
        unit: 'hòa giải viên',
        indicator: 'mediation.members',
      },
      { text: '19 người', amount: 19, unit: 'người', indicator: 'mediation.members' },
    ],
  },
];
