import { formTotals, readFilledForms, type FilledFormInput, type FormCells } from 'danvan/forms';
import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
import { yearOfCommunes } from '../../support/forms/year-of-communes.js';
import { present } from '../../support/review.js';
import type { Mistake } from './in-figures.js';

export const forms = statisticalForms.filter(({ act }) => act?.number === '06/2025/TT-TTCP');
export const periods = { calendars };

/** A mistake among filled forms. */
export interface MistakenForm extends Mistake {
  readonly change: (sent: readonly FilledFormInput[]) => readonly FilledFormInput[];
}

const act = 'tt-06-2025-ttcp';
const year = yearOfCommunes(8);

/** The reception of citizens of eight communes in the last quarter, with a row of totals. */
function ofProvince(): FilledFormInput {
  const id = `${act}-01-tcd`;
  const form = present(forms.find((each) => each.id === id));
  const period = `2026-Q4@${act}`;
  const sent = year.filter((each) => each.form === id && each.period === period);
  const rows = readFilledForms(sent, { forms, periods }).values.flatMap((each) => each.rows);
  const filled = { form: id, unit: 'tinh', period, rows };
  return { ...filled, total: formTotals(form, filled) };
}

/** What eight communes and the province sent for four quarters; nothing is wrong with it. */
export const rightForms: readonly FilledFormInput[] = [...year, ofProvince()];

const isOf = (each: FilledFormInput, form: string, unit: string, quarter: number): boolean =>
  each.form === `${act}-${form}` && each.unit === unit && each.period === `2026-Q${quarter}@${act}`;

/** Puts other figures into one form. */
const cells =
  (unit: string, form: string, figures: FormCells, quarter = 4): MistakenForm['change'] =>
  (sent) =>
    sent.map((each) =>
      isOf(each, form, unit, quarter) && each.cells !== undefined
        ? { ...each, cells: { ...each.cells, ...figures } }
        : each,
    );

/** Sends one form again, somehow else. */
const again =
  (unit: string, form: string, more: Partial<FilledFormInput>): MistakenForm['change'] =>
  (sent) => [
    ...sent,
    ...sent
      .filter((each) => isOf(each, form, unit, 4))
      .map((each) => JSON.parse(JSON.stringify({ ...each, ...more }))),
  ];

