import type { collectFinding } from '#inside/collect';
import type { GivenOut } from './given-out-row.js';

const file = 'Hòa Bình - quý 3.xlsx';

export const collectGivenOut: GivenOut<typeof collectFinding> = {
  'collect/file-unavailable': [
    'error',
    { file },
    {
      vi: 'Không lấy được nội dung tệp “Hòa Bình - quý 3.xlsx”; hãy tải lại tệp rồi đọc lại.',
      en: 'The file “Hòa Bình - quý 3.xlsx” could not be fetched; load it again.',
    },
  ],
  'collect/file-unreadable': [
    'error',
    { file },
    {
      vi: 'Không đọc được tệp “Hòa Bình - quý 3.xlsx”; hãy đề nghị đơn vị mở tệp, lưu lại dạng .xlsx và gửi lại.',
      en: 'The file “Hòa Bình - quý 3.xlsx” cannot be read; ask its sender to open it, save it as .xlsx and send it again.',
    },
  ],
  'collect/sender-unknown': [
    'warning',
    { file },
    {
      vi: 'Không rõ tệp “Hòa Bình - quý 3.xlsx” của đơn vị nào nên danh sách chưa gửi có thể gồm cả đơn vị này; hãy ghi tên đơn vị vào tên tệp hoặc nêu đơn vị gửi.',
      en: 'Nobody knows which unit sent the file “Hòa Bình - quý 3.xlsx”, so that its unit may be listed as silent; put the name of the unit into that of the file, or say who sent it.',
    },
  ],
  'collect/no-such-form': [
    'error',
    { file, form: 'bm-01' },
    {
      vi: 'Tệp “Hòa Bình - quý 3.xlsx” không có biểu “bm-01”; hãy đề nghị đơn vị gửi đúng biểu.',
      en: 'The file “Hòa Bình - quý 3.xlsx” has no table of the form “bm-01”; ask for the right form.',
    },
  ],
  'collect/wrong-unit': [
    'error',
    { file, found: 'xa-hoa-binh', sender: 'xa-a' },
    {
      vi: 'Tệp “Hòa Bình - quý 3.xlsx” do “xa-a” gửi nhưng ghi số liệu của Xã Hòa Bình; hãy hỏi lại đơn vị gửi.',
      en: 'The file “Hòa Bình - quý 3.xlsx” was sent by “xa-a” and holds figures of Xã Hòa Bình; ask the sender.',
    },
  ],
  'collect/unit-not-expected': [
    'error',
    { file, found: 'xa-hoa-binh', form: 'bm-01' },
    {
      vi: 'Tệp “Hòa Bình - quý 3.xlsx” ghi số liệu của Xã Hòa Bình, đơn vị này không phải gửi biểu “bm-01”; hãy kiểm tra lại tên đơn vị.',
      en: 'The file “Hòa Bình - quý 3.xlsx” holds figures of Xã Hòa Bình, which does not owe the form “bm-01”; check the name of the unit.',
    },
  ],
  'collect/wrong-period': [
    'error',
    { file, found: '2026-Q2', expected: ['2026-Q3'] },
    {
      vi: 'Tệp “Hòa Bình - quý 3.xlsx” ghi kỳ báo cáo là quý II năm 2026, cần gửi quý III năm 2026; hãy đề nghị đơn vị gửi đúng kỳ.',
      en: 'The file “Hòa Bình - quý 3.xlsx” is of second quarter of 2026; what is owed is third quarter of 2026; ask for the right period.',
    },
  ],
  'collect/repeated-file': [
    'note',
    { file, first: 'a.xlsx' },
    {
      vi: 'Tệp “Hòa Bình - quý 3.xlsx” giống hệt tệp “a.xlsx” đã nhận; chỉ tính một lần.',
      en: 'The file “Hòa Bình - quý 3.xlsx” is the same as “a.xlsx”, byte for byte; it counts once.',
    },
  ],
  'collect/repeated-report': [
    'note',
    { file, first: 'a.xlsx' },
    {
      vi: 'Số liệu trong tệp “Hòa Bình - quý 3.xlsx” giống hệt số liệu đã nhận ở “a.xlsx”; chỉ tính một lần.',
      en: 'The figures of the file “Hòa Bình - quý 3.xlsx” are those of “a.xlsx”; they count once.',
    },
  ],
  'collect/nothing-filled': [
    'warning',
    { file, form: '01/HV' },
    {
      vi: 'Biểu “01/HV” trong tệp “Hòa Bình - quý 3.xlsx” chưa ghi số liệu nào; hãy đề nghị đơn vị điền và gửi lại, không phát sinh thì ghi 0.',
      en: 'Form “01/HV” in the file “Hòa Bình - quý 3.xlsx” holds no figure; ask the unit to fill it in and send it again, with 0 where there is nothing.',
    },
  ],
  'collect/figures-changed': [
    'warning',
    { file, first: 'a.xlsx', changed: 2 },
    {
      vi: 'Tệp “Hòa Bình - quý 3.xlsx” có 02 số khác với số liệu đã nhận ở “a.xlsx”; số gửi sau được tính, hãy xác nhận lại với đơn vị.',
      en: '2 figures of the file “Hòa Bình - quý 3.xlsx” differ from “a.xlsx”; the later ones count, have them confirmed.',
    },
  ],
};
