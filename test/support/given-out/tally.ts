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
