import { describe, expect, it } from 'vitest';
import { isPersonalField, personalPartOf } from '#inside/text';

describe('isPersonalField', () => {
  it.each(['name', 'Full Name', 'phone_number', 'Họ và tên', 'hoTen', 'Địa chỉ', 'Số CCCD'])(
    'knows %s',
    (field) => {
      expect(isPersonalField(field)).toBe(true);
    },
  );

  it.each(['title', 'names of units', 'unit', 'content', '', 'note'])(
    'does not know %s',
    (field) => {
      expect(isPersonalField(field)).toBe(false);
    },
  );
});

describe('personalPartOf', () => {
  it.each([
    ['ông Nguyễn Văn An', 'name'],
    ['Bà Trần Thị Bé kiến nghị', 'name'],
    ['Bà Rịa - Vũng Tàu', null],
    ['Ông Bích, Bà Nà', null],
    ['gặp bà Trần Bé', 'name'],
    ['đt 0912.345.678', 'number'],
    ['CCCD 001 123 456 789', 'number'],
    ['kinh phí 1.200.000.000 đồng', null],
    ['bà con hai bên bờ', null],
    ['ông NGUYỄN VĂN AN', 'name'],
    ['ông: Nguyễn\u200b Văn An, đt 0912345678', 'name'],
    ['gọi (024) 3825 1234', 'number'],
    ['gọi ０９１２３４５６７８', 'number'],
    ['CMND số 212345678', 'number'],
    ['hộ chiếu C1234567', 'number'],
    ['cấp căn cước công dân cho 1.234 người', null],
    ['từ 05.06.2026-07.08.2026', null],
    ['ngày 01-02-2026 09 hộ', null],
    ['BÀ CON NHÂN DÂN', null],
  ])('of “%s” is %s', (text, part) => {
    expect(personalPartOf(text)).toBe(part);
  });

  it('reads a text to its end', () => {
    expect(personalPartOf(`${'bà '.repeat(20_000)}0912345678`)).toBe('number');
  });
});
