import type { reportFinding } from '#inside/compose';
import type { GivenOut } from './given-out-row.js';

export const composeGivenOut: GivenOut<typeof reportFinding> = {
  'report/left-out': [
    'note',
    { indicator: 'x.teams', text: '[ với {x.teams} tổ]' },
    {
      vi: 'Không in “[ với {x.teams} tổ]”, vì chỉ tiêu “x.teams” không có số liệu trong bảng tổng hợp.',
      en: '“[ với {x.teams} tổ]” is not printed: “x.teams” has no figure in the table.',
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
};
