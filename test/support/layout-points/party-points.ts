import type { Place, Point } from './point.js';

const left = ['center', 30, 107] as const;
const right = ['center', 107, 195] as const;
const whole = ['center', 30, 195] as const;
const signing = ['center', 112.5, 195] as const;
/** Between the margins of a page on its side. */
const landscape = ['center', 30, 282] as const;
const indent: Place = ['left', 40];
const margin: Place = ['left', 30];

const upright14 = [[14, 14], ''] as const;
const bold14 = [[14, 14], 'bold'] as const;
const italic14 = [[14, 14], 'italic'] as const;
const body = [[14, 15], ''] as const;
const boldBody = [[14, 15], 'bold'] as const;

const letter = 'letter';
const regulation = 'regulation';

/** Phụ lục 3 of Hướng dẫn 36-HD/VPTW (3/4/2018), box by box. */
export const partyPoints: readonly Point[] = [
  ['Tiêu đề', { text: /^ĐẢNG CỘNG SẢN VIỆT NAM$/u }, [[15, 15], 'bold'], right, { rule: [1, 1] }],
  ['Cơ quan cấp trên', { text: /^TỈNH ỦY MẪU$/u }, upright14, left],
  ['Cơ quan ban hành', { text: /^BAN DÂN VẬN$/u }, bold14, left],
  ['Dấu sao', { text: /^\*$/u }, upright14, left],
  ['Số và ký hiệu', { text: /^Số 12-BC\/BDVTU$/u }, upright14, left],
  [
    'Địa danh, ngày tháng năm',
    { text: /^Mẫu, ngày/u },
    italic14,
    right,
    { levelWith: /^Số 12-BC/u },
  ],
  ['Tên loại', { text: /^BÁO CÁO$/u }, [[15, 16], 'bold'], whole],
  ['Trích yếu', { text: /^kết quả công tác$/u }, boldBody, whole],
  ['Năm gạch nối', { text: /^-----$/u }, body, whole],
  ['Trích yếu công văn', { text: /^Về việc báo cáo$/u, paper: letter }, [[12, 12], 'italic'], left],
  ['Căn cứ', { text: /^- Căn cứ/u }, upright14, indent],
  ['Nội dung', { text: /^Toàn tỉnh/u }, body, indent],
  ['Phần (số)', { text: /^Phần thứ nhất$/u }, boldBody, whole],
  ['Tên phần', { text: /^PHƯƠNG HƯỚNG$/u }, boldBody, whole],
  ['Chương (số)', { text: /^Chương I$/u, paper: regulation }, boldBody, whole],
  ['Tên chương', { text: /^QUY ĐỊNH CHUNG$/u, paper: regulation }, boldBody, whole],
  ['Mục (số)', { text: /^Mục 1$/u, paper: regulation }, boldBody, whole],
  ['Tên mục', { text: /^NGUYÊN TẮC$/u, paper: regulation }, boldBody, whole],
  ['Điều', { text: /^Điều 1\. Phạm vi$/u, paper: regulation }, boldBody, indent],
  ['Khoản', { text: /^1\. Quy chế này/u, paper: regulation }, body, indent],
  ['Điểm', { text: /^a\) Các ban/u, paper: regulation }, body, indent],
  ['Đề mục I-', { text: /^I- TÌNH HÌNH$/u }, boldBody, indent],
  ['Đề mục 1.', { text: /^1\. Kết quả$/u }, boldBody, indent],
  ['Gạch đầu dòng', { text: /^- Nắm tình hình;$/u }, body, indent],
  ['Quyền hạn ký', { text: /^T\/M BAN$/u }, bold14, signing],
  ['Chức vụ', { text: /^TRƯỞNG BAN$/u }, upright14, signing],
  ['Họ tên', { text: /^Nguyễn Văn A$/u }, bold14, signing],
  ['Kính gửi', { text: /^Kính gửi: /u, paper: letter }, upright14, whole],
  [
    'Nơi nhận',
    { text: /^Nơi nhận:$/u },
    upright14,
    margin,
    { rule: [1, 1], levelWith: /^T.M BAN$/u },
  ],
  ['Danh sách nơi nhận', { text: /^- Lưu/u }, [[12, 12], ''], margin],
  ['Độ mật', { text: /^MẬT$/u }, boldBody, left],
  ['Mức độ khẩn', { text: /^KHẨN$/u }, boldBody, left],
  ['Phạm vi lưu hành', { text: /^LƯU HÀNH NỘI BỘ$/u }, bold14, right],
  ['Dự thảo lần …', { text: /^DỰ THẢO LẦN 2$/u, paper: letter }, bold14, left],
  ['Ký hiệu người đánh máy', { text: /^ToànKiên-12$/u }, [[12, 12], ''], margin],
  ['Thông tin liên hệ', { text: /^Số 1, đường/u }, [[11, 12], ''], whole],
  ['Số trang', { text: /^2$/u }, [[13, 14], ''], whole, { top: 10 }],
  ['Phụ lục', { text: /^PHỤ LỤC I$/u }, bold14, landscape],
  ['Tên phụ lục', { text: /^SỐ LIỆU$/u }, boldBody, landscape],
  ['Kèm theo', { text: /^\(kèm theo/u }, italic14, landscape],
  ['Đầu bảng', { text: /^Đơn vị$/u }, [[12, 13], 'bold'], landscape],
];
