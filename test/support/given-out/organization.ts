import type { organizationFinding } from '#inside/organization';
import type { GivenOut } from './given-out-row.js';

export const organizationGivenOut: GivenOut<typeof organizationFinding> = {
  'organization/duplicate-unit': [
    'error',
    { unit: 'xa-hoa-binh' },
    {
      vi: 'Xã Hòa Bình được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.',
      en: 'The unit Xã Hòa Bình is given twice under one id; the later one is left out.',
    },
  ],
  'organization/unknown-parent': [
    'error',
    { unit: 'xa-hoa-binh', parent: 'tay-nin', nearest: 'tay-ninh' },
    {
      vi: 'Đơn vị cấp trên “tay-nin” của Xã Hòa Bình không có trong danh sách đơn vị; có thể là “tay-ninh”.',
      en: 'The parent “tay-nin” of Xã Hòa Bình is not among the units; perhaps “tay-ninh” is meant.',
    },
  ],
  'organization/parent-cycle': [
    'error',
    { units: ['xa-hoa-binh', 'xa-a'] },
    {
      vi: 'Các đơn vị sau là cấp trên của nhau theo vòng khép kín: Xã Hòa Bình, “xa-a”; hãy sửa lại đơn vị cấp trên.',
      en: 'These units are parents of each other in a circle: Xã Hòa Bình, “xa-a”.',
    },
  ],
  'organization/unknown-place': [
    'error',
    { unit: 'xa-hoa-binh', place: 'xa-b' },
    {
      vi: 'Địa bàn “xa-b” của Xã Hòa Bình không có trong danh sách đơn vị; hãy kiểm tra lại mã.',
      en: 'The place “xa-b” of Xã Hòa Bình is not among the units.',
    },
  ],
  'organization/unknown-unit': [
    'error',
    { unit: 'xa-hoa-bin', nearest: 'xa-hoa-binh' },
    {
      vi: 'Đơn vị “xa-hoa-bin” không có trong danh sách đơn vị; có thể là “xa-hoa-binh”.',
      en: 'The unit “xa-hoa-bin” is not among the units; perhaps “xa-hoa-binh” is meant.',
    },
  ],
  'organization/unknown-link-type': [
    'error',
    { type: 'guides', allowed: ['territorial', 'party'] },
    {
      vi: 'Loại quan hệ “guides” không có trong danh mục; hãy chọn một trong: “theo địa bàn” (territorial), “Đảng” (party).',
      en: 'The register has no link type “guides”; it has “territorial”, “party”.',
    },
  ],
  'organization/overlapping-parents': [
    'error',
    {
      unit: 'xa-hoa-binh',
      line: 'territorial',
      parents: ['tay-ninh', 'tinh'],
      from: '2025-07-01',
      until: null,
    },
    {
      vi: 'Xã Hòa Bình có hai đơn vị cấp trên cùng lúc (“tay-ninh” và “tinh”) từ ngày 01/7/2025; tạm lấy đơn vị khai trước, hãy kiểm tra lại.',
      en: 'Xã Hòa Bình has two units directly above it (“tay-ninh” and “tinh”) from 01/7/2025 on; the first given counts.',
    },
  ],
  'organization/parent-not-in-force': [
    'warning',
    {
      unit: 'xa-hoa-binh',
      parent: 'tay-ninh',
      line: 'territorial',
      from: null,
      until: '2025-07-01',
    },
    {
      vi: 'Đơn vị cấp trên “tay-ninh” của Xã Hòa Bình chưa có hoặc không còn hoạt động đến hết ngày 30/6/2025; hãy kiểm tra lại đơn vị cấp trên hoặc thời gian.',
      en: '“tay-ninh”, the unit above Xã Hòa Bình, is not in force up to 30/6/2025.',
    },
  ],
  'organization/end-before-start': [
    'error',
    { from: '2025-07-01', until: '2024-01-01' },
    {
      vi: 'Khoảng thời gian kết thúc trước khi bắt đầu: từ ngày 01/7/2025 đến hết ngày 31/12/2023; không tính khoảng này.',
      en: 'These days end before they begin: from 01/7/2025 to 31/12/2023; they count as none.',
    },
  ],
  'organization/unknown-kind': [
    'warning',
    { unit: 'xa-hoa-binh', kind: 'comune', nearest: 'commune' },
    {
      vi: 'Xã Hòa Bình thuộc loại “comune”, không có trong danh mục loại đơn vị; có thể là “commune”.',
      en: 'Xã Hòa Bình is of the kind “comune”, which is not among the kinds of units; perhaps “commune” is meant.',
    },
  ],
  'organization/unknown-level': [
    'warning',
    { unit: 'xa-hoa-binh', level: 'comune', nearest: 'commune' },
    {
      vi: 'Xã Hòa Bình thuộc cấp “comune”, không có trong các cấp đã khai; có thể là “commune”.',
      en: 'Xã Hòa Bình is of the level “comune”, which is not among the levels; perhaps “commune” is meant.',
    },
  ],
  'organization/kind-not-in-force': [
    'note',
    {
      unit: 'xa-hoa-binh',
      kind: 'township',
      from: '2025-07-01',
      until: '2026-01-01',
    },
    {
      vi: 'Xã Hòa Bình thuộc loại “township” từ ngày 01/7/2025 đến hết ngày 31/12/2025, khi cả nước chưa có hoặc không còn loại này.',
      en: 'Xã Hòa Bình is of the kind “township” from 01/7/2025 to 31/12/2025, when the country does not have it.',
    },
  ],
  'organization/level-not-in-force': [
    'note',
    {
      unit: 'xa-hoa-binh',
      level: 'district',
      from: null,
      until: null,
    },
    {
      vi: 'Xã Hòa Bình thuộc cấp “huyện” (district) ở mọi thời điểm, khi cả nước chưa có hoặc không còn cấp này.',
      en: 'Xã Hòa Bình is of the level “district” at all times, when the country does not have it.',
    },
  ],
  'organization/shares-above-whole': [
    'error',
    { unit: 'xa-hoa-binh', measure: 'population', sum: 1.2 },
    {
      vi: 'Các phần chia của Xã Hòa Bình theo “dân số” (population) cộng lại bằng 1,2, lớn hơn 1; hãy kiểm tra lại.',
      en: 'The parts of Xã Hòa Bình by “population” add up to 1.2, more than 1.',
    },
  ],
  'organization/predecessors-missing': [
    'warning',
    { unit: 'tay-ninh', missing: ['tinh'] },
    {
      vi: 'Số liệu quy đổi của “tay-ninh” chỉ là một phần: chưa có số liệu của “tinh”.',
      en: 'The restated figure of “tay-ninh” is that of a part only: there is none of “tinh”.',
    },
  ],
  'organization/amount-not-in-force': [
    'error',
    { unit: 'xa-a', amount: 5, day: '2024-06-30' },
    {
      vi: '“xa-a” chưa thành lập hoặc đã thôi hoạt động ngày 30/6/2024 nên số liệu 5 để riêng, chưa quy đổi; hãy kiểm tra lại đơn vị và ngày.',
      en: '“xa-a” was not in force on 30 June 2024: its 5 stands apart and was not restated.',
    },
  ],
  'organization/unallocated': [
    'warning',
    { amount: 12, among: ['xa-hoa-binh', 'xa-a'], above: 'tay-ninh' },
    {
      vi: 'Chưa phân bổ được 12 giữa Xã Hòa Bình, “xa-a”; để riêng tại “tay-ninh”.',
      en: '12 could not be allocated among Xã Hòa Bình, “xa-a”; it stands apart under “tay-ninh”.',
    },
  ],
  'organization/ambiguous-name': [
    'warning',
    {
      text: 'Hòa Bình',
      units: ['a-hoa-binh', 'b-hoa-binh'],
      names: ['xã Hòa Bình', 'xã Hoà Bình'],
      count: 2,
    },
    {
      vi: 'Tên “Hòa Bình” khớp với 2 đơn vị nên chưa chọn đơn vị nào: xã Hòa Bình (a-hoa-binh), xã Hoà Bình (b-hoa-binh).',
      en: 'The name “Hòa Bình” fits 2 units, none was taken: xã Hòa Bình (a-hoa-binh), xã Hoà Bình (b-hoa-binh).',
    },
  ],
  'organization/unknown-name': [
    'error',
    { text: 'xã Go', nearest: 'xã Gò Dầu' },
    {
      vi: 'Không có đơn vị nào mang tên “xã Go”; có thể là “xã Gò Dầu”.',
      en: 'No unit has the name “xã Go”; perhaps “xã Gò Dầu” is meant.',
    },
  ],
  'organization/name-corrected': [
    'note',
    { text: 'xã Gò Dâuu', unit: 'go-dau', name: 'xã Gò Dầu' },
    {
      vi: 'Tên “xã Gò Dâuu” được hiểu là “xã Gò Dầu”, đơn vị duy nhất có tên gần giống; hãy kiểm tra lại.',
      en: 'The name “xã Gò Dâuu” was taken for “xã Gò Dầu”, the only unit with a name near it; please check.',
    },
  ],
  'organization/duplicate-code': [
    'error',
    { code: '00712', first: 17 },
    {
      vi: 'Mã “00712” đã dùng cho đơn vị khác ở dòng 17; dòng này không được đọc.',
      en: "The code “00712” is another unit's in row 17; this row is not read.",
    },
  ],
  'organization/unknown-code': [
    'error',
    { code: '00713' },
    {
      vi: 'Không có đơn vị nào mang mã “00713”; hãy kiểm tra lại mã.',
      en: 'No unit has the code “00713”.',
    },
  ],
  'organization/old-value-differs': [
    'error',
    { code: '25270', expected: 'xã', found: 'phường' },
    {
      vi: 'Thay đổi của đơn vị mã “25270” ghi giá trị cũ là “xã”, nhưng đơn vị đang có “phường”; hãy kiểm tra lại.',
      en: 'A change of the unit with code “25270” gives the old value “xã”, but the unit has “phường”.',
    },
  ],
  'organization/heirs-disagree': [
    'error',
    { code: '00712', kind: 'whole', heirs: 2 },
    {
      vi: 'Đơn vị mã “00712” ghi là “chuyển nguyên vẹn” (whole) nhưng có 2 đơn vị kế thừa; hãy kiểm tra lại.',
      en: 'The unit with code “00712” is given as “whole” but has 2 heirs.',
    },
  ],
  'organization/repeated-succession': [
    'error',
    { from: '00712', first: 17 },
    {
      vi: 'Cặp mã cũ và mã mới của “00712” đã có ở dòng 17; dòng này không được đọc.',
      en: 'The old and the new code of “00712” stand in row 17 already; this row is not read.',
    },
  ],
  'organization/left-out-together': [
    'error',
    { code: '00712', row: 17 },
    {
      vi: 'Dòng này không được đọc vì dòng 17 của cùng đơn vị mã “00712” có lỗi.',
      en: 'The row is not read, because row 17 of the same unit with code “00712” is wrong.',
    },
  ],
  'organization/shares-disagree': [
    'error',
    { code: '00712' },
    {
      vi: 'Các phần của đơn vị mã “00712” mâu thuẫn: toàn bộ dân số đã thuộc một phần, nhưng phần khác cũng có dân; hãy kiểm tra lại.',
      en: 'The parts of the unit with code “00712” disagree: all of its people are in one part, but another has people too.',
    },
  ],
  'organization/post-held-twice': [
    'error',
    {
      post: 'truong-ban',
      holders: ['Nguyễn Văn A', 'Trần Thị B'],
      from: '2025-06-15',
      until: '2025-07-01',
    },
    {
      vi: 'Chức vụ “truong-ban” có hai người giữ cùng lúc (Nguyễn Văn A và Trần Thị B) từ ngày 15/6/2025 đến hết ngày 30/6/2025; hãy kiểm tra lại ngày nhận chức vụ.',
      en: 'The post “truong-ban” has two holders at the same time (Nguyễn Văn A and Trần Thị B) from 15/6/2025 to 30/6/2025.',
    },
  ],
  'organization/unknown-post': [
    'error',
    { post: 'truong-bann', nearest: 'truong-ban' },
    {
      vi: 'Chức vụ “truong-bann” không có trong danh sách chức vụ; có thể là “truong-ban”.',
      en: 'The post “truong-bann” is not among the posts; perhaps “truong-ban” is meant.',
    },
  ],
};
