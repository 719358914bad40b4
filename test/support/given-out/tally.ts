import type { tallyFinding } from '#inside/tally';
import type { GivenOut } from './given-out-row.js';

export const tallyGivenOut: GivenOut<typeof tallyFinding> = {
  'tally/not-counted': [
    'note',
    { record: 'mo-hinh-1' },
    {
      vi: '“mo-hinh-1” không thuộc chỉ tiêu thống kê nào nên không được tính.',
      en: 'No indicator counts “mo-hinh-1”.',
    },
  ],
  'tally/outside-periods': [
    'note',
    { record: 'qd-1' },
    {
      vi: '“qd-1” có ngày hoặc kỳ báo cáo nằm ngoài các kỳ đang thống kê nên không được tính.',
      en: 'The days or the period of “qd-1” lie in none of the periods that are counted; it is not counted.',
    },
  ],
  'tally/state-passed': [
    'note',
    { record: 'ban-1' },
    {
      vi: '“ban-1” không được tính: chỉ tính số liệu đầu kỳ hoặc cuối kỳ, mà hồ sơ này đã kết thúc trước ngày đó hoặc đơn vị có hồ sơ khác thay thế.',
      en: '“ban-1” is not counted: only what stood at the beginning or the end of a period is, and it had ended by then, or another record of the unit tells it.',
    },
  ],
  'tally/list-not-counted': [
    'note',
    { list: 'works', records: 3 },
    {
      vi: 'Danh mục “công trình, phần việc” (works) có 3 hồ sơ, không thuộc chỉ tiêu thống kê nào nên không được tính.',
      en: 'The list “works” has 3 records, which no indicator counts.',
    },
  ],
  'tally/periods-overlap': [
    'warning',
    {
      list: 'petitions',
      record: 'p3',
      period: '2026-Q3',
      longerRecord: 'p-nam',
      longerPeriod: '2026',
    },
    {
      vi: 'Danh mục “kết quả xử lý đơn” (petitions): số liệu của hồ sơ “p3” (quý III năm 2026) có thể đã nằm trong hồ sơ “p-nam” (năm 2026), hiện được cộng cả hai; hãy bỏ một hồ sơ nếu trùng.',
      en: 'In the list “petitions” the record “p3” (third quarter of 2026) may be told by “p-nam” (2026) as well, and both are added; leave one out if it is.',
    },
  ],
  'tally/no-unit': [
    'error',
    { record: '3' },
    {
      vi: 'Chưa rõ “3” thuộc đơn vị nào nên không được tính; hãy bổ sung đơn vị.',
      en: 'It is not known which unit “3” belongs to; it is not counted.',
    },
  ],
  'tally/no-period': [
    'error',
    { record: '3' },
    {
      vi: 'Chưa rõ “3” thuộc kỳ báo cáo nào nên không được tính; hãy bổ sung ngày hoặc kỳ báo cáo.',
      en: 'It is not known which period “3” belongs to; it is not counted.',
    },
  ],
  'tally/measure-not-converted': [
    'error',
    { indicator: 'x.rice', unit: 'bao' },
    {
      vi: 'Đơn vị tính “bao” không quy đổi được sang đơn vị của chỉ tiêu “x.rice” nên không được tính.',
      en: 'The unit of measure “bao” cannot be turned into that of “x.rice”; it is not counted.',
    },
  ],
};
