import type { formFinding } from '#inside/forms';
import type { GivenOut } from './given-out-row.js';

const total = { form: '03/GQKN', column: '2=3+4', heading: 'Tổng số vụ việc' };
const unlike = { ...total, found: 12, expected: 11, difference: 1 };
const compared = {
  form: '03/GQKN',
  left: '1',
  leftAmount: 9,
  sign: '=',
  right: '6',
  rightForm: '02/XLD',
  rightAmount: 8,
  difference: 1,
} as const;

export const formsGivenOut: GivenOut<typeof formFinding> = {
  'forms/index-unreadable': [
    'error',
    { text: '3=4+x', part: '4+x' },
    {
      vi: 'Không đọc được phần “4+x” trong chỉ số cột “3=4+x”; hãy ghi dạng 3=1+2 hoặc 3=4+..+7.',
      en: '“4+x” in the index “3=4+x” cannot be read; write it like 3=1+2 or 3=4+..+7.',
    },
  ],
  'forms/check-unreadable': [
    'error',
    { text: '2 < 1' },
    {
      vi: 'Không đọc được điều kiện “2 < 1”; hãy ghi dạng 2 <= 1 hoặc 1 = 02/XLD[6].',
      en: 'The check “2 < 1” cannot be read; write it like 2 <= 1 or 1 = 02/XLD[6].',
    },
  ],
  'forms/repeated-column': [
    'error',
    { column: '3' },
    {
      vi: 'Cột 3 được khai hai lần; hãy đánh lại số cột.',
      en: 'Column 3 is there twice; number it anew.',
    },
  ],
  'forms/choices-without-words': [
    'error',
    { column: '3' },
    {
      vi: 'Cột 3 có danh sách chọn nhưng không phải cột ghi chữ; hãy khai kiểu chữ (text) hoặc bỏ danh sách.',
      en: 'Column 3 has a list to choose from and takes no words; make its type text, or leave the list out.',
    },
  ],
  'forms/repeated-choice': [
    'error',
    { column: '3', choice: 'Tốt' },
    {
      vi: 'Danh sách chọn của cột 3 có “Tốt” hai lần; hãy bỏ một mục.',
      en: 'The list of column 3 offers “Tốt” twice; leave one out.',
    },
  ],
  'forms/unknown-column': [
    'error',
    { column: '9', text: '1=2+9' },
    {
      vi: '“1=2+9” dẫn đến cột 9, biểu không có cột này; hãy kiểm tra lại.',
      en: '“1=2+9” names column 9, which the form does not have.',
    },
  ],
  'forms/not-a-figure': [
    'error',
    { column: '4', text: '1=2+4' },
    {
      vi: '“1=2+4” dẫn đến cột 4, cột này ghi chữ hoặc ngày nên không tính được; hãy kiểm tra lại.',
      en: '“1=2+4” names column 4, which holds words or days and no figures.',
    },
  ],
  'forms/formulas-in-ring': [
    'error',
    { columns: ['1', '2'] },
    {
      vi: 'Công thức của các cột 1, 2 dẫn vòng về chính cột được tính; hãy kiểm tra lại.',
      en: 'The formulas of the columns 1, 2 lead back to what they work out.',
    },
  ],
  'forms/formula-not-printed': [
    'error',
    { column: '8=9+10', formula: '15+18' },
    {
      vi: 'Cột “8=9+10” không ghi công thức “15+18” được báo là in sai; hãy kiểm tra lại.',
      en: '“8=9+10” does not have the formula “15+18” that is said to be a misprint.',
    },
  ],
  'forms/carried-without-done': [
    'error',
    { column: '1' },
    {
      vi: 'Cột 1 gồm cả số kỳ trước chuyển sang nên phải nêu cột ghi số đã giải quyết, thực hiện trong kỳ (done).',
      en: 'Column 1 holds what was carried over, and does not say which column was done with in the period (done).',
    },
  ],
  'forms/no-formula': [
    'error',
    { column: '5' },
    {
      vi: 'Cột 5 được khai là tính lại theo công thức nhưng không ghi công thức; hãy bổ sung.',
      en: 'Column 5 is to be worked out by its formula, and has none.',
    },
  ],
  'forms/repeated-row': [
    'error',
    { row: 'xa-a' },
    {
      vi: 'Dòng “xa-a” có hai lần; hãy bỏ một dòng hoặc ghi mã khác.',
      en: 'The row “xa-a” is there twice; leave one out, or give it another key.',
    },
  ],
  'forms/unknown-row': [
    'error',
    { row: 'provnce', nearest: 'province' },
    {
      vi: 'Biểu không có dòng “provnce”; có thể là “province”.',
      en: 'The form has no row “provnce”; perhaps “province” is meant.',
    },
  ],
  'forms/rows-in-ring': [
    'error',
    { rows: ['a', 'b'] },
    {
      vi: 'Các dòng “a”, “b” là thành phần của chính mình; hãy kiểm tra lại.',
      en: 'The rows “a”, “b” are parts of themselves.',
    },
  ],
  'forms/unknown-form': [
    'error',
    { form: '02-XLDD', nearest: '02-XLD' },
    {
      vi: 'Không có biểu “02-XLDD” trong danh mục biểu đang dùng; biểu này bị bỏ qua; có thể là “02-XLD”.',
      en: 'There is no form “02-XLDD” among those in use; it is left out; perhaps “02-XLD” is meant.',
    },
  ],
  'forms/repeated-form': [
    'error',
    { form: '01/TCD', period: '2026-Q2' },
    {
      vi: 'Biểu 01/TCD, kỳ báo cáo quý II năm 2026, được gửi hai lần, chỉ bản đầu được tính; hãy đối chiếu hai bản, giữ bản đúng và bỏ bản còn lại.',
      en: 'Form 01/TCD, second quarter of 2026, was sent twice, and only the first one counts; compare the two, keep the right one and leave out the other.',
    },
  ],
  'forms/period-unlike': [
    'warning',
    { form: '01/TCD', period: '2026-06' },
    {
      vi: 'Biểu 01/TCD không dùng cho kỳ báo cáo này (tháng 6 năm 2026); hãy kiểm tra loại kỳ và lịch chốt số liệu.',
      en: 'Form 01/TCD is not sent for this period (June 2026); look at its kind and its calendar.',
    },
  ],
  'forms/not-in-use': [
    'warning',
    { form: '02/XLD', period: '2026-Q2', from: '2021-05-01', to: '2024-01-19' },
    {
      vi: 'Biểu 02/XLD chỉ áp dụng từ 01/5/2021 đến hết 19/01/2024, không áp dụng vào ngày cuối kỳ; hãy dùng biểu đang có hiệu lực.',
      en: 'Form 02/XLD is used from 1 May 2021 to 19 January 2024, and not on the last day of the period.',
    },
  ],
  'forms/formula-differs': [
    'error',
    { ...unlike, formula: '3+4' },
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc) ghi 12, khác kết quả của công thức 3+4 (11), chênh lệch 1; hãy kiểm tra lại.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc) says 12, and the formula 3+4 gives 11, off by 1.',
    },
  ],
  'forms/formula-exceeded': [
    'error',
    { ...unlike, row: 'I Tại cấp tỉnh', found: 7, expected: 9, difference: -2, formula: '3+4' },
    {
      vi: 'Biểu 03/GQKN, dòng “I Tại cấp tỉnh”, cột 2=3+4 (Tổng số vụ việc) ghi 7, nhỏ hơn tổng các cột đã có số liệu trong công thức 3+4 (9), thiếu 2; hãy kiểm tra lại.',
      en: 'Form 03/GQKN, row “I Tại cấp tỉnh”, column 2=3+4 (Tổng số vụ việc) says 7, less than what is known of the formula 3+4 (9), short by 2.',
    },
  ],
  'forms/check-broken': [
    'error',
    compared,
    {
      vi: 'Biểu 03/GQKN: cột 1 (9) phải bằng cột 6 biểu 02/XLD (8), chênh lệch 1; hãy kiểm tra lại hai số.',
      en: 'Form 03/GQKN: column 1 (9) has to be equal to column 6 of form 02/XLD (8), off by 1; check both figures.',
    },
  ],
  'forms/check-doubtful': [
    'warning',
    {
      form: '01/TCD',
      row: 'Nam',
      left: '9',
      leftAmount: 12,
      sign: '<=',
      right: '6',
      rightAmount: 10,
      difference: 2,
      basis: 'trong đó',
    },
    {
      vi: 'Biểu 01/TCD, dòng “Nam”: cột 9 (12) không được lớn hơn cột 6 (10), chênh lệch 2 (trong đó); nếu đúng thì ghi rõ lý do vào dòng ghi chú.',
      en: 'Form 01/TCD, row “Nam”: column 9 (12) has to be at most column 6 (10), off by 2 (trong đó); where it is right, say why in the line of notes.',
    },
  ],
  'forms/total-differs': [
    'error',
    unlike,
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc): dòng tổng ghi 12, khác tổng các dòng (11), chênh lệch 1; hãy cộng lại.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc): the row of totals says 12, and the rows come to 11, off by 1.',
    },
  ],
  'forms/row-differs': [
    'error',
    { ...unlike, row: 'I', parts: ['1', '2'] },
    {
      vi: 'Biểu 03/GQKN, dòng “I”, cột 2=3+4 (Tổng số vụ việc) ghi 12, khác tổng các dòng “1”, “2” (11), chênh lệch 1; hãy cộng lại.',
      en: 'Form 03/GQKN, row “I”, column 2=3+4 (Tổng số vụ việc) says 12, and the rows “1”, “2” come to 11, off by 1.',
    },
  ],
  'forms/opening-differs': [
    'error',
    { ...unlike, closing: '5', before: '2026-Q1' },
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc): kỳ trước chuyển sang ghi 12, khác số cuối quý I năm 2026 ở cột 5 (11), chênh lệch 1; hãy kiểm tra lại.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc) opens with 12, and first quarter of 2026 closed with 11 in column 5, off by 1.',
    },
  ],
  'forms/carried-too-small': [
    'warning',
    { ...unlike, found: 3, expected: 5, difference: -2, done: '2', before: '2026-Q1' },
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc) ghi 3, nhỏ hơn số quý I năm 2026 chưa giải quyết xong chuyển sang (5), thiếu 2; hãy kiểm tra lại.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc) says 3, less than what first quarter of 2026 left over (5), short by 2.',
    },
  ],
  'forms/amount-out-of-scale': [
    'warning',
    { ...total, amount: 12_500_000, usual: 14, others: 3, perhaps: 12.5, money: true },
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc) ghi 12.500.000, lệch hàng trăm lần so với 3 kỳ khác của đơn vị (thường khoảng 14), có thể là 12,5; đơn vị tính là đồng hay triệu đồng? Hãy kiểm tra lại.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc) says 12,500,000, hundreds of times off the 3 other reports of the unit (usually about 14), perhaps 12.5 is meant; is it in đồng or in million đồng? Please check.',
    },
  ],
  'forms/sent-twice': [
    'error',
    { ...total, first: 12, second: null },
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc) được gửi hai lần cho cùng thời gian với hai số khác nhau (12 và chưa có số liệu); số gửi trước được tính.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc) was sent twice for the same days with two figures (12 and no figure); the first counts.',
    },
  ],
  'forms/period-overlaps': [
    'note',
    { form: '01/TCD', period: '2026-Q2', taken: ['2026'] },
    {
      vi: 'Biểu 01/TCD của quý II năm 2026 trùng thời gian với biểu của năm 2026 nên không được cộng thêm.',
      en: 'The days of form 01/TCD for second quarter of 2026 are told by that for 2026; it is not added again.',
    },
  ],
  'forms/outside-period': [
    'note',
    { form: '01/TCD', period: '2025-Q4' },
    {
      vi: 'Biểu 01/TCD của quý IV năm 2025 nằm ngoài kỳ tổng hợp nên không được tính.',
      en: 'Form 01/TCD for fourth quarter of 2025 lies outside of the period that is put together; it is not counted.',
    },
  ],
  'forms/days-missing': [
    'warning',
    { form: '01/TCD', days: 273, expected: 365 },
    {
      vi: 'Biểu 01/TCD chỉ có số liệu của 273 trong 365 ngày của kỳ tổng hợp; hãy bổ sung kỳ còn thiếu.',
      en: 'Form 01/TCD has figures for 273 of the 365 days that are put together.',
    },
  ],
  'forms/nothing-sent': [
    'warning',
    { form: '01/TCD', row: 'xa-a' },
    {
      vi: 'Chưa gửi biểu 01/TCD cho kỳ tổng hợp; dòng này để trống, không tính là 0.',
      en: 'Sent no form 01/TCD for what is put together; the row is blank and not zero.',
    },
  ],
  'forms/figures-missing': [
    'note',
    { ...total, known: 11, expected: 12, units: ['xa-a'] },
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc) mới có 11 trong 12 số liệu phải có; còn thiếu của “xa-a”.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc) has 11 of 12 figures; missing are those of “xa-a”.',
    },
  ],
  'forms/not-combined': [
    'note',
    total,
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc) không cộng được qua các kỳ nên để trống.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc) may not be added over periods; it stays blank.',
    },
  ],
  'forms/unit-within': [
    'warning',
    { form: '01/TCD', within: 'huyen-a' },
    {
      vi: 'Biểu 01/TCD có cả dòng của “huyen-a” là đơn vị cấp trên; hãy kiểm tra số liệu có bị tính hai lần không.',
      en: 'Form 01/TCD has a row of “huyen-a”, which stands above it; see that nothing is counted twice.',
    },
  ],
  'forms/no-plain-number': [
    'warning',
    { ...total, text: 'petitions.received' },
    {
      vi: 'Biểu 03/GQKN, cột 2=3+4 (Tổng số vụ việc): số liệu của chỉ tiêu “petitions.received” là khoảng số hoặc chỉ ghi “nhiều” nên không ghi được vào ô; ô này để trống.',
      en: 'Form 03/GQKN, column 2=3+4 (Tổng số vụ việc): the figure of “petitions.received” is a range or “many”, which a cell cannot hold; it stays blank.',
    },
  ],
  'forms/cell-unreadable': [
    'error',
    {
      form: '01/HV',
      row: 'Xã A',
      column: '1=2+3',
      heading: 'Tổng số',
      text: '7.7',
      trouble: 'digits',
    },
    {
      vi: 'Biểu 01/HV, dòng “Xã A”, cột 1=2+3 (Tổng số) ghi “7.7”, dấu chấm, dấu phẩy hoặc dấu cách có thể hiểu theo hai cách hoặc không đúng cách ghi số (ví dụ 1.234,5); ô này được để trống, hãy ghi lại.',
      en: 'Form 01/HV, row “Xã A”, column 1=2+3 (Tổng số) says “7.7”, whose points, commas or spaces can be read in two ways or in none (1.234,5 is right); the cell is left blank, write it anew.',
    },
  ],
  'forms/cell-not-plain': [
    'warning',
    { form: '01/HV', column: '2', heading: 'Nam', text: '80-100 vụ' },
    {
      vi: 'Biểu 01/HV, cột 2 (Nam) ghi “80-100 vụ” là khoảng số hoặc không có số; ô này được để trống, hãy ghi một số, có thể kèm từ “gần”, “trên”.',
      en: 'Form 01/HV, column 2 (Nam) says “80-100 vụ”, a range or no number at all; the cell is left blank, write one figure, with a word such as “gần” if need be.',
    },
  ],
  'forms/cell-not-among': [
    'error',
    {
      form: '01/HV',
      column: '2',
      heading: 'Xếp loại',
      text: 'Tôt',
      allowed: ['Tốt', 'Khá'],
      count: 2,
      nearest: 'Tốt',
    },
    {
      vi: 'Biểu 01/HV, cột 2 (Xếp loại) ghi “Tôt”, không có trong danh sách chọn: “Tốt”, “Khá”; ô này được để trống; có thể là “Tốt”.',
      en: 'Form 01/HV, column 2 (Xếp loại) says “Tôt”, which is not in its list: “Tốt”, “Khá”; the cell is left blank; perhaps “Tốt” is meant.',
    },
  ],
  'forms/words-added': [
    'note',
    { form: '01/HV', column: '1=2+3', heading: 'Tổng số', found: 5, text: 'gần 139' },
    {
      vi: 'Biểu 01/HV, cột 1=2+3 (Tổng số): công thức của trang tính không cộng được số ghi kèm chữ nên ra kết quả là 5; số được lấy là “gần 139”.',
      en: 'Form 01/HV, column 1=2+3 (Tổng số): the formula of the sheet leaves out figures that bear a word and gives 5; “gần 139” is taken.',
    },
  ],
  'forms/cell-comment': [
    'note',
    { text: 'xem lại' },
    {
      vi: 'Ô có ghi chú riêng “xem lại”; chỉ số trong ô được đọc.',
      en: 'There is a comment “xem lại” on the cell; only its figure was read.',
    },
  ],
  'forms/heading-ambiguous': [
    'error',
    { heading: 'Tổng số', columns: ['1 (Tổng số)', '4 (Tổng số)'] },
    {
      vi: 'Tiêu đề “Tổng số” có thể là cột 1 (Tổng số) hoặc cột 4 (Tổng số); cột này chưa được đọc, hãy ghi đủ tiêu đề hoặc số cột.',
      en: 'The heading “Tổng số” may be column 1 (Tổng số) or column 4 (Tổng số); it was not read, write the whole heading or the index.',
    },
  ],
  'forms/heading-repeated': [
    'error',
    { heading: 'Nam', column: '2 (Nam)' },
    {
      vi: 'Tiêu đề “Nam” của cột 2 (Nam) có ở hai cột có số liệu; chưa cột nào được đọc, hãy bỏ một cột.',
      en: 'The heading “Nam” of column 2 (Nam) stands over two columns with figures; neither was read, leave one out.',
    },
  ],
  'forms/heading-disagrees': [
    'error',
    { heading: 'Nữ', byHeading: '3 (Nữ)', byIndex: '2 (Nam)' },
    {
      vi: 'Theo tiêu đề “Nữ” thì là cột 3 (Nữ), theo số cột thì là cột 2 (Nam); cột này chưa được đọc, hãy sửa tiêu đề hoặc số cột.',
      en: 'By its heading “Nữ” this is column 3 (Nữ), by its index column 2 (Nam); it was not read, mend the heading or the index.',
    },
  ],
  'forms/heading-unknown': [
    'warning',
    { heading: 'Trong đó đãng viên', nearest: 'Trong đó đảng viên' },
    {
      vi: 'Biểu không có cột “Trong đó đãng viên”; cột này không được đọc; có thể là “Trong đó đảng viên”.',
      en: 'The form has no column “Trong đó đãng viên”; it was not read; perhaps “Trong đó đảng viên” is meant.',
    },
  ],
  'forms/heading-unlike': [
    'warning',
    { heading: 'Đoàn viên', column: '4 (Trong đó đảng viên)' },
    {
      vi: 'Tiêu đề “Đoàn viên” khác tiêu đề của biểu; số liệu được đọc vào cột 4 (Trong đó đảng viên) theo số cột, hãy kiểm tra lại.',
      en: 'The heading “Đoàn viên” is not that of the form; it was read as column 4 (Trong đó đảng viên) by its index, please check.',
    },
  ],
  'forms/column-measure-unlike': [
    'error',
    { column: '6 (Kinh phí)', measure: 'triệu đồng', expected: 'đồng' },
    {
      vi: 'Trang tính ghi đơn vị tính là “triệu đồng”, cột 6 (Kinh phí) của biểu tính bằng “đồng”; cột này chưa được đọc, hãy đổi số liệu ra “đồng” và sửa lại đơn vị tính.',
      en: 'The sheet counts in “triệu đồng”, and column 6 (Kinh phí) of the form in “đồng”; it was not read, write its figures in “đồng” and mend the unit of measure.',
    },
  ],
  'forms/columns-missing': [
    'warning',
    { form: '01/HV', columns: ['2 (Nam)', '3 (Nữ)'], count: 2 },
    {
      vi: 'Trang tính thiếu 2 cột của biểu 01/HV: 2 (Nam); 3 (Nữ); các cột này được để trống, không tính là 0.',
      en: 'The sheet lacks 2 columns of form 01/HV: 2 (Nam); 3 (Nữ); they are left blank and are not zero.',
    },
  ],
  'forms/row-without-name': [
    'error',
    { form: '01/HV' },
    {
      vi: 'Dòng có số liệu của biểu 01/HV nhưng không ghi tên; dòng này chưa được đọc, hãy ghi tên đơn vị.',
      en: 'A row with figures of form 01/HV has no name; it was not read, write the unit.',
    },
  ],
  'forms/row-ambiguous': [
    'error',
    { row: 'Trong đó nữ', rows: ['1 Trong đó nữ', '3 Trong đó nữ'] },
    {
      vi: 'Dòng “Trong đó nữ” có thể là dòng “1 Trong đó nữ”, “3 Trong đó nữ”; dòng này chưa được đọc, hãy ghi đủ số thứ tự và tên dòng.',
      en: 'The row “Trong đó nữ” may be “1 Trong đó nữ”, “3 Trong đó nữ”; it was not read, write its number and its whole name.',
    },
  ],
  'forms/no-rows': [
    'error',
    { form: '01/HV' },
    {
      vi: 'Biểu 01/HV không có dòng số liệu nào đọc được; hãy kiểm tra lại tệp đã gửi.',
      en: 'Form 01/HV has no row of figures that could be read; look at the file that was sent.',
    },
  ],
  'forms/no-table': [
    'error',
    { form: '01/HV' },
    {
      vi: 'Tệp không có trang tính nào theo biểu 01/HV; hãy gửi lại đúng biểu.',
      en: 'No sheet of the file holds form 01/HV; send the right form.',
    },
  ],
  'forms/mark-of-other-form': [
    'error',
    { form: '01/HV', found: 'letters' },
    {
      vi: 'Tệp được lập theo biểu “letters”, không phải biểu 01/HV; hãy gửi lại đúng biểu.',
      en: 'The file was made for form “letters” and not for form 01/HV; send the right form.',
    },
  ],
  'forms/mark-of-other-version': [
    'warning',
    { form: '01/HV' },
    {
      vi: 'Trang tính được lập theo phiên bản khác của biểu 01/HV; số liệu được đọc theo tiêu đề, hãy dùng biểu mới cho kỳ sau.',
      en: 'The sheet was made for another version of form 01/HV; it was read by its headings, take the new form next time.',
    },
  ],
  'forms/line-disagrees': [
    'warning',
    { what: 'period', found: '2026-Q3', expected: '2026-Q2' },
    {
      vi: 'Trang tính ghi quý III năm 2026 nhưng nơi khác trong trang ghi quý II năm 2026; số liệu được tính cho quý III năm 2026, hãy kiểm tra lại.',
      en: 'The sheet says third quarter of 2026 and elsewhere second quarter of 2026; its figures count for third quarter of 2026, please check.',
    },
  ],
  'forms/other-unit': [
    'error',
    { found: 'xa-b', expected: 'xa-a' },
    {
      vi: 'Trang tính là của “xa-b”, cần của “xa-a”; hãy kiểm tra lại tệp đã gửi.',
      en: 'The sheet is that of “xa-b”, and that of “xa-a” is needed; look at the file that was sent.',
    },
  ],
  'forms/other-period': [
    'error',
    { found: '2026-Q3', expected: '2026-Q2' },
    {
      vi: 'Trang tính là của quý III năm 2026, cần của quý II năm 2026; hãy gửi lại đúng kỳ.',
      en: 'The sheet is for third quarter of 2026, and one for second quarter of 2026 is needed; send the right one.',
    },
  ],
  'forms/unit-not-said': [
    'error',
    { form: '01/HV' },
    {
      vi: 'Không rõ đơn vị gửi biểu 01/HV nên biểu chưa được đọc; hãy ghi dòng “Đơn vị báo cáo: …” phía trên bảng.',
      en: 'Nobody says who sent form 01/HV, so it was not read; write “Unit: …” over the table.',
    },
  ],
  'forms/period-not-said': [
    'error',
    { form: '01/HV' },
    {
      vi: 'Không rõ kỳ báo cáo của biểu 01/HV nên biểu chưa được đọc; hãy ghi dòng “Kỳ báo cáo: …” phía trên bảng.',
      en: 'Nobody says for which period form 01/HV was sent, so it was not read; write “Period: …” over the table.',
    },
  ],
  'forms/row-of-other-unit': [
    'warning',
    { found: 'xa-b', sender: 'xa-a' },
    {
      vi: 'Dòng này ghi “xa-b”, không thuộc “xa-a” là đơn vị báo cáo ghi trong trang tính; số liệu vẫn được đọc theo tên ở dòng, hãy kiểm tra lại tên đơn vị.',
      en: 'The row says “xa-b”, which does not belong to “xa-a”, the sender that the sheet names; it was read by the name of the row, please check it.',
    },
  ],
  'forms/hidden-read': [
    'note',
    { sheet: 'Biểu 01', rows: [8, 9], columns: ['D'] },
    {
      vi: 'Dòng 8, 9 và cột D đang ẩn; số liệu trong đó vẫn được đọc.',
      en: 'Rows 8, 9 and column D are hidden; the figures there were read all the same.',
    },
  ],
  'forms/table-understood': [
    'note',
    {
      sheet: 'Sheet1',
      orientation: 'units-down',
      unit: { where: 'column', at: 'B', count: 34 },
      indicator: { where: 'row', at: '3', count: 5 },
      period: { where: 'sheet', at: '2026-Q2', count: 1 },
      measure: 'triệu đồng',
      figures: 170,
    },
    {
      vi: 'Bảng được hiểu như sau: đơn vị ở cột B (34), chỉ tiêu ở dòng 3 (5), kỳ báo cáo là quý II năm 2026; tính bằng “triệu đồng”; đọc được 170 ô số liệu trên trang “Sheet1”.',
      en: 'The table was understood like this: units in column B (34), indicators in row 3 (5), period second quarter of 2026; counted in “triệu đồng”; 170 cells with figures were found on sheet “Sheet1”.',
    },
  ],
  'forms/table-ambiguous': [
    'error',
    {
      sheet: 'Sheet1',
      ways: [
        {
          unit: { where: 'column', at: 'B', count: 34 },
          indicator: { where: 'row', at: '3', count: 5 },
          period: { where: 'sheet', at: '2026-Q2', count: 1 },
        },
        {
          unit: { where: 'column', at: 'C', count: 34 },
          indicator: { where: 'row', at: '3', count: 5 },
          period: { where: 'sheet', at: '2026-Q2', count: 1 },
        },
      ],
    },
    {
      vi: 'Bảng trên trang “Sheet1” có thể hiểu theo nhiều cách: (đơn vị ở cột B (34), chỉ tiêu ở dòng 3 (5), kỳ báo cáo là quý II năm 2026) hoặc (đơn vị ở cột C (34), chỉ tiêu ở dòng 3 (5), kỳ báo cáo là quý II năm 2026); bảng chưa được đọc, hãy bỏ bớt cột, dòng trùng.',
      en: 'The table on sheet “Sheet1” may be read in several ways: (units in column B (34), indicators in row 3 (5), period second quarter of 2026) or (units in column C (34), indicators in row 3 (5), period second quarter of 2026); it was not read, leave out the lines that say the same.',
    },
  ],
  'forms/table-not-understood': [
    'error',
    { sheet: 'Sheet1', missing: ['unit', 'period'] },
    {
      vi: 'Bảng trên trang “Sheet1” không có đơn vị, kỳ báo cáo nào nhận ra được nên chưa được đọc; hãy ghi rõ trong bảng hoặc phía trên bảng, tên đúng như trong danh sách.',
      en: 'The table on sheet “Sheet1” does not say which units, which period, or not by names of the list, so it was not read; write it into the table or over it.',
    },
  ],
  'forms/table-figure-unreadable': [
    'error',
    { indicator: 'meetings.held', text: '7.7', trouble: 'digits' },
    {
      vi: 'Số liệu “7.7” của chỉ tiêu “meetings.held” không đọc được: dấu chấm, dấu phẩy hoặc dấu cách có thể hiểu theo hai cách hoặc không đúng cách ghi số (ví dụ 1.234,5); ô này bị bỏ qua, hãy ghi lại.',
      en: 'The figure “7.7” of indicator “meetings.held” cannot be read: whose points, commas or spaces can be read in two ways or in none (1.234,5 is right); it was left out, write it anew.',
    },
  ],
  'forms/table-name-unknown': [
    'warning',
    { text: 'Xã Lạ', what: 'unit' },
    {
      vi: 'Không nhận ra đơn vị “Xã Lạ”; số liệu đi kèm bị bỏ qua, hãy kiểm tra lại tên.',
      en: 'The unit “Xã Lạ” is not known; the figures beside it were left out, look at the name.',
    },
  ],
  'forms/table-name-missing': [
    'error',
    { what: 'unit', text: '20' },
    {
      vi: 'Số liệu “20” và các số cùng dòng không có tên đơn vị ở bên cạnh nên bị bỏ qua; hãy ghi tên vào dòng này.',
      en: 'No unit stands beside the figure “20” and the others of its row; they were left out, write its name into the row.',
    },
  ],
  'forms/measure-unlike': [
    'error',
    { indicator: 'meetings.held', measure: 'triệu đồng', expected: 'cuộc' },
    {
      vi: 'Bảng tính bằng “triệu đồng”, chỉ tiêu “meetings.held” tính bằng “cuộc”; số liệu bị bỏ qua, hãy ghi đúng đơn vị tính.',
      en: 'The table counts in “triệu đồng”, and indicator “meetings.held” in “cuộc”; the figure was left out, write the right unit of measure.',
    },
  ],
};
