import type { GoldenSentence } from './golden-sentence.js';

/** The network, its members, its documents and its coordination. */
export const ofTheSystem: readonly GoldenSentence[] = [
  {
    // Those who guard order at the grassroots are no self-governing groups.
    after: 'Báo Bà Rịa - Vũng Tàu, 2024; Báo Hà Giang, xã Phú Lũng, 2021',
    sentence:
      'Xã có 14 tổ dân vận, 14 ban công tác Mặt trận, 52 tổ tự quản, 26 hòm thư tố giác tội phạm và 14 tổ bảo vệ an ninh, trật tự; thôn xa nhất cách trung tâm 2 km, có 41 hộ với gần 230 khẩu.',
    values: [
      {
        text: '14 tổ dân vận',
        amount: 14,
        unit: 'tổ dân vận',
        indicator: 'network.mobilization-teams',
      },
      {
        text: '14 ban công tác Mặt trận',
        amount: 14,
        unit: 'ban công tác Mặt trận',
        indicator: 'network.front-committees',
      },
      {
        text: '52 tổ tự quản',
        amount: 52,
        unit: 'tổ tự quản',
        indicator: 'network.self-governing-groups',
      },
      {
        text: '26 hòm thư tố giác tội phạm',
        amount: 26,
        unit: 'hòm thư tố giác tội phạm',
        indicator: 'network.crime-tip-boxes',
      },
      {
        text: '14 tổ bảo vệ an ninh, trật tự',
        amount: 14,
        unit: 'tổ bảo vệ an ninh, trật tự',
        indicator: null,
      },
      { text: '2 km', amount: 2, unit: 'km', indicator: null },
      { text: '41 hộ', amount: 41, unit: 'hộ', indicator: 'background.households' },
      {
        text: '230 khẩu',
        amount: 230,
        qualifier: 'nearly',
        unit: 'khẩu',
        indicator: 'background.population',
      },
    ],
  },
  {
    after: 'Báo Hậu Giang, 2018',
    sentence:
      'Năm 2017, các cấp hội phụ nữ phát triển mới 4.640 hội viên, đưa ra khỏi tổ chức 1.477 hội viên, tổng số hội viên là 118.000; 56.538/84.735 hộ đạt “5 không, 3 sạch”.',
    values: [
      { text: '4.640 hội viên', amount: 4640, unit: 'hội viên', indicator: 'members.new' },
      { text: '1.477 hội viên', amount: 1477, unit: 'hội viên', indicator: null },
      { text: '118.000', amount: 118_000, unit: '', indicator: 'members.total' },
      { text: '56.538', amount: 56_538, unit: 'hộ', indicator: null, ratio: 'part' },
      { text: '84.735 hộ', amount: 84_735, unit: 'hộ', indicator: null, ratio: 'whole' },
    ],
  },
  {
    after: 'báo cáo tổng kết Nghị quyết số 25-NQ/TW của huyện',
    sentence:
      'Huyện ủy ban hành 27 văn bản chỉ đạo; 46/48 tổ chức cơ sở đảng (95,8 %) đã quán triệt Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Trung ương khóa XI; mở 14 lớp tập huấn, 1.850 lượt người dự.',
    values: [
      {
        text: '27 văn bản chỉ đạo',
        amount: 27,
        unit: 'văn bản chỉ đạo',
        indicator: 'leadership.documents-issued',
      },
      {
        text: '46',
        amount: 46,
        unit: 'tổ chức cơ sở đảng',
        indicator: 'leadership.party-organizations-informed',
        ratio: 'part',
      },
      {
        text: '48 tổ chức cơ sở đảng',
        amount: 48,
        unit: 'tổ chức cơ sở đảng',
        indicator: 'network.grassroots-party-organizations',
        ratio: 'whole',
      },
      {
        text: '95,8 %',
        amount: 95.8,
        unit: '%',
        indicator: 'leadership.party-organizations-informed-rate',
      },
      {
        text: '14 lớp tập huấn',
        amount: 14,
        unit: 'lớp tập huấn',
        indicator: 'leadership.training-classes',
      },
      {
        text: '1.850 lượt người',
        amount: 1850,
        unit: 'lượt người',
        indicator: 'leadership.training-attendances',
      },
    ],
  },
  {
    after: 'báo cáo thực hiện chương trình phối hợp công tác dân vận',
    sentence:
      'Hai bên ký 03 chương trình phối hợp giai đoạn 2021-2026, họp giao ban 04 cuộc, hoàn thành 18/20 nhiệm vụ (90%) và kiểm tra công tác dân vận 06 cuộc.',
    values: [
      {
        text: '03 chương trình phối hợp',
        amount: 3,
        unit: 'chương trình phối hợp',
        indicator: 'coordination.signed',
      },
      { text: '04 cuộc', amount: 4, unit: 'cuộc', indicator: 'coordination.meetings' },
      {
        text: '18',
        amount: 18,
        unit: 'nhiệm vụ',
        indicator: 'coordination.tasks-done',
        ratio: 'part',
      },
      {
        text: '20 nhiệm vụ',
        amount: 20,
        unit: 'nhiệm vụ',
        indicator: 'coordination.tasks-planned',
        ratio: 'whole',
      },
      { text: '90%', amount: 90, unit: '%', indicator: 'coordination.completion-rate' },
      { text: '06 cuộc', amount: 6, unit: 'cuộc', indicator: 'leadership.inspections' },
    ],
  },
];
