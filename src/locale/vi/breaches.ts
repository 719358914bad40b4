/** What is wrong with a record that breaks a rule of its schema, by the name of the breach. */
export const breachesVi: { readonly [breach: string]: string } = {
  'falling-range': 'khoảng số phải ghi từ số nhỏ đến số lớn; hãy kiểm tra lại hai số.',
  'empty-amount':
    'số lượng để trống thì phải ghi định tính là “nhiều” (many); nếu chưa có số liệu thì để trống cả giá trị.',
  'rows-or-cells': 'biểu chỉ ghi một trong hai: các dòng (rows) hoặc các ô (cells) của một dòng.',
  'form-or-observations':
    'mỗi lần gửi chỉ ghi một trong hai: biểu đã ghi số liệu (filled) hoặc các số liệu chỉ tiêu (observations).',
  'not-a-moment': 'thời điểm ghi dạng 2026-10-05 hoặc 2026-10-05T14:00.',
  'clock-time': 'giờ ghi dạng 14:00 hoặc 14:00:30.',
  'not-a-hash': 'mã băm SHA-256 gồm 64 chữ số hệ mười sáu, viết thường.',
  'due-and-cycle': 'nhiệm vụ chỉ ghi một trong hai: thời hạn hoặc định kỳ; hãy bỏ bớt một.',
  'days-twice': 'ngày bắt đầu hoặc ngày kết thúc được ghi hai lần với hai giá trị khác nhau.',
  'from-after-to': 'ngày bắt đầu sau ngày kết thúc; hãy kiểm tra lại hai ngày.',
  'term-ends-early': 'nhiệm kỳ kết thúc trước khi bắt đầu; hãy kiểm tra lại các năm và các ngày.',
  'terms-out-of-order': 'các nhiệm kỳ phải xếp theo thứ tự năm bắt đầu, từ trước đến sau.',
  'civil-calendar': 'mã này đã dùng cho lịch theo năm dương lịch; hãy đặt mã khác.',
  'number-or-many':
    'hãy ghi số lượng, hoặc để trống số lượng và ghi định tính là “nhiều” (many), không ghi cả hai.',
  'goods-without-unit': 'hiện vật có số lượng thì phải ghi đơn vị tính, ví dụ kg, tấn.',
  'loose-value-qualifier':
    'định tính của giá trị quy đổi chỉ ghi khi có giá trị, và không được là “nhiều” (many).',
  'recipient-ways':
    'mỗi nơi được khen chỉ ghi một trong ba: mô hình; đơn vị; hoặc loại đối tượng kèm số lượng.',
  'last-day-alone': 'có ngày kết thúc thì phải có ngày bắt đầu.',
  'days-differ':
    'từ ngày (from) và ngày bắt đầu (firstDay), hoặc đến ngày (to) và ngày kết thúc (lastDay), ghi hai ngày khác nhau; chỉ ghi một trong hai.',
  'no-addressee': 'hãy ghi đơn vị nhận kiến nghị (addressee) hoặc tên nơi nhận (addresseeWords).',
  'breaks-in-order':
    'các mốc thay đổi cách tính phải xếp theo ngày, từ trước đến sau, mỗi ngày một mốc.',
  'doubt-of-confirmed':
    'chỉ ghi lý do chưa xác nhận (doubt) khi chỉ tiêu chưa được xác nhận (confirmed: false).',
  'leans-on-itself':
    'chỉ tiêu không thể là tổng thể, thành phần, tử số, mẫu số, số cuộc, phiên bản trước hoặc chỉ tiêu dùng thay của chính nó.',
  'listed-twice': 'danh sách ghi một mục hai lần; hãy bỏ bớt một.',
  'overlapping-unknown': 'chỉ ghi được các cách phân tổ đã khai ở mục phân tổ (dimensions).',
  'terms-alike': 'tử số và mẫu số là cùng một chỉ tiêu; hãy sửa lại một trong hai.',
  'combine-unfit':
    'chỉ tiêu tỷ lệ không được cộng (sum), và chỉ chỉ tiêu tỷ lệ mới được tính lại (recompute).',
  'sum-or-product':
    'quan hệ giữa các chỉ tiêu ghi một trong hai: tổng (sumOf) hoặc tích (productOf).',
  'product-divided': 'chỉ ghi số chia (dividedBy) khi có tích (productOf).',
  'ratio-only': 'tử số và mẫu số chỉ dùng cho chỉ tiêu loại tỷ lệ (ratio).',
  'not-a-day-of-a-year': 'ngày trong năm ghi theo dạng tháng-ngày, ví dụ 03-31.',
  'field-twice': 'mỗi lĩnh vực của một loại đơn chỉ ghi một lần; hãy gộp hoặc bỏ bớt.',
  'one-kind': 'đã ghi loại đơn thì không ghi số phân theo loại; hãy bỏ một trong hai.',
  'one-rating': 'đã xếp loại một xã thì không ghi số xã theo mức; hãy bỏ một trong hai.',
};
