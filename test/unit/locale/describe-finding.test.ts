import { describeFinding, en, vi } from 'danvan';
import type { Finding, FindingCode, FindingPlace, Names, Locale } from 'danvan';
import { describe, expect, it } from 'vitest';
import { givenOut } from '../../support/given-out.js';
import { comparisonFinding } from '#inside/rules';

const known: Readonly<Record<string, string>> = {
  'xa-hoa-binh': 'Xã Hòa Bình',
  'mediation.cases-received': 'Số vụ, việc tiếp nhận',
  'mediation.cases-successful': 'Số vụ, việc hòa giải thành',
  'outreach.sessions': 'Số cuộc tuyên truyền',
  'mat-tran': 'Mặt trận',
  'cong-doan': 'Công đoàn',
};
const look = (id: string): string | undefined => known[id];
const names: Names = { unit: look, indicator: look, line: look };

const isCode = (code: string): code is FindingCode => Object.hasOwn(givenOut, code);
const codes = Object.keys(givenOut).filter(isCode);
const findingOf = (code: FindingCode, place: FindingPlace = {}): Finding => {
  const [severity, params] = givenOut[code];
  return { path: [], ...place, code, severity, params: { ...params } };
};

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [Math.abs(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const table = (locale: Locale): string =>
  codes.map((code) => describeFinding(findingOf(code), locale, names)).join('\n');

describe('describeFinding', () => {
  describe.each([vi, en])('in $language', (locale) => {
    it.each(codes)('writes one sentence for %s', (code) => {
      const sentence = describeFinding(findingOf(code), locale, names);
      expect(sentence).toMatch(/^[\p{Lu}\p{N}“].{10,}[^.]\.$/su);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      expect(sentence).toBe(sentence.normalize('NFC'));
    });

    it.each(codes)('tells every number of %s', (code) => {
      const sentence = describeFinding(findingOf(code), locale, names);
      const print = new Intl.NumberFormat(locale.language === 'vi' ? 'vi-VN' : 'en-GB');
      // The places of repeats are told as rows, counted from 1.
      const from = code === 'dataset/repeated-observation' ? 1 : 0;
      const {
        firstValue: _,
        secondValue: __,
        ...facts
      }: Finding['params'] = {
        ...givenOut[code][1],
      };
      for (const number of numbersIn(facts).map((told) => told + from)) {
        expect(sentence).toContain(print.format(number));
      }
    });
  });

  it('writes Vietnamese that an official can read', () => {
    expect(table(vi)).toMatchInlineSnapshot(`
      "Cần số, nhưng nhận được chữ “134 tấn”.
      Thiếu thông tin bắt buộc, cần nhập chữ.
      Có trường không được quy định: “valeu”, “perid”; hãy kiểm tra lại tên trường.
      Đang để trống, cần ít nhất 1 ký tự; hãy điền nội dung.
      Số 250 lớn hơn mức cao nhất được nhập là 100.
      “ownn” không thuộc danh sách cho phép; hãy chọn một trong: “của riêng đơn vị” (own), “tổng hợp cả cấp dưới” (consolidated).
      “07/7/2020” chưa viết đúng cách; hãy viết ngày theo dạng năm-tháng-ngày, ví dụ 2020-07-07.
      Ngày bắt đầu sau ngày kết thúc; hãy kiểm tra lại hai ngày.
      Nội dung lồng nhau quá nhiều lớp hoặc chứa chính nó, không đọc được.
      “dg-1” đã có ở dòng 3 của danh sách; chỉ tính lần đầu.
      Thời hạn 15/02/2027 được tính khi chưa có danh sách ngày nghỉ lễ, tết năm 2027; hãy bổ sung Tết, Giỗ Tổ và các ngày hoán đổi theo thông báo của năm đó rồi tính lại.
      Thời hạn 15/02/2027 được tính theo danh sách ngày nghỉ lễ, tết năm 2027 chưa được xác nhận; hãy đối chiếu với thông báo của năm đó.
      Ngày 08/02/2027 không thuộc năm 2026 của danh sách ngày nghỉ lễ, tết; ngày này không được tính.
      Xã Hòa Bình thuộc loại “comune”, không có trong danh mục loại đơn vị; có thể là “commune”.
      Xã Hòa Bình thuộc cấp “comune”, không có trong các cấp đã khai; có thể là “commune”.
      “Số vụ, việc hòa giải thành” (340) lớn hơn “Số vụ, việc tiếp nhận” (325), vượt 15; nếu có số từ kỳ trước chuyển sang thì hãy ghi rõ, nếu không thì hãy kiểm tra lại.
      Tổng số (1.000) khác tổng các thành phần (1.010) gồm “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, chênh lệch 10; hãy kiểm tra xem các thành phần có được phân loại từ đúng tổng số này không.
      Không in “[ với {x.teams} tổ]”, vì bảng tổng hợp không có số liệu của chỉ tiêu “x.teams”.
      “ba trăm” không phải là số; hãy viết như 1.327.453 hoặc 58,5.
      Không xác định được “1.23.4” là số nào; hãy dùng dấu chấm phân cách hàng nghìn và dấu phẩy trước phần thập phân.
      “nhiều lắm” không phải là một số lượng; hãy viết số kèm đơn vị tính như gần 134 tấn hoặc 58,5 tỷ đồng.
      “31/6/2020” không phải là một ngày có thật; hãy viết như ngày 07 tháng 7 năm 2020 hoặc 07/7/2020.
      “Céng hßa” được gõ bằng bảng mã cũ TCVN3; hãy chuyển sang Unicode trước khi nhập.
      Có 3.355 ô gõ bằng Unicode tổ hợp, ô đầu tiên là “Hòa Bình”; đã chuyển sang Unicode dựng sẵn.
      “Ðà Nẵng” có chữ Ð hoặc ð (mã U+00D0, U+00F0) trông giống chữ Đ, đ của tiếng Việt (mã U+0110, U+0111) nhưng là chữ khác; hãy gõ lại bằng bộ gõ tiếng Việt để tìm kiếm và đối chiếu được.
      “H� N�i” có ký tự hỏng; hãy lưu tệp theo bảng mã UTF-8 rồi nhập lại.
      Dấu ngoặc kép trong tệp CSV mở mà không đóng hoặc đóng sai chỗ, từ “"Hòa Bình”; dòng này không được đọc, hãy kiểm tra lại.
      Dòng có 4 ô, trong khi dòng tiêu đề có 5 cột; dòng này không được đọc, hãy sửa cho đủ số ô.
      Dòng tiêu đề thiếu cột “parent”; có thể là “parrent”.
      Dòng tiêu đề có hai cột cùng tên “name”; hãy đổi tên hoặc bỏ một cột.
      Các cột sau không được đọc: “area”, “population”; nếu cần thì hãy kiểm tra lại tên cột.
      “quý 2/2020” chưa phải là mã kỳ báo cáo; hãy viết “2020-Q2”.
      Lịch chốt số liệu “nd-9-2019” không có trong danh sách lịch; có thể là “nd-09-2019”.
      “tt-01-2024-ttcp” không quy định kỳ báo cáo cùng loại với “2024-05@tt-01-2024-ttcp”.
      Nhiệm kỳ “2020/2026” không có trong bảng nhiệm kỳ; có thể là “2020/2025@party”.
      “nhiệm kỳ 2021-2026” chưa nêu rõ nhiệm kỳ của hệ thống nào; hãy chọn một trong: “Quốc hội” (national-assembly), “Mặt trận Tổ quốc Việt Nam” (front).
      “từ năm 2013 đến nay” tính đến nay hoặc từ nay, nhưng thiếu ngày chốt để xác định “nay” là ngày nào; hãy bổ sung ngày chốt.
      Thiếu ngày ban hành của “Nghị quyết 25-NQ/TW” nên không xác định được thời gian thực hiện; hãy bổ sung ngày ban hành.
      Thời điểm kết thúc 03/6/2013 sớm hơn thời điểm bắt đầu 2023; hãy kiểm tra lại.
      6 tháng đầu năm 2024 tính theo “tt-01-2024-ttcp”, còn 6 tháng đầu năm 2023 tính theo lịch dương; hai kỳ không cùng cách chốt số liệu, khi so sánh phải nêu rõ.
      Tháng 6 năm 2018 kết thúc ngoài thời gian áp dụng của “nd-09-2019” (từ ngày 24/01/2019).
      Chưa có nguồn công khai xác nhận quý I năm 2020 tính từ ngày 15/12/2019 đến ngày 14/3/2020.
      Ngày nghỉ lễ 09-02 được khai hai lần; lần khai sau bị bỏ qua.
      Ngày 22/8/2026 vừa được khai là ngày nghỉ vừa được khai là ngày làm bù; tạm tính là ngày làm việc, hãy bỏ bớt một.
      Đơn vị được gia hạn “xa-hoa-bin” không có trong danh sách đơn vị; hãy kiểm tra lại mã đơn vị.
      Thời hạn gia hạn ngày 10/8/2026 của Xã Hòa Bình sớm hơn thời hạn quy định ngày 17/8/2026; hãy kiểm tra lại.
      Xã Hòa Bình được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.
      Đơn vị cấp trên “tay-nin” của Xã Hòa Bình không có trong danh sách đơn vị; có thể là “tay-ninh”.
      Các đơn vị sau là cấp trên của nhau theo vòng khép kín: Xã Hòa Bình, “xa-a”; hãy sửa lại đơn vị cấp trên.
      Địa bàn “xa-b” của Xã Hòa Bình không có trong danh sách đơn vị; hãy kiểm tra lại mã.
      Mã “00712” đã dùng cho đơn vị khác ở dòng 17; dòng này không được đọc.
      Không có đơn vị nào mang mã “00713”; hãy kiểm tra lại mã.
      Thay đổi của đơn vị mã “25270” ghi giá trị cũ là “xã”, nhưng đơn vị đang có “phường”; hãy kiểm tra lại.
      Đơn vị mã “00712” ghi là “chuyển nguyên vẹn” (whole) nhưng có 2 đơn vị kế thừa; hãy kiểm tra lại.
      Cặp mã cũ và mã mới của “00712” đã có ở dòng 17; dòng này không được đọc.
      Dòng này không được đọc vì dòng 17 của cùng đơn vị mã “00712” có lỗi.
      Các phần của đơn vị mã “00712” mâu thuẫn: toàn bộ dân số đã thuộc một phần, nhưng phần khác cũng có dân; hãy kiểm tra lại.
      Đơn vị “xa-hoa-bin” không có trong danh sách đơn vị; có thể là “xa-hoa-binh”.
      Loại quan hệ “guides” không có trong danh mục; hãy chọn một trong: “theo địa bàn” (territorial), “Đảng” (party).
      Xã Hòa Bình có hai đơn vị cấp trên cùng lúc (“tay-ninh” và “tinh”) từ ngày 01/7/2025; tạm lấy đơn vị khai trước, hãy kiểm tra lại.
      Đơn vị cấp trên “tay-ninh” của Xã Hòa Bình chưa có hoặc không còn hoạt động đến hết ngày 30/6/2025; hãy kiểm tra lại đơn vị cấp trên hoặc thời gian.
      Khoảng thời gian kết thúc trước khi bắt đầu: từ ngày 01/7/2025 đến hết ngày 31/12/2023; không tính khoảng này.
      Xã Hòa Bình thuộc loại “township” từ ngày 01/7/2025 đến hết ngày 31/12/2025, khi cả nước chưa có hoặc không còn loại này.
      Xã Hòa Bình thuộc cấp “huyện” (district) ở mọi thời điểm, khi cả nước chưa có hoặc không còn cấp này.
      Các phần chia của Xã Hòa Bình theo “dân số” (population) cộng lại bằng 1,2, lớn hơn 1; hãy kiểm tra lại.
      Số liệu quy đổi của “tay-ninh” chỉ là một phần: chưa có số liệu của “tinh”.
      Chưa phân bổ được 12 giữa Xã Hòa Bình, “xa-a”; để riêng tại “tay-ninh”.
      Xã Hòa Bình gửi “bm-01” kỳ tháng 8 năm 2026 nhưng không thuộc diện phải gửi; hãy kiểm tra lại phân công báo cáo.
      Xã Hòa Bình đã gửi “bm-01” kỳ tháng 8 năm 2026 nhưng không có thời hạn để xác định đúng hạn hay chậm.
      Chức vụ “truong-ban” có hai người giữ cùng lúc (Nguyễn Văn A và Trần Thị B) từ ngày 15/6/2025 đến hết ngày 30/6/2025; hãy kiểm tra lại ngày nhận chức vụ.
      Chức vụ “truong-bann” không có trong danh sách chức vụ; có thể là “truong-ban”.
      Tên “Hòa Bình” khớp với 2 đơn vị nên chưa chọn đơn vị nào: xã Hòa Bình (a-hoa-binh), xã Hoà Bình (b-hoa-binh).
      Không có đơn vị nào mang tên “xã Go”; có thể là “xã Gò Dầu”.
      Tên “xã Gò Dâuu” được hiểu là “xã Gò Dầu”, đơn vị duy nhất có tên gần giống; hãy kiểm tra lại.
      “…-BC/TU” không phải là số, ký hiệu văn bản; hãy viết như 844-QĐ/HU hoặc 59/2023/NĐ-CP.
      Văn bản “qd-844” được khai hai lần với cùng một mã; văn bản sau không được đưa vào; hãy đổi mã hoặc bỏ bớt một.
      Hai văn bản “qd-844” và “qd-844-b” có cùng số, ký hiệu “844-QĐ/HU”; hãy kiểm tra xem có phải là một văn bản không.
      Văn bản “qd-8444” không có trong sổ văn bản; có thể là “qd-844”.
      Các văn bản sau cụ thể hóa nhau theo vòng khép kín: “qd-400”, “qd-844”; hãy kiểm tra lại các quan hệ này.
      Thể loại “party-decison” của văn bản “qd-844” không có trong danh mục thể loại; có thể là “party-decision”.
      Văn bản “kh-114” được khai là thể loại “party-decision”, nhưng số, ký hiệu “114-KH/HU” thuộc thể loại khác: “party-plan”.
      Quan hệ văn bản “qd-844” cụ thể hóa văn bản “qd-400” được khai hai lần; lần sau bị bỏ qua.
      Hệ thống số “Đảng · HU · QĐ · 2020/2025” thiếu các số từ 3 đến 7.
      Trong hệ thống số “Đảng · HU · QĐ · 2020/2025”, số “12a” được cấp cho nhiều văn bản: “qd-12a”, “qd-12a-b”; hãy kiểm tra lại.
      Không xác định được hệ thống số của văn bản “qd-844” vì chưa rõ: cơ quan ban hành, nhiệm kỳ.
      “dak-doa” đã quán triệt văn bản “qd-844” cho 52, nhiều hơn số phải quán triệt là 51; hãy kiểm tra lại hai số.
      Kết quả quán triệt văn bản “qd-844” của “dak-doa” đã có ở một dòng trước; dòng này không được tính.
      Chỉ tiêu “Số vụ, việc tiếp nhận” được định nghĩa hai lần; lần sau bị bỏ qua.
      Chỉ tiêu “Số vụ, việc hòa giải thành” dựa vào chỉ tiêu “Số vụ, việc tiếp nhận” (tổng thể), nhưng chỉ tiêu này không có trong danh mục; hãy bổ sung hoặc sửa lại mã.
      Đơn vị “xa-hoa-bin” không có trong danh sách đơn vị; có thể là “xa-hoa-binh”.
      Chỉ tiêu “mediation.case” không có trong danh mục chỉ tiêu; hãy kiểm tra lại.
      Hệ thống báo cáo “mat-tran-x” không có trong danh sách; có thể là “mat-tran”.
      Số liệu được gửi hai lần trong cùng một hệ thống báo cáo: 5 (dòng 4), sau đó gần 7 (dòng 18, nguồn “Phụ lục I”, vị trí “ô D7”); chỉ tính lần đầu, hãy bỏ bớt một.
      Mặt trận và Công đoàn cùng gửi số liệu này (1.327); chỉ tính một lần, theo Mặt trận.
      Mặt trận gửi 1.327, Công đoàn gửi 1.300, chênh lệch 27; tạm lấy số của Mặt trận, hãy kiểm tra lại.
      Số 12,345 có nhiều chữ số thập phân hơn mức quy định của chỉ tiêu (2 chữ số); hãy làm tròn.
      Số -7 nhỏ hơn 0, trong khi chỉ tiêu này không thể âm; hãy kiểm tra lại.
      Số lũy kế 1.150 nhỏ hơn số 1.200 của quý I năm 2020, giảm 50; số lũy kế không thể giảm, hãy kiểm tra lại.
      Số tổng hợp (5.000) khác tổng số các đơn vị đã gửi (4.200), chênh lệch 800; đã có 10/12 đơn vị gửi; hãy kiểm tra lại.
      “Số vụ, việc hòa giải thành” (340) lớn hơn “Số vụ, việc tiếp nhận” (325), vượt 15; hãy kiểm tra lại hai số.
      Tỷ lệ báo cáo (80%) khác tỷ lệ tính lại (73,85%) từ “Số vụ, việc hòa giải thành” (240) và “Số vụ, việc tiếp nhận” (325), chênh lệch 6,15 điểm phần trăm; hãy kiểm tra lại các số này.
      Số lượt người dự (12) nhỏ hơn “Số cuộc tuyên truyền” (40), thiếu 28; hãy kiểm tra lại hai số.
      Tổng số (1.000) khác tổng các thành phần (1.010) gồm “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, chênh lệch 10; hãy kiểm tra lại các số này.
      Đã liệt kê 100 vấn đề, còn 1.234 vấn đề chưa liệt kê; hãy sửa các vấn đề đã nêu rồi kiểm tra lại.
      Quy trình không có trạng thái “registred”; có thể là “registered”.
      Trạng thái “đăng ký” (registered) được khai hai lần trong quy trình; hãy bỏ bớt một.
      Không có bước nào dẫn đến trạng thái “khen thưởng” (rewarded); hãy bổ sung bước hoặc bỏ trạng thái này.
      Không được chuyển từ “đăng ký” (registered) sang “được công nhận” (recognised) do “đơn vị chủ trì” (host) thực hiện; chỉ được chuyển sang “đã phê duyệt” (approved), “đã chấm dứt” (ended).
      Chưa đủ điều kiện để chuyển từ “bình xét” (reviewed) sang “được công nhận” (recognised), còn thiếu: “quyết định” (decision).
      Bộ tiêu chí không có tiêu chí “refrom”; có thể là “reform”.
      “reform” được khai hai lần; chỉ tính lần đầu.
      Điểm 26 của tiêu chí “reform” nằm ngoài khoảng từ 0 đến 25; không tính điểm này.
      “reform” là nhóm tiêu chí, phải chấm từng tiêu chí thành phần; không tính điểm này.
      Tiêu chí “know” chưa quy định điểm tối đa; không tính điểm này.
      Điểm tối đa của “my-scheme” là 100, nhưng các thành phần cộng lại bằng 95; hãy sửa cho khớp.
      Bộ tiêu chí không có điều kiện “dosier”; có thể là “dossier”.
      Mô hình “mo-hinh-1” được khai hai lần; lần khai sau bị bỏ qua.
      Lĩnh vực “economi” của mô hình “mo-hinh-1” không có trong danh mục; có thể là “economy”.
      Lĩnh vực “new-countryside” của mô hình “mo-hinh-1” không áp dụng trong năm 2019.
      Mô hình “mo-hinh-2” không có trong danh sách; có thể là “mo-hinh-1”.
      Các mô hình sau nhân rộng lẫn nhau theo vòng khép kín: “mo-hinh-1”, “mo-hinh-2”; hãy kiểm tra lại mô hình gốc.
      Bản đăng ký của mô hình “mo-hinh-1” còn thiếu các mục: “nguồn lực” (resources), “kết quả” (results); hãy bổ sung.
      Mô hình “mo-hinh-1” ghi trạng thái “được công nhận” (recognised), nhưng bước cuối của quá trình là “bình xét” (reviewed); hãy sửa cho thống nhất.
      Các bước trong quá trình của mô hình “mo-hinh-1” không nối tiếp nhau; hãy kiểm tra lại ngày và thứ tự các bước.
      Năm 2021: số mô hình ở bước “có hiệu quả” (effective) (2.071) lớn hơn ở bước “đăng ký” (registered) (1.808); hãy kiểm tra lại hai số.
      Số ghi trong báo cáo ở mục “kinh tế” (economy) là 7, nhưng đếm theo danh sách được 6; hãy kiểm tra lại.
      Phong trào “dan-van-kheo” được khai hai lần; lần khai sau bị bỏ qua.
      Phong trào “dan-van-khe” không có trong danh sách; có thể là “dan-van-kheo”.
      Phong trào “dan-van-kheo” được ghi là lồng ghép với chính nó; hãy bỏ mã này khỏi danh sách lồng ghép.
      Năm chủ đề “nam-dan-van-2019” phải có kỳ là một năm.
      Hoạt động “Ngày ra quân” (từ ngày 31/7/2020 đến ngày 02/8/2020) không nằm trong thời gian của phong trào, tháng 7 năm 2020.
      Mục tiêu “models” đến hạn ngày 15/01/2020, ngoài thời gian của phong trào, năm 2019.
      Mục tiêu “models” có con số nhưng không có đơn vị tính hay chỉ tiêu; hãy bổ sung.
      Phong trào có hai mục tiêu cùng mã “models”; hãy đổi mã một mục tiêu.
      Phong trào không có mục tiêu “model”; có thể là “models”.
      Mục tiêu “land” tính bằng “m2”, nhưng kết quả ghi bằng “ha”; không tính kết quả này.
      Không có văn bản “qd-400”; có thể là “qd-400-tu”.
      Quyết định khen thưởng “bang-khen-2021” được khai hai lần; lần khai sau bị bỏ qua.
      Khen thưởng “bang-khen-2021” không ghi văn bản quyết định; hãy bổ sung số quyết định.
      Khen thưởng “bang-khen-2021” ghi “mo-hinh-1” hai lần; chỉ tính một lần.
      Mô hình “mo-hinh-1” đã được công nhận nhưng không có quyết định công nhận nào ghi tên; hãy bổ sung quyết định.
      Quyết định “cong-nhan-2021” công nhận mô hình “mo-hinh-1”, nhưng mô hình đang ở trạng thái “đăng ký” (registered); hãy cập nhật trạng thái hoặc kiểm tra lại quyết định.
      Quyết định “cong-nhan-2021” ngày 30/11/2021 công nhận mô hình “mo-hinh-1” trước bước bình xét ngày 05/12/2021.
      Nhiệm vụ “nv-1” được khai hai lần; chỉ tính lần đầu.
      Không có văn bản phối hợp “ct-2012”; có thể là “ct-2021”.
      Không có văn bản “23-QD/TW” trong danh mục văn bản; có thể là “23-QĐ/TW”.
      Vai trò của bên phối hợp “leed” không có trong danh mục; có thể là “lead”.
      Thời hạn thuộc loại “năm” (year), nhưng “2021/2025” không phải là kỳ thuộc loại đó.
      Văn bản phối hợp “qc-2019” có 1 bên; cần ít nhất hai bên.
      “ubnd-huyen” là bên của văn bản phối hợp “ct-2021” hai lần; hãy bỏ bớt một.
      Văn bản phối hợp “ct-2021” có nhiều bên chủ trì: “ubnd-huyen”, “ban-dan-van”; chỉ được có một, trừ khi ghi rõ là đồng chủ trì.
      “ban-dan-van” chủ trì văn bản phối hợp “ct-2021” nhưng không đứng đầu danh sách các bên.
      Ngày 15/01/2022 nằm ngoài thời hạn của văn bản phối hợp “ct-2021” (từ ngày 01/01/2021 đến hết ngày 31/12/2021).
      Năm 2020 nằm ngoài thời hạn của văn bản phối hợp “ct-2021” (từ ngày 01/01/2021).
      Thời hạn của “kh-2026” vượt ra ngoài thời hạn của “ct-2021-2025” mà văn bản này triển khai.
      Các văn bản phối hợp sau triển khai hoặc thay thế lẫn nhau theo vòng khép kín: “ct-2021”, “kh-2021”; hãy kiểm tra lại.
      Các bước hoặc tiến độ của “ct-2021” không theo thứ tự thời gian; hãy kiểm tra lại các ngày.
      “ct-2021” ghi trạng thái “đã ký kết” (signed), nhưng bước cuối của quá trình là “đã dự thảo” (drafted); hãy sửa cho thống nhất.
      “ban-dan-van”, bên của văn bản phối hợp “ct-2021”, không còn hoạt động vào ngày 01/7/2025 và không có đơn vị kế thừa.
      “ban-dan-van”, bên của văn bản phối hợp “ct-2021”, đã kết thúc hoạt động; “ban-tgdv” tiếp nhận nhiệm vụ nhưng chưa được ghi là đơn vị kế thừa.
      “ban-dan-van”, bên của văn bản phối hợp “ct-2021”, đã kết thúc hoạt động; cần xác định đơn vị kế thừa trong số: “ban-tgdv”, “ban-xdd”.
      Không có đơn vị “ban-tgvd”, được ghi là kế thừa “ban-dan-van” trong văn bản phối hợp “ct-2021”; có thể là “ban-tgdv”.
      “ban-tgdv” nay đảm nhận phần việc của nhiều bên trong văn bản phối hợp “ct-2021”: “ban-dan-van”, “ban-tuyen-giao”.
      Trong văn bản phối hợp “ct-2021” không rõ đơn vị nào kế thừa “ban-dan-van”: “ban-tgdv”, “ban-xdd”.
      “ubnd-xa” không phải là bên của văn bản phối hợp “ct-2021”; có thể là “ubnd-huyen”.
      Nhiệm vụ “nv-1” chưa có đơn vị chịu trách nhiệm; hãy giao đơn vị thực hiện.
      Nhiệm vụ “nv-1” không ghi thời hạn, định kỳ hoặc kỳ thực hiện; hãy bổ sung một trong ba.
      Tiến độ của nhiệm vụ “nv-1” giảm từ 0,5 xuống 0,4; hãy kiểm tra lại hai số.
      Nhiệm vụ “nv-1” được ghi là hoàn thành, nhưng mới đạt 18 so với chỉ tiêu 20.
      6 tháng đầu năm 2021 không phải là một kỳ của nhiệm vụ “nv-1”.
      Nhiệm vụ “nv-1” chưa hoàn thành khi “ct-2021” đã hết thời hạn và chưa được chuyển tiếp.
      Nhiệm vụ “nv-1” được chuyển tiếp nhiều lần: “nv-2”, “nv-3”.
      Nhiệm vụ “nv-1” được chuyển tiếp sang “ct-2022”, nhưng văn bản này không có nội dung “B”.
      Không xếp lịch định kỳ cho “nv-1” được vì “qc-2019” không có ngày bắt đầu hoặc ngày kết thúc.
      Chưa có báo cáo sơ kết 6 tháng đầu năm 2021 của văn bản phối hợp “ct-2021”, thời hạn là ngày 15/7/2021.
      “hoi-nong-dan” không phải là địa bàn; ghi nhận tình hình “n1” phải theo địa bàn, không theo tổ chức, nhóm hay cá nhân.
      Mô hình “mo-hinh-1” ghi cấp “comune”, cấp này không có trong danh mục; có thể là “commune”.
      Mô hình “mo-hinh-1” thuộc cấp “huyện” (district), cấp này không tồn tại vào ngày 01/7/2025.
      Bộ tiêu chí “my-scheme” không có hiệu lực vào ngày 31/12/2022.
      Tiêu chí “reform” có điểm nhưng không có minh chứng; hãy bổ sung minh chứng.
      Mức xếp loại “good” bắt đầu từ 110 điểm, cao hơn điểm tối đa 100; hãy hạ mức này.
      Định dạng “markdown” không trình bày được phần loại “chart”; nội dung được in thành chữ thường, không kẻ bảng.
      Đã bỏ ký tự không ghi được vào tệp (U+0007, U+D800) trong “Báo cáo”.
      Phông chữ không có ký tự 😀 (U+1F600) trong “Vui 😀”, ký tự này không in được; hãy thay ký tự khác hoặc phông chữ khác.
      Đoạn chữ dài 40.000 ký tự, quá giới hạn 32.767 ký tự của một ô; phần còn lại được ghi tiếp ở các ô sau.
      Từ quá dài “wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww…” được thêm chỗ ngắt dòng.
      Số “12345678901234567890” không lưu được dưới dạng số nên được ghi thành chữ.
      Trang tính “Phụ lục [1]” được đổi tên thành “Phụ lục (1)”.
      Bảng 31 cột rộng hơn khổ giấy, được in thành 3 phần.
      “mo-hinh-1” không thuộc chỉ tiêu thống kê nào nên không được tính.
      Chưa rõ “3” thuộc đơn vị nào nên không được tính; hãy bổ sung đơn vị.
      Chưa rõ “3” thuộc kỳ báo cáo nào nên không được tính; hãy bổ sung ngày hoặc kỳ báo cáo.
      Đơn vị tính “bao” không quy đổi được sang đơn vị của chỉ tiêu “x.rice” nên không được tính."
    `);
  });

  it('writes the same in English', () => {
    expect(table(en)).toMatchInlineSnapshot(`
      "Expected a number, but received the text “134 tấn”.
      A field that must be given is missing, expected a text.
      There are fields that are not known: “valeu”, “perid”; check how they are spelt.
      This is empty and needs at least 1 characters; fill it in.
      The number 250 is above the most that can be given, 100.
      “ownn” is not one of those allowed; take one of: “own”, “consolidated”.
      “07/7/2020” is not written as it should be; write a day as year-month-day, like 2020-07-07.
      The first day is later than the last; check both.
      This is nested too deeply or holds itself, and cannot be read.
      “dg-1” is in the list already, in row 3; only the first counts.
      The due date 15 February 2027 was counted without the list of days off of 2027; add Tết, the day of the Hùng Kings and the days exchanged, and count again.
      The due date 15 February 2027 was counted by a list of days off of 2027 that is not confirmed; compare it with the announcement.
      8 February 2027 is not in 2026, the year of its list of days off; it does not count.
      Xã Hòa Bình is of the kind “comune”, which is not among the kinds of units; perhaps “commune” is meant.
      Xã Hòa Bình is of the level “comune”, which is not among the levels; perhaps “commune” is meant.
      “Số vụ, việc hòa giải thành” (340) exceeds “Số vụ, việc tiếp nhận” (325) by 15; say so where it comes from the period before, else look again.
      The total (1,000) differs from the sum of its parts (1,010), “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, by 10; look whether they break down this total or another.
      “[ với {x.teams} tổ]” is not printed: “x.teams” has no figure in the table.
      “ba trăm” is no number; write it the Vietnamese way, like 1.327.453 or 58,5.
      “1.23.4” cannot be read as one number; write points between thousands and a comma before the decimals.
      “nhiều lắm” is no quantity; write a number and its unit, like “gần 134 tấn” or “58,5 tỷ đồng”.
      “31/6/2020” is no day of the calendar; write one like “ngày 07 tháng 7 năm 2020” or 07/7/2020.
      “Céng hßa” is typed in the old encoding TCVN3; convert it to Unicode first.
      3,355 cells are typed with marks apart from their letters, the first is “Hòa Bình”; they were put into Unicode normalization form C.
      “Ðà Nẵng” has the letter Ð or ð (U+00D0, U+00F0), which looks like Đ or đ (U+0110, U+0111) and is another one; type it again, so that it can be found and compared.
      “H� N�i” holds broken characters; save the file as UTF-8 and read it again.
      A quotation mark of the CSV file is never closed or closed in the wrong place, from “"Hòa Bình” on; the row is not read.
      The row has 4 cells where the header has 5 columns; the row is not read.
      The header has no column “parent”; perhaps “parrent” is meant.
      The header has two columns called “name”.
      Nothing was read from these columns: “area”, “population”.
      “quý 2/2020” is not the id of a reporting period; write “2020-Q2”.
      The reporting calendar “nd-9-2019” is not among those given; perhaps “nd-09-2019” is meant.
      “tt-01-2024-ttcp” has no period of the kind of “2024-05@tt-01-2024-ttcp”.
      The term “2020/2026” is in no table of terms; perhaps “2020/2025@party” is meant.
      “nhiệm kỳ 2021-2026” does not say whose term it is; choose one of “national-assembly”, “front”.
      “từ năm 2013 đến nay” reaches up to now or from now on, but the day that “now” stands for is missing.
      The day of “Nghị quyết 25-NQ/TW” is missing, so the years of carrying it out cannot be told.
      The end, 3 June 2013, is earlier than the start, 2023.
      First half of 2024 follows “tt-01-2024-ttcp”, but first half of 2023 follows the civil calendar; their days are counted differently, which a comparison must say.
      June 2018 ends while “nd-09-2019” is not in force (from 24 January 2019).
      No public source confirms that first quarter of 2020 runs from 15 December 2019 to 14 March 2020.
      The holiday on 09-02 is given twice; the later row is left out.
      22 August 2026 is given both as a day off and as a make-up working day; it counts as a working day.
      The unit “xa-hoa-bin” that was given an extension is not among the units.
      The extension of Xã Hòa Bình to 10 August 2026 ends before the regular due date 17 August 2026.
      The unit Xã Hòa Bình is given twice under one id; the later one is left out.
      The parent “tay-nin” of Xã Hòa Bình is not among the units; perhaps “tay-ninh” is meant.
      These units are parents of each other in a circle: Xã Hòa Bình, “xa-a”.
      The place “xa-b” of Xã Hòa Bình is not among the units.
      The code “00712” is another unit's in row 17; this row is not read.
      No unit has the code “00713”.
      A change of the unit with code “25270” gives the old value “xã”, but the unit has “phường”.
      The unit with code “00712” is given as “whole” but has 2 heirs.
      The old and the new code of “00712” stand in row 17 already; this row is not read.
      The row is not read, because row 17 of the same unit with code “00712” is wrong.
      The parts of the unit with code “00712” disagree: all of its people are in one part, but another has people too.
      The unit “xa-hoa-bin” is not among the units; perhaps “xa-hoa-binh” is meant.
      The register has no link type “guides”; it has “territorial”, “party”.
      Xã Hòa Bình has two units directly above it (“tay-ninh” and “tinh”) from 01/7/2025 on; the first given counts.
      “tay-ninh”, the unit above Xã Hòa Bình, is not in force up to 30/6/2025.
      These days end before they begin: from 01/7/2025 to 31/12/2023; they count as none.
      Xã Hòa Bình is of the kind “township” from 01/7/2025 to 31/12/2025, when the country does not have it.
      Xã Hòa Bình is of the level “district” at all times, when the country does not have it.
      The parts of Xã Hòa Bình by “population” add up to 1.2, more than 1.
      The restated figure of “tay-ninh” is that of a part only: there is none of “tinh”.
      12 could not be allocated among Xã Hòa Bình, “xa-a”; it stands apart under “tay-ninh”.
      Xã Hòa Bình sent “bm-01” for August 2026, which it does not owe.
      Xã Hòa Bình sent “bm-01” for August 2026, but no due date is known to judge it by.
      The post “truong-ban” has two holders at the same time (Nguyễn Văn A and Trần Thị B) from 15/6/2025 to 30/6/2025.
      The post “truong-bann” is not among the posts; perhaps “truong-ban” is meant.
      The name “Hòa Bình” fits 2 units, none was taken: xã Hòa Bình (a-hoa-binh), xã Hoà Bình (b-hoa-binh).
      No unit has the name “xã Go”; perhaps “xã Gò Dầu” is meant.
      The name “xã Gò Dâuu” was taken for “xã Gò Dầu”, the only unit with a name near it; please check.
      “…-BC/TU” is no number and symbol of a document; write one like “844-QĐ/HU” or “59/2023/NĐ-CP”.
      The document “qd-844” is given twice under one id; the later one is left out.
      The documents “qd-844” and “qd-844-b” both have the number “844-QĐ/HU”; please check whether they are one.
      The document “qd-8444” is not in the register; perhaps “qd-844” is meant.
      These documents form a circle of the relation concretises: “qd-400”, “qd-844”.
      The kind “party-decison” of the document “qd-844” is not in the table of kinds; perhaps “party-decision” is meant.
      The document “kh-114” is said to be of the kind “party-decision”, but its number “114-KH/HU” is of another: “party-plan”.
      The relation that “qd-844” concretises “qd-400” is given twice; the later one is left out.
      Numbers 3 to 7 are missing from the series “party · HU · QĐ · 2020/2025”.
      Number “12a” of the series “party · HU · QĐ · 2020/2025” is held by several documents: “qd-12a”, “qd-12a-b”.
      The series of the document “qd-844” is not known, for want of its issuer, its term.
      “dak-doa” disseminated the document “qd-844” to 52, more than the 51 it was obliged to.
      The dissemination of the document “qd-844” by “dak-doa” is already in an earlier row; this one is not counted.
      The indicator “Số vụ, việc tiếp nhận” is defined twice; the later one is left out.
      The indicator “Số vụ, việc hòa giải thành” leans on “Số vụ, việc tiếp nhận” (whole), which is not defined.
      The unit “xa-hoa-bin” is not in the list of units; perhaps “xa-hoa-binh” is meant.
      The indicator “mediation.case” is not in the catalogue; please check it.
      The reporting line “mat-tran-x” is not in the list; perhaps “mat-tran” is meant.
      The figure was sent twice on one reporting line: 5 (row 4), then nearly 7 (row 18, source “Phụ lục I”, place “ô D7”); only the first is counted, take one away.
      Mặt trận and Công đoàn sent the same figure (1,327); it is counted once, as sent by Mặt trận.
      Mặt trận sent 1,327, Công đoàn sent 1,300, a difference of 27; the figure of Mặt trận is counted.
      The number 12.345 has more than the 2 decimals of the indicator.
      The number -7 is below zero, where only counts and sums can stand.
      The running total of 1,150 is below the earlier 1,200 (first quarter of 2020), a fall of 50.
      The consolidated figure (5,000) differs from the sum of what the units sent (4,200) by 800; 10 of 12 units have sent theirs.
      “Số vụ, việc hòa giải thành” (340) exceeds “Số vụ, việc tiếp nhận” (325) by 15.
      The stated rate (80%) differs from the rate recomputed (73.85%) from “Số vụ, việc hòa giải thành” (240) and “Số vụ, việc tiếp nhận” (325) by 6.15 percentage points.
      There are fewer attendances (12) than “Số cuộc tuyên truyền” (40), short by 28.
      The total (1,000) differs from the sum of its parts (1,010), “Số vụ, việc hòa giải thành”, “Số cuộc tuyên truyền”, by 10.
      100 findings are listed; 1,234 more are not.
      The lifecycle has no state “registred”; perhaps “registered” is meant.
      The lifecycle gives the state “registered” twice.
      No moves lead to the state “rewarded”.
      A move from “registered” to “recognised” by “host” is not allowed; only “approved”, “ended” can follow.
      The move from “reviewed” to “recognised” still needs “decision”.
      The scheme has no criterion “refrom”; perhaps “reform” is meant.
      “reform” is given twice; only the first counts.
      The score 26 of “reform” is not between 0 and 25; it is not counted.
      “reform” is a group, whose parts are to be scored; its own score is not counted.
      The maximum of “know” is not set; its score is not counted.
      The maximum of “my-scheme” is 100, but its parts add up to 95.
      The scheme has no condition “dosier”; perhaps “dossier” is meant.
      The model “mo-hinh-1” is given twice; the later one is left out.
      The field “economi” of the model “mo-hinh-1” is not in the catalogue; perhaps “economy” is meant.
      The field “new-countryside” of the model “mo-hinh-1” is not in force in 2019.
      The model “mo-hinh-2” is not in the list; perhaps “mo-hinh-1” is meant.
      These models replicate each other in a circle: “mo-hinh-1”, “mo-hinh-2”.
      The registration of the model “mo-hinh-1” lacks “resources”, “results”.
      The model “mo-hinh-1” has the state “recognised”, but its last step led to “reviewed”.
      The steps in the history of the model “mo-hinh-1” do not follow each other.
      In 2021 there are more models at “effective” (2,071) than at “registered” (1,808).
      The report states 7 for “economy”, but the list has 6.
      The campaign “dan-van-kheo” is given twice; the later one is left out.
      The campaign “dan-van-khe” is not in the list; perhaps “dan-van-kheo” is meant.
      The campaign “dan-van-kheo” is said to be carried out together with itself.
      The theme year “nam-dan-van-2019” needs a period of one year.
      The event “Ngày ra quân” (31 July 2020 to 2 August 2020) does not lie within the period of its campaign, July 2020.
      The goal “models” is due on 15 January 2020, outside the period of its campaign, 2019.
      The goal “models” has a number but neither a unit nor an indicator.
      The campaign has two goals with the id “models”.
      The campaign has no goal “model”; perhaps “models” is meant.
      The goal “land” is counted in “m2”, but its progress is given in “ha”; it is not counted.
      The document “qd-400” is not known; perhaps “qd-400-tu” is meant.
      The commendation “bang-khen-2021” is given twice; the later one is left out.
      The commendation “bang-khen-2021” names no deciding document.
      The commendation “bang-khen-2021” names “mo-hinh-1” twice; it counts once.
      The model “mo-hinh-1” is recognised, but no decision of recognition names it.
      The commendation “cong-nhan-2021” recognises the model “mo-hinh-1”, whose state is “registered”.
      The commendation “cong-nhan-2021” of 30 November 2021 recognises the model “mo-hinh-1” before its last step of review on 5 December 2021.
      The task “nv-1” is given twice; only the first counts.
      There is no instrument “ct-2012”; perhaps “ct-2021” is meant.
      There is no document “23-QD/TW”; perhaps “23-QĐ/TW” is meant.
      “leed” is not in the list of words for roles of parties; perhaps “lead” is meant.
      The term is of the kind “year”, but “2021/2025” is no period of that kind.
      The instrument “qc-2019” has 1 of at least two parties.
      “ubnd-huyen” is a party to “ct-2021” twice.
      Several parties lead in “ct-2021”: “ubnd-huyen”, “ban-dan-van”; there is only one unless it says that they lead jointly.
      “ban-dan-van” leads in “ct-2021” without being its first party.
      15 January 2022 is outside the term of “ct-2021” (1 January 2021 to 31 December 2021).
      2020 is outside the term of “ct-2021” (from 1 January 2021 on).
      The term of “kh-2026” reaches beyond that of “ct-2021-2025”, which it carries out.
      These instruments carry out or replace each other in a circle: “ct-2021”, “kh-2021”.
      The steps or the progress of “ct-2021” are not in the order of their days.
      “ct-2021” has the state “signed”, but its last step led to “drafted”.
      “ban-dan-van”, a party to “ct-2021”, is not in force on 1 July 2025 and has no heir.
      “ban-dan-van”, a party to “ct-2021”, has ended; “ban-tgdv” took over its work without being named as heir.
      “ban-dan-van”, a party to “ct-2021”, has ended; one of these is to be named as heir: “ban-tgdv”, “ban-xdd”.
      There is no unit “ban-tgvd”, named as heir of “ban-dan-van” in “ct-2021”; perhaps “ban-tgdv” is meant.
      “ban-tgdv” now stands for several parties to “ct-2021”: “ban-dan-van”, “ban-tuyen-giao”.
      It is not clear in “ct-2021” which unit inherits from “ban-dan-van”: “ban-tgdv”, “ban-xdd”.
      “ubnd-xa” is no party to “ct-2021”; perhaps “ubnd-huyen” is meant.
      Nobody is responsible for the task “nv-1”.
      The task “nv-1” has no day, cycle or period.
      The progress of the task “nv-1” fell from 0.5 to 0.4.
      The task “nv-1” counts as done, but its progress is 18 of 20.
      First half of 2021 is no round of the task “nv-1”.
      The task “nv-1” is still open after the term of “ct-2021”, and no later task carries it on.
      The task “nv-1” is carried on more than once: “nv-2”, “nv-3”.
      The task “nv-1” is carried over into “ct-2022”, which does not have the content “B”.
      “nv-1” cannot be laid out, since “qc-2019” has no first or no last day.
      The interim review of “ct-2021” for first half of 2021 was due on 15 July 2021 and is not there.
      “hoi-nong-dan” is no place; the situation note “n1” must be of an area, never of an organization, a group or a person.
      There is no level “comune”, which the model “mo-hinh-1” has; perhaps “commune” is meant.
      The model “mo-hinh-1” is at the level “district”, which does not exist on 1 July 2025.
      The scoring scheme “my-scheme” is not in force on 31 December 2022.
      The criterion “reform” has points, but no evidence is given for it.
      The grade “good” begins at 110, above the most that can be scored, 100.
      The exporter “markdown” cannot show a block of the kind “chart”; its content is printed as plain text.
      Characters that the file cannot hold were taken out (U+0007, U+D800) of “Báo cáo”.
      The font cannot draw 😀 (U+1F600) in “Vui 😀”.
      A text of 40,000 characters is longer than the 32,767 that one cell holds; it goes on in the next cells.
      The long word “wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww…” was given places to break.
      The number “12345678901234567890” cannot be held as a number and stands as text.
      The sheet “Phụ lục [1]” was renamed to “Phụ lục (1)”.
      A table of 31 columns is too wide for its page and is printed in 3 parts.
      No indicator counts “mo-hinh-1”.
      It is not known which unit “3” belongs to; it is not counted.
      It is not known which period “3” belongs to; it is not counted.
      The unit of measure “bao” cannot be turned into that of “x.rice”; it is not counted."
    `);
  });

  it('opens with unit and period, and by how much a part exceeds its whole', () => {
    const place = {
      path: ['observations', 4],
      unit: 'xa-hoa-binh',
      period: '2020-H1',
      indicator: 'mediation.cases-successful',
    };
    const finding = findingOf('rules/part-exceeds-whole', place);
    expect(describeFinding(finding, vi, names)).toBe(
      'Xã Hòa Bình, 6 tháng đầu năm 2020: “Số vụ, việc hòa giải thành” (340) lớn hơn “Số vụ, việc tiếp nhận” (325), vượt 15; hãy kiểm tra lại hai số.',
    );
    expect(describeFinding(finding, en, names)).toBe(
      'Xã Hòa Bình, first half of 2020: “Số vụ, việc hòa giải thành” (340) exceeds “Số vụ, việc tiếp nhận” (325) by 15.',
    );
  });

  it('names the indicator in front where the sentence does not', () => {
    const place = { unit: 'xa-hoa-binh', period: '2020', indicator: 'outreach.sessions' };
    expect(describeFinding(findingOf('dataset/negative-amount', place), vi, names)).toBe(
      'Xã Hòa Bình, năm 2020, “Số cuộc tuyên truyền”: số -7 nhỏ hơn 0, trong khi chỉ tiêu này không thể âm; hãy kiểm tra lại.',
    );
  });

  it('prints ids where no name is known', () => {
    const place = { unit: 'xa-z', period: 'mùa xuân', indicator: 'a.b' };
    expect(describeFinding(findingOf('dataset/negative-amount', place), vi)).toMatch(
      /^xa-z, mùa xuân, “a\.b”: số -7/,
    );
  });

  it('leads to a cell of a sheet', () => {
    const place = { cell: { sheet: 'Phụ lục I', address: 'D7' }, unit: 'xa-hoa-binh' };
    expect(describeFinding(findingOf('text/not-a-number', place), vi, names)).toMatch(
      /^Trang tính “Phụ lục I”, ô D7, Xã Hòa Bình: “ba trăm” không phải là số/,
    );
    expect(describeFinding(findingOf('text/not-a-number', place), en, names)).toMatch(
      /^Sheet “Phụ lục I”, cell D7, Xã Hòa Bình: “ba trăm” is no number/,
    );
  });

  it('leads along the path where there is nothing better', () => {
    const place = { path: ['observations', 3, 'value'] };
    expect(describeFinding(findingOf('shape/wrong-type', place), vi)).toBe(
      'Số liệu, dòng 4, giá trị (value): cần số, nhưng nhận được chữ “134 tấn”.',
    );
  });

  it('opens with a capital where our own words come first', () => {
    const place = { period: '2020-06', indicator: 'a.b' };
    expect(describeFinding(findingOf('dataset/negative-amount', place), vi)).toMatch(
      /^Tháng 6 năm 2020, “a\.b”: /,
    );
  });

  it('repeats no more than the beginning of a long text', () => {
    const sentence = describeFinding(findingOf('export/long-word-broken'), vi);
    expect(sentence).toBe(`Từ quá dài “${'w'.repeat(80)}…” được thêm chỗ ngắt dòng.`);
  });

  it('prints amounts that are not there in words', () => {
    const params = { counted: 'mat-tran', countedAmount: null, other: 'cong-doan', otherAmount: 5 };
    expect(describeFinding(comparisonFinding('dataset/lines-disagree', params), vi, names)).toBe(
      'Mặt trận không nêu con số, Công đoàn gửi 5; tạm lấy số của Mặt trận, hãy kiểm tra lại.',
    );
  });

  it('says the code of a finding that this version does not know', () => {
    const finding: Finding = JSON.parse(
      '{"code": "future/problem", "severity": "note", "path": [], "params": {}}',
    );
    expect(describeFinding(finding, vi)).toBe(
      'Có vấn đề chưa có lời giải thích, mã future/problem; hãy hỏi người quản trị phần mềm.',
    );
    expect(describeFinding(finding, en)).toMatch(/future\/problem\.$/);
  });
});
