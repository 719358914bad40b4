import type { StatisticalFormInput } from '#room/forms';
import { column, of, under } from './column-rows.js';
import { itemLabels, practiceSample, sample, unitLabels } from './samples.js';

/** Mediation at the grassroots; the columns of the form of the ministry were not seen. */
export const mediationForm = (): StatisticalFormInput => ({
  ...sample(
    'mẫu tham khảo: chưa thấy biểu hòa giải của Thông tư 17/2025/TT-BTP, không ghi mã biểu của Bộ Tư pháp',
  ),
  id: 'mediation',
  title: { vi: 'Kết quả hòa giải ở cơ sở', en: 'Mediation at the grassroots' },
  totals: 'top',
  totalName: { vi: 'Tổng số', en: 'Total' },
  labels: unitLabels,
  columns: [
    column('1', 'Số tổ hòa giải', { ...of('mediation.teams'), time: 'last' }),
    ...under('Hòa giải viên', [
      column('2', 'Tổng số', { ...of('mediation.members'), time: 'last' }),
      column('3', 'Trong đó nữ', { time: 'last', partOf: '2' }),
      column('4', 'Được bồi dưỡng trong kỳ', { partOf: '2' }),
    ]),
    ...under('Số vụ, việc hòa giải', [
      column('5=6+7', 'Tổng số', {}),
      column('6', 'Kỳ trước chuyển sang', {
        ...of('mediation.cases-carried-over'),
        opens: '11',
      }),
      column('7', 'Tiếp nhận trong kỳ', of('mediation.cases-received')),
    ]),
    ...under('Kết quả hòa giải', [
      column('8', 'Hòa giải thành', of('mediation.cases-successful')),
      column('9', 'Hòa giải không thành', of('mediation.cases-failed')),
      column('10', 'Rút, đình chỉ', of('mediation.cases-withdrawn')),
      column('11', 'Chưa giải quyết xong', { ...of('mediation.cases-pending'), time: 'last' }),
    ]),
    column('12=8/7*100', 'Tỷ lệ hòa giải thành trên số tiếp nhận (%)', { type: 'percent' }),
  ],
  notes: { vi: 'Ghi chú', en: 'Notes' },
  checks: ['5 = 8+9+10+11'],
});

/** Village conventions, as Nghị định 61/2023/NĐ-CP, Điều 16 asks for them each year. */
export const conventionsForm = (): StatisticalFormInput => ({
  ...sample(
    'mẫu tham khảo theo nội dung báo cáo tại Điều 16 Nghị định 61/2023/NĐ-CP; nghị định không có biểu',
  ),
  id: 'village-conventions',
  title: { vi: 'Tình hình xây dựng, thực hiện hương ước, quy ước', en: 'Village conventions' },
  labels: unitLabels,
  columns: [
    column('1', 'Số thôn, tổ dân phố', { ...of('background.residential-units'), time: 'last' }),
    column('2', 'Số hương ước, quy ước đang thực hiện', {
      ...of('decisions.village-conventions'),
      time: 'last',
    }),
    column('3=4+5', 'Số hương ước, quy ước đề nghị công nhận trong kỳ'),
    ...under('Kết quả công nhận trong kỳ', [
      column('4', 'Được công nhận'),
      column('5', 'Không được công nhận'),
    ]),
    column('6', 'Số được sửa đổi, bổ sung, thay thế'),
    column('7', 'Số bị tạm ngừng thực hiện'),
    column('8', 'Số bị bãi bỏ'),
  ],
  periods: ['half-year', 'year'],
  due: [{ id: 'nd-61-2023-ministry', kind: 'day-of-month', day: 29, monthOffset: -1 }],
  notes: { vi: 'Ghi chú', en: 'Notes' },
  checks: [{ holds: '2 <= 1', severity: 'warning', basis: 'mỗi thôn, tổ dân phố một bản' }],
});

/** The register of models of skilful mobilization. */
export const modelRegisterForm = (): StatisticalFormInput => ({
  ...practiceSample(),
  id: 'model-register',
  title: {
    vi: 'Danh mục mô hình, điển hình “Dân vận khéo”',
    en: 'Register of models of skilful mobilization',
  },
  labels: itemLabels('Tên mô hình, điển hình', 'Model'),
  rows: 'items',
  totals: 'none',
  showsDays: false,
  columns: [
    column('1', 'Lĩnh vực', { type: 'text' }),
    column('2', 'Đơn vị thực hiện', { type: 'text' }),
    column('3', 'Địa bàn, đối tượng', { type: 'text' }),
    column('4', 'Nội dung, cách thức', { type: 'text' }),
    column('5', 'Năm đăng ký', { type: 'text' }),
    column('6', 'Số người tham gia, hưởng lợi'),
    column('7', 'Kết quả, sản phẩm', { type: 'text' }),
    column('8', 'Năm được công nhận', { type: 'text' }),
    column('9', 'Khả năng duy trì, nhân rộng', { type: 'text' }),
  ],
});
