import type { StatisticalFormInput } from '#room/forms';
import { column, under } from './column-rows.js';
import { circular2021, circular2024 } from './inspectorate.js';

/** 02/XLD of Thông tư 02/2021/TT-TTCP: letters with complaints. */
export const complaints2021 = (): StatisticalFormInput => ({
  ...circular2021(),
  id: 'tt-02-2021-ttcp-02-xld',
  code: '02/XLD',
  title: { vi: 'Tổng hợp kết quả xử lý đơn khiếu nại', en: 'Handling of complaints' },
  columns: [
    column('1=2+..+5', 'Tổng số đơn'),
    ...under('Đơn kỳ trước chuyển sang', [
      column('2', 'Đơn có nhiều người đứng tên', { time: 'first' }),
      column('3', 'Đơn một người đứng tên', { time: 'first' }),
    ]),
    ...under('Đơn tiếp nhận trong kỳ', [
      column('4', 'Đơn có nhiều người đứng tên'),
      column('5', 'Đơn một người đứng tên'),
    ]),
    ...under('Đơn đã xử lý', [
      column('6 = 7+8', 'Tổng'),
      column('7', 'Đơn kỳ trước chuyển sang'),
      column('8', 'Đơn tiếp nhận trong kỳ'),
    ]),
    ...under('Đủ điều kiện xử lý', [
      column('9', 'Số đơn'),
      column('10=11+15+16+17=18+…+22=23+26', 'Số vụ việc'),
    ]),
    ...under('Phân loại vụ việc theo nội dung', [
      ...under('Lĩnh vực hành chính', [
        column('11', 'Tổng'),
        column('12', 'Chế độ, chính sách'),
        column('13', 'Đất đai, nhà cửa'),
        column('14', 'Khác'),
      ]),
      column('15', 'Lĩnh vực tư pháp'),
      column('16', 'Lĩnh vực Đảng, đoàn thể'),
      column('17', 'Lĩnh vực khác'),
    ]),
    ...under('Phân loại vụ việc theo tình trạng giải quyết', [
      ...under('Đã giải quyết', [
        column('18', 'Lần đầu'),
        column('19', 'Lần 2'),
        column('20', 'Đã có bản án của tòa'),
      ]),
      // How the cases of this period stood at its end: neither a flow nor what is outstanding.
      column('21', 'Đang giải quyết', { time: 'forbid' }),
      column('22', 'Chưa giải quyết', { time: 'forbid' }),
    ]),
    ...under('Kết quả xử lý', [
      ...under('Vụ việc thuộc thẩm quyền', [
        column('23=24+25', 'Tổng'),
        column('24', 'Lần đầu'),
        column('25', 'Lần 2'),
      ]),
      ...under('Vụ việc không thuộc thẩm quyền', [
        column('26 = 27+28+29', 'Tổng'),
        column('27', 'Hướng dẫn'),
        column('28', 'Chuyển đơn'),
        column('29', 'Đôn đốc giải quyết'),
      ]),
    ]),
    column('30', 'Số văn bản phúc đáp nhận được do chuyển đơn'),
  ],
  notes: { vi: '31. Ghi chú', en: '31. Notes' },
});

/** 04/XLD of Thông tư 01/2024/TT-TTCP: petitions and feedback. */
export const feedback2024 = (): StatisticalFormInput => ({
  ...circular2024(),
  id: 'tt-01-2024-ttcp-04-xld',
  code: '04/XLD',
  title: {
    vi: 'Tổng hợp kết quả xử lý đơn kiến nghị, phản ánh',
    en: 'Handling of petitions and feedback',
  },
  columns: [
    ...under('Tổng số đơn phải xử lý', [
      column('1=2+3', 'Tổng số đơn'),
      column('2', 'Đơn kỳ trước chuyển sang', { time: 'first' }),
      column('3', 'Đơn tiếp nhận trong kỳ'),
    ]),
    ...under('Đã xử lý trong kỳ', [
      column('4=5+6', 'Tổng số'),
      column('5', 'Đơn kỳ trước chuyển sang'),
      column('6', 'Đơn tiếp nhận trong kỳ'),
    ]),
    ...under('Đủ điều kiện xử lý', [
      column('7', 'Số đơn'),
      column('8=9+10+11+12= 13+14 = 15+18', 'Số vụ việc', {
        misprint: {
          formula: '15+18',
          reason:
            'cột 16=17+18 là tổng số không thuộc thẩm quyền, nên phải là 15+16; chưa đối chiếu Công báo',
        },
      }),
    ]),
    ...under('Phân loại vụ việc theo nội dung', [
      column('9', 'Chế độ, chính sách'),
      column('10', 'Đất đai'),
      column('11', 'Tư pháp'),
      column('12', 'Khác'),
    ]),
    ...under('Phân loại vụ việc theo tình trạng giải quyết', [
      column('13', 'Đã được giải quyết'),
      column('14', 'Chưa được giải quyết', { time: 'forbid' }),
    ]),
    ...under('Kết quả xử lý', [
      column('15', 'Vụ việc thuộc thẩm quyền'),
      ...under('Vụ việc không thuộc thẩm quyền', [
        column('16 = 17+18', 'Tổng số'),
        column('17', 'Chuyển đơn'),
        column('18', 'Đôn đốc giải quyết'),
      ]),
    ]),
    ...under('Kết quả giải quyết vụ việc thuộc thẩm quyền', [
      column('19', 'Số vụ việc đã được giải quyết'),
      column('20', 'Số vụ việc chưa giải quyết', { time: 'last' }),
    ]),
  ],
  notes: { vi: '21. Ghi chú', en: '21. Notes' },
});