/** Eleven mistakes among forms. */
export const mistakenForms: readonly MistakenForm[] = [
  {
    what: 'a part that does not add up',
    code: 'forms/formula-differs',
    change: cells('xa-01', '02-xld', { '24': 27 }),
    vi: 'xã Mẫu 01, quý IV năm 2026 (“tt-06-2025-ttcp”): biểu 02/XLD, cột 23=24+25 (Tổng số đơn) ghi 9, khác kết quả của công thức 24+25 (31), chênh lệch 22; hãy kiểm tra lại.',
    en: 'xã Mẫu 01, fourth quarter of 2026 (“tt-06-2025-ttcp”): form 02/XLD, column 23=24+25 (Tổng số đơn) says 9, and the formula 24+25 gives 31, off by 22.',
  },
  {
    what: 'more cases than letters',
    code: 'forms/check-broken',
    change: cells('xa-02', '02-xld', { '5': 84 }),
    vi: 'xã Mẫu 02, quý IV năm 2026 (“tt-06-2025-ttcp”): biểu 02/XLD: cột 5 (84) không được lớn hơn cột 4 (48), chênh lệch 36; hãy kiểm tra lại hai số.',
    en: 'xã Mẫu 02, fourth quarter of 2026 (“tt-06-2025-ttcp”): form 02/XLD: column 5 (84) has to be at most column 4 (48), off by 36; check both figures.',
  },
  {
    what: '“trong đó” above its whole',
    code: 'forms/check-broken',
    change: cells('xa-03', '05-kqth', { '12': 30 }),
    vi: 'xã Mẫu 03, quý IV năm 2026 (“tt-06-2025-ttcp”): biểu 05/KQTH: cột 12 (30) không được lớn hơn cột 11 (3), chênh lệch 27; hãy kiểm tra lại hai số.',
    en: 'xã Mẫu 03, fourth quarter of 2026 (“tt-06-2025-ttcp”): form 05/KQTH: column 12 (30) has to be at most column 11 (3), off by 27; check both figures.',
  },
  {
    what: 'complaints that another form counts otherwise',
    code: 'forms/check-broken',
    change: cells('xa-04', '03-gqkn', { '1': 63 }),
    vi: 'xã Mẫu 04, quý IV năm 2026 (“tt-06-2025-ttcp”): biểu 03/GQKN: cột 1 (63) phải bằng cột 6 biểu 02/XLD (36), chênh lệch 27; hãy kiểm tra lại hai số.',
    en: 'xã Mẫu 04, fourth quarter of 2026 (“tt-06-2025-ttcp”): form 03/GQKN: column 1 (63) has to be equal to column 6 of form 02/XLD (36), off by 27; check both figures.',
  },
  {
    what: 'less than was left over by the quarter before',
    code: 'forms/carried-too-small',
    change: cells('xa-05', '05-kqth', { '3': 0 }),
    vi: 'xã Mẫu 05, quý IV năm 2026 (“tt-06-2025-ttcp”): biểu 05/KQTH, cột 3 (Tiền (Trđ)) ghi 0, nhỏ hơn số quý III năm 2026 (“tt-06-2025-ttcp”) chưa giải quyết xong chuyển sang (112,5), thiếu 112,5; hãy kiểm tra lại.',
    en: 'xã Mẫu 05, fourth quarter of 2026 (“tt-06-2025-ttcp”): form 05/KQTH, column 3 (Tiền (Trđ)) says 0, less than what third quarter of 2026 (“tt-06-2025-ttcp”) left over (112.5), short by 112.5.',
  },
  {
    what: 'đồng in a column of triệu đồng',
    code: 'forms/amount-out-of-scale',
    change: cells('xa-06', '03-gqkn', { '13': 75_000_000 }, 2),
    vi: 'xã Mẫu 06, quý II năm 2026 (“tt-06-2025-ttcp”): biểu 03/GQKN, cột 13 (Tiền (Trđ)) ghi 75.000.000, lệch hàng trăm lần so với 3 kỳ khác của đơn vị (thường khoảng 75), có thể là 75; đơn vị tính là đồng hay triệu đồng? Hãy kiểm tra lại.',
    en: 'xã Mẫu 06, second quarter of 2026 (“tt-06-2025-ttcp”): form 03/GQKN, column 13 (Tiền (Trđ)) says 75,000,000, hundreds of times off the 3 other reports of the unit (usually about 75), perhaps 75 is meant; is it in đồng or in million đồng? Please check.',
  },
  {
    what: 'a total that is not the sum of its rows',
    code: 'forms/total-differs',
    change: (sent) =>
      sent.map((each) =>
        each.unit === 'tinh' ? { ...each, total: { ...each.total, '2': 2502 } } : each,
      ),
    vi: 'tỉnh Mẫu, quý IV năm 2026 (“tt-06-2025-ttcp”): biểu 01/TCD, cột 2=6+12+18 (Tổng số người được tiếp): dòng tổng ghi 2.502, khác tổng các dòng (2.052), chênh lệch 450; hãy cộng lại.',
    en: 'tỉnh Mẫu, fourth quarter of 2026 (“tt-06-2025-ttcp”): form 01/TCD, column 2=6+12+18 (Tổng số người được tiếp): the row of totals says 2,502, and the rows come to 2,052, off by 450.',
  },
  {
    what: 'one form sent twice',
    code: 'forms/repeated-form',
    change: again('xa-07', '01-tcd', {}),
    vi: 'xã Mẫu 07: biểu 01/TCD, kỳ báo cáo quý IV năm 2026 (“tt-06-2025-ttcp”), được gửi hai lần, chỉ bản đầu được tính; hãy đối chiếu hai bản, giữ bản đúng và bỏ bản còn lại.',
    en: 'xã Mẫu 07: form 01/TCD, fourth quarter of 2026 (“tt-06-2025-ttcp”), was sent twice, and only the first one counts; compare the two, keep the right one and leave out the other.',
  },
  {
    what: 'a month of the usual calendar where quarters are asked for',
    code: 'forms/period-unlike',
    change: again('xa-08', '01-tcd', { period: '2026-11' }),
    vi: 'xã Mẫu 08: biểu 01/TCD không dùng cho kỳ báo cáo này (tháng 11 năm 2026); hãy kiểm tra loại kỳ và lịch chốt số liệu.',
    en: 'xã Mẫu 08: form 01/TCD is not sent for this period (November 2026); look at its kind and its calendar.',
  },
  {
    what: 'a form with its letters twisted',
    code: 'forms/unknown-form',
    change: again('xa-08', '04-gqtc', { form: `${act}-04-gqct` }),
    vi: 'Danh sách biểu, dòng 194, biểu mẫu (form): không có biểu “tt-06-2025-ttcp-04-gqct” trong danh mục biểu đang dùng; biểu này bị bỏ qua; có thể là “tt-06-2025-ttcp-04-gqtc”.',
    en: 'forms, row 194, form: there is no form “tt-06-2025-ttcp-04-gqct” among those in use; it is left out; perhaps “tt-06-2025-ttcp-04-gqtc” is meant.',
  },
  {
    what: 'a count below zero',
    code: 'shape/too-small',
    change: cells('xa-07', '06-qlkntc', { '17': -1 }),
    vi: 'Danh sách biểu, dòng 168, các ô số liệu (cells), 17: số -1 nhỏ hơn mức thấp nhất được nhập là 0.',
    en: 'forms, row 168, cells, 17: the number -1 is below the least that can be given, 0.',
  },
];
