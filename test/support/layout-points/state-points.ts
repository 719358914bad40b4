import type { Place, Point } from './point.js';

const left = ['center', 30, 100] as const;
const right = ['center', 100, 195] as const;
const whole = ['center', 30, 195] as const;
const signing = ['center', 112.5, 195] as const;
/** Between the margins of a page on its side. */
const landscape = ['center', 30, 282] as const;
const indent: Place = ['left', 40];
const margin: Place = ['left', 30];

const upright = [[13, 14], ''] as const;
const bold = [[13, 14], 'bold'] as const;
const italic = [[13, 14], 'italic'] as const;
const bold12 = [[12, 13], 'bold'] as const;

const letter = 'letter';
const regulation = 'regulation';
const share = [1 / 3, 1 / 2] as const;

/** Phụ lục I of Nghị định 30/2020/NĐ-CP, box by box. */
export const statePoints: readonly Point[] = [
  ['Quốc hiệu', { text: /^CỘNG HÒA/u }, bold12, right],
  ['Tiêu ngữ', { text: /^Độc lập/u }, bold, right, { rule: [1, 1], below: [/^CỘNG HÒA/u, -3, 3] }],
  ['Cơ quan chủ quản', { text: /^TỈNH ỦY MẪU$/u }, [[12, 13], ''], left],
  ['Cơ quan ban hành', { text: /^BAN DÂN VẬN$/u }, bold12, left, { rule: share }],
  ['Số, ký hiệu', { text: /^Số: 12\/BC-UBND$/u }, [[13, 13], ''], left],
  ['Địa danh, thời gian', { text: /^Mẫu, ngày/u }, italic, right, { levelWith: /^Số: 12/u }],
  ['Tên loại', { text: /^BÁO CÁO$/u }, bold, whole],
  ['Trích yếu', { text: /^kết quả công tác$/u }, bold, whole, { rule: share }],
  [
    'Trích yếu công văn (V/v)',
    { text: /^V\/v báo cáo$/u, paper: letter },
    [[12, 13], ''],
    left,
    { below: [/^Số: 15/u, 4, 8] },
  ],
  ['Căn cứ', { text: /^Căn cứ/u }, italic, indent],
  ['Nội dung', { text: /^Toàn tỉnh/u }, upright, indent],
  ['Phần (số)', { text: /^Phần I$/u }, bold, whole],
  ['Tiêu đề phần', { text: /^PHƯƠNG HƯỚNG$/u }, bold, whole],
  ['Chương (số)', { text: /^Chương I$/u, paper: regulation }, bold, whole],
  ['Tiêu đề chương', { text: /^QUY ĐỊNH CHUNG$/u, paper: regulation }, bold, whole],
  ['Mục (số)', { text: /^Mục 1$/u, paper: regulation }, bold, whole],
  ['Tiêu đề mục', { text: /^NGUYÊN TẮC$/u, paper: regulation }, bold, whole],
  ['Điều', { text: /^Điều 1\. Phạm vi$/u, paper: regulation }, bold, indent],
  ['Khoản', { text: /^1\. Quy chế này/u, paper: regulation }, upright, indent],
  ['Điểm', { text: /^a\) Các ban/u, paper: regulation }, upright, indent],
  ['Mục I.', { text: /^I\. TÌNH HÌNH$/u }, bold, indent],
  ['Khoản có tiêu đề (1.)', { text: /^1\. Kết quả$/u }, bold, indent],
  ['Quyền hạn', { text: /^TM\. BAN$/u }, bold, signing],
  ['Chức vụ', { text: /^TRƯỞNG BAN$/u }, bold, signing],
  ['Họ tên', { text: /^Nguyễn Văn A$/u }, bold, signing],
  ['Kính gửi (một nơi)', { text: /^Kính gửi: Tỉnh/u, paper: letter }, upright, whole],
  ['Kính gửi (nhiều nơi)', { text: /^Kính gửi:$/u }, upright, whole],
  ['Nơi gửi, dưới dấu hai chấm', { text: /^- Tỉnh ủy;$/u }, upright, ['colon', /^Kính gửi:$/u]],
  [
    'Nơi nhận',
    { text: /^Nơi nhận:$/u },
    [[12, 12], 'bold italic'],
    margin,
    { levelWith: /^TM\. BAN$/u },
  ],
  ['Danh sách nơi nhận', { text: /^- Lưu/u }, [[11, 11], ''], margin],
  ['Độ mật', { text: /^MẬT$/u }, bold, left],
  ['Khẩn', { text: /^KHẨN$/u }, bold, left, { frame: [20, 8] }],
  ['Thượng khẩn', { text: /^THƯỢNG KHẨN$/u, paper: letter }, bold, left, { frame: [40, 8] }],
  ['Hỏa tốc', { text: /^HỎA TỐC$/u, paper: regulation }, bold, left, { frame: [30, 8] }],
  ['Phạm vi lưu hành', { text: /^LƯU HÀNH NỘI BỘ$/u }, bold, right],
  ['Người soạn thảo, số bản', { text: /^ToànKiên-12$/u }, [[11, 11], ''], margin],
  ['Thông tin liên hệ', { text: /^Số 1, đường/u }, [[11, 12], ''], whole, { lineAbove: 165 }],
  ['Số trang', { text: /^2$/u }, upright, whole, { top: 10 }],
  ['Phụ lục', { text: /^Phụ lục I$/u }, [[14, 14], 'bold'], landscape],
  ['Tên phụ lục', { text: /^SỐ LIỆU$/u }, bold, landscape],
  ['Kèm theo', { text: /^\(Kèm theo/u }, italic, landscape],
  ['Đầu bảng', { text: /^Đơn vị$/u }, [[12, 13], 'bold'], landscape],
];
