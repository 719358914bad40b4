import { describe, expect, it } from 'vitest';
import { personNamesIn, withoutMarks } from '#inside/text';
import { officialRows } from '../../../support/province-data.js';
import { sharedData } from '../../../support/tools.js';

const namesIn = (text: string): readonly string[] => [...new Set(personNamesIn(text))];

describe('personNamesIn', () => {
  it.each([
    ['Nguyễn Văn An'],
    ['nạn nhân Trần Thị B.', 'Trần Thị B'],
    ['đơn của Lê Thị Hồng Gấm gửi', 'Lê Thị Hồng Gấm'],
    ['NGUYỄN VĂN AN khiếu nại', 'NGUYỄN VĂN AN'],
    ['do nguyễn văn an gửi', 'nguyễn văn an'],
    ['Chủ tịch UBND xã Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Trưởng thôn Nguyễn Văn An', 'Nguyễn Văn An'],
    ['trưởng thôn 3 Lê Văn Bình', 'Lê Văn Bình'],
    ['hộ Lê Bình hiến 200 m² đất', 'Lê Bình'],
    ['ở phường Tân An, Nguyễn Văn Bình khiếu nại', 'Nguyễn Văn Bình'],
    ['Trường THPT Lê Quý Đôn, Nguyễn Văn An', 'Nguyễn Văn An'],
    ['yêu cầu Nguyễn Văn An trả lời', 'Nguyễn Văn An'],
    ['lập biên bản Nguyễn Văn An', 'Nguyễn Văn An'],
    ['gia đình Nông Văn Dền', 'Nông Văn Dền'],
    ['em Vàng A Páo', 'Vàng A Páo'],
    ['Ksor H’Blâm', 'Ksor H’Blâm'],
    ['H’Lan Êban', 'H’Lan Êban'],
    ['Đồng chí Đinh Ơng', 'Đinh Ơng'],
    ['đồng chí Nguyễn\n  Văn An', 'Nguyễn Văn An'],
    ['đơn của Lê Lan', 'Lê Lan'],
    ['gặp Nguyễn An và vợ', 'Nguyễn An'],
    ['Bùi Hùng khiếu nại', 'Bùi Hùng'],
    ['Nguyễn An - Trưởng thôn', 'Nguyễn An'],
    ['Nguyễn An (sinh năm 1960)', 'Nguyễn An'],
    ['cử tri Nguyễn An', 'Nguyễn An'],
    ['ông Tư hiến đất', 'ông Tư'],
    ['Nguyễn A', 'Nguyễn A'],
    ['Nguyễn V.A, thôn 3', 'Nguyễn V.A'],
    ['Thích Minh Tuệ'],
    ['Ni sư Thích Nữ Diệu Tâm', 'Thích Nữ Diệu Tâm'],
    ['sư cô Diệu Nhân', 'Diệu Nhân'],
    ['linh mục Phêrô Trần Bình', 'Phêrô Trần Bình'],
    ['già làng Ksor Lek', 'Ksor Lek'],
    ['già làng Y Bhăm', 'Y Bhăm'],
    ['Rcom Sa Duyên'],
    ['Rơ Ô Bhung'],
    ['H Hen Niê'],
    ['Y Thông Buôn Krông'],
    ['hộ K’Brêu', 'K’Brêu'],
    ['Kơ Să Ha Nhông'],
    ['Alăng Ngước'],
    ['Hờ A Dế'],
    ['Sồng Thị Mỷ'],
    ['Nguyen Van An'],
    ['TRAN THI BE kien nghi', 'TRAN THI BE'],
    ['ho tro cho nguyen thi b', 'nguyen thi b'],
  ])('finds the person in “%s”', (text, name = text) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'đường Nguyễn Trãi',
    'Đường Nguyễn Văn Cừ nối dài',
    'ĐƯỜNG NGUYỄN VĂN LINH',
    'đường Bà Huyện Thanh Quan',
    'các đường Lê Lợi, Trần Phú, Nguyễn Văn Linh',
    'đường Lê Lợi đến Nguyễn Văn Linh',
    'số nhà 12, Nguyễn Văn Cừ',
    'P. Nguyễn Cư Trinh, Q.1',
    'xã Trần Văn Thời',
    'huyện Dương Minh Châu',
    'cán bộ và Nhân dân xã Nguyễn Văn Thảnh',
    'thôn Nguyễn Văn Tiếp',
    'Trường THPT Lê Quý Đôn',
    'Trường Tiểu học và THCS Nguyễn Văn Linh',
    'Quỹ học bổng Vừ A Dính',
    'mô hình “Nguyễn Văn Bé hiến đất”',
    'tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'Đoàn Thanh Niên Cộng Sản Hồ Chí Minh',
    'Hội Nông Dân Việt Nam',
    'Lực lượng Vũ Trang Nhân Dân',
    'CHỦ TRƯƠNG VĂN HÓA',
    'vi phạm văn bản quy phạm pháp luật',
    'Phan Rang - Tháp Chàm; Châu Thành A; Đinh Trang Thượng',
    'kiến nghị của phường Trần Phú',
    'Lê Bình kiến nghị làm đường',
    'bà Mẹ Việt Nam anh hùng',
    'miếu bà Chúa Xứ',
    'ông Chủ tịch, bà Phó Bí thư',
    'Thích Ứng Với Biến Đổi Khí Hậu',
    'Giải Thích Luật Đất Đai',
    'linh mục Chánh xứ',
    'Trạm Y tế, dân tộc H’Mông, huyện Ia H’Drai, Nay Ủy ban nhân dân xã',
    'duong Nguyen Van Linh, truong Le Quy Don, Phan Rang Thap Cham',
    'xay dung do thi van minh, le hoi van hoa, ban van phong',
  ])('finds nobody in “%s”', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  const persons = {
    's0-hoa-binh-2019': [],
    's1-tay-ninh-2020': ['Nguyễn Văn Hợp', 'Nguyễn Văn Trung'],
    's2-dak-doa-2022': ['Châu Ngọc Tuấn', 'Đinh Ơng', 'Võ Thanh Hùng'],
    's3-dak-nong-2024': ['Điểu Xuân Hùng', 'Hà Thị Hạnh', 'Lê Văn Chiến'],
    's4-bo-trach-2021': [],
  };
  for (const [seed, people] of Object.entries(persons)) {
    const article = sharedData(`seeds/${seed}.txt`);
    article.it(`finds in ${seed} those who are persons, and none else`, () => {
      const found = namesIn(article.read().normalize('NFC'));
      const bare = new Set(found.map((name) => name.replace(/^[ôÔ]ng /u, '')));
      expect([...bare].toSorted((a, b) => a.localeCompare(b, 'vi'))).toEqual(
        people.toSorted((a, b) => a.localeCompare(b, 'vi')),
      );
    });
  }

  const kinds: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường', huyen: 'huyện' };
  const list = sharedData('adm/units-2024.csv');
  list.it('finds nobody in the names of ten thousand places', () => {
    const places = officialRows('units-2024').map(
      ({ name, type = '' }) => `${kinds[type] ?? 'thị trấn'} ${name}`,
    );
    expect(places.length).toBeGreaterThan(10_000);
    expect(places.filter((place) => namesIn(place).length > 0)).toEqual([]);
    const spoken = places.flatMap((place) => [
      withoutMarks(place),
      withoutMarks(place).toUpperCase(),
      `${place} kiến nghị làm đường`,
      `kiến nghị của ${place}`,
    ]);
    expect(spoken.filter((text) => namesIn(text).length > 0)).toEqual([]);
  });
});
