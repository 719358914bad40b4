/** Words of the letters with which forms go out and figures are sent, in Vietnamese. */
export const coverLabelsVi = /* @__PURE__ */ Object.freeze({
  'cover-subject-blank-forms': 'gửi biểu mẫu, đề nghị báo cáo số liệu{period}',
  'cover-subject-figures': 'gửi số liệu báo cáo{period}',
  'cover-subject-slip': 'số liệu báo cáo{period}',
  'cover-opening-blank-forms':
    '{issuer} gửi kèm theo {count} biểu mẫu để báo cáo số liệu{period}. {where}',
  'cover-opening-figures': '{issuer} gửi kèm theo số liệu{period} theo {count} biểu mẫu. {where}',
  'cover-period': ' {period}',
  'cover-ask': 'Đề nghị {units} ghi số liệu vào biểu mẫu, gửi {deadline}.',
  'cover-due': 'chậm nhất vào {date}',
  'cover-due-above': 'đúng thời hạn nêu trên',
  'cover-due-listed': 'đúng thời hạn nêu trong phụ lục',
  'cover-how':
    'Khi ghi số liệu, không sửa tiêu đề, số cột và ô có công thức; không phát sinh thì ghi 0, chưa có số liệu thì để trống.',
  'cover-send-to': 'Số liệu gửi về {issuer}: {places}.',
  'cover-attached': 'Tài liệu gửi kèm: {list}.',
  'cover-closing': 'Kính đề nghị {addressees} xem xét, tổng hợp.',
  'cover-annex-forms': 'Danh mục biểu mẫu gửi kèm',
  'cover-annex-units': 'Danh sách đơn vị báo cáo số liệu',
  'column-form-code': 'Ký hiệu',
  'column-form': 'Tên biểu',
  'column-version': 'Phiên bản',
});
