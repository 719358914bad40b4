/** Words of papers about recommendations, in Vietnamese. */
export const followUpLabelsVi = /* @__PURE__ */ Object.freeze({
  'recommend-subject': 'đề nghị xem xét, trả lời kiến nghị',
  'recommend-opening': '{issuer} gửi {addressee} {count} kiến nghị, cụ thể như sau:',
  'recommend-opening-annex':
    '{issuer} gửi {addressee} {count} kiến nghị (danh mục tại phụ lục kèm theo).',
  'recommend-annex': 'Danh mục kiến nghị gửi {addressee}',
  'recommend-ask-annex':
    'Đề nghị {addressee} xem xét, giải quyết theo thẩm quyền và trả lời bằng văn bản đúng thời hạn ghi tại phụ lục.',
  'recommend-ask':
    'Đề nghị {addressee} xem xét, giải quyết theo thẩm quyền và trả lời bằng văn bản đúng thời hạn nêu trên.',
  'recommend-ask-undated':
    'Đề nghị {addressee} xem xét, giải quyết theo thẩm quyền và trả lời bằng văn bản.',
  'recommend-closing': 'Rất mong {addressee} quan tâm, phối hợp thực hiện.',
  'follow-subject': 'kết quả giải quyết, trả lời kiến nghị (tính đến {date})',
  'follow-opening':
    '{issuer} theo dõi việc giải quyết, trả lời {total} kiến nghị; tính đến {date}: {list}.',
  'follow-answered': 'đã trả lời {count}',
  'follow-late': '{text} ({late} kiến nghị trả lời chậm)',
  'follow-state-late': '{state} (trả lời chậm {days} ngày)',
  'follow-open': 'chưa trả lời {count}',
  'follow-overdue': '{text} ({overdue} kiến nghị quá hạn)',
  'follow-carried-out': 'Đã thực hiện xong {count} kiến nghị.',
  'follow-by': 'Theo nơi nhận kiến nghị:',
  'follow-see': 'Chi tiết tại phụ lục kèm theo.',
  'follow-none':
    '{issuer} theo dõi việc giải quyết, trả lời kiến nghị; tính đến {date} chưa ghi nhận kiến nghị nào.',
  'follow-annex': 'Bảng theo dõi giải quyết, trả lời kiến nghị (tính đến {date})',
  'column-content': 'Nội dung kiến nghị',
  'column-source': 'Đơn vị kiến nghị',
  'column-addressee': 'Nơi nhận kiến nghị',
  'column-day': 'Ngày gửi',
  'column-answer-by': 'Thời hạn trả lời',
  'column-answered': 'Ngày trả lời',
  'column-late': 'Quá hạn (ngày)',
  'column-state': 'Tình trạng',
  'column-answer': 'Nội dung trả lời',
  'column-total': 'Tổng số',
  'column-done': 'Đã trả lời',
  'column-answered-late': 'Trả lời chậm',
  'column-waiting': 'Chưa trả lời',
  'column-overdue': 'Quá hạn, chưa trả lời',
});
