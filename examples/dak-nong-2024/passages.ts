import { findCell, type FigureTable } from 'danvan';
import { formatCount } from 'danvan/text';

/** A figure of another table than that of the review: it is never typed twice. */
function said(table: FigureTable, code: string): string {
  const { amount, qualifier } = findCell(table, code);
  if (amount === null) throw new Error(`${code} has no figure`);
  return `${qualifier === 'over' ? 'trên ' : ''}${formatCount(amount)}`;
}

/** What the people's council did “from 2013 to now”, which is longer than the ten years. */
export const councilPassage = (table: FigureTable): string =>
  `Từ năm 2013 đến nay, Thường trực Hội đồng nhân dân tỉnh đã tiếp ${said(table, 'councils.reception-visits')} lượt công dân, nhận ${said(table, 'councils.petitions-received')} đơn và chuyển ${said(table, 'councils.petitions-forwarded')} đơn đến cơ quan có thẩm quyền giải quyết. Hội đồng nhân dân tỉnh đã tiếp nhận ${said(table, 'councils.voter-opinions')} ý kiến, kiến nghị, phản ánh; phân loại, tổng hợp ${said(table, 'councils.voter-opinions-classified')} ý kiến, kiến nghị, phản ánh của cử tri chuyển đến Ủy ban nhân dân tỉnh chỉ đạo giải quyết.`;

/** The passages of the article, close to its words, by the sections of the outline. */
export const passages = {
  'system.party': [
    'Các cấp ủy, chính quyền luôn đề cao vai trò công tác dân vận, thực hiện tốt cơ chế “Đảng lãnh đạo, Nhà nước quản lý, Nhân dân làm chủ” và chú trọng phương châm “Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân”.',
    'Toàn tỉnh đã triển khai thực hiện tốt Nghị quyết Trung ương 4 (khóa XI, XII, XIII) về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; xử lý nghiêm cán bộ, đảng viên suy thoái về tư tưởng chính trị, đạo đức, lối sống, có biểu hiện “tự diễn biến”, “tự chuyển hóa”.',
    'Nguyên tắc tập trung dân chủ, tự phê bình và phê bình trong sinh hoạt đảng được thực hiện nghiêm túc.',
  ],
  'system.government':
    'Ủy ban nhân dân tỉnh đã ban hành Chỉ thị số 17 ngày 07/8/2013 về chấn chỉnh lề lối làm việc và thực thi công vụ của cán bộ, công chức, viên chức; Chỉ thị số 13 ngày 03/10/2022 về tăng cường trách nhiệm trong thực thi công vụ, nhiệm vụ của cán bộ, công chức, viên chức trên địa bàn tỉnh; Quyết định 1205 ngày 19/7/2022 về ban hành Quy tắc ứng xử, văn hóa, đạo đức công vụ của cán bộ, công chức, viên chức và người lao động làm việc trong hệ thống chính trị tỉnh.',
  'system.government.dialogues':
    'Trong năm 2023, nhiều cuộc đối thoại từ cấp tỉnh đến cấp xã, phường, thị trấn được tổ chức.',
  'system.government.reception':
    'Việc thực hiện quy chế tiếp công dân, đối thoại và xử lý những khiếu nại, tố cáo, kiến nghị, phản ánh của người dân được duy trì khá hiệu quả.',
  'system.front':
    'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tích cực đổi mới nội dung, phương thức hoạt động, hướng mạnh về cơ sở; vận động Nhân dân tham gia phát triển kinh tế, giảm nghèo bền vững, xây dựng nông thôn mới, đô thị văn minh, giải quyết việc làm, bảo đảm an sinh xã hội, nhất là vùng đồng bào dân tộc thiểu số.',
  'system.front.supervision':
    'Vai trò giám sát, phản biện xã hội của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội từng bước được phát huy. Việc đại diện cho quyền và lợi ích hợp pháp, chính đáng của người dân ngày càng rõ nét thông qua hoạt động của các tổ tự quản, tổ an ninh nhân dân, tổ hòa giải, các hòm thư tố giác tội phạm.',
} as const;
