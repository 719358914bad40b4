import { expect, it } from 'vitest';
import { foldTonePlace } from '#inside/text';

it.each([
  ['hòa', 'hoà'],
  ['ủy', 'uỷ'],
  ['thúy', 'thuý'],
  ['khỏe', 'khoẻ'],
  ['nứơc', 'nước'],
  ['ngừơi', 'người'],
  ['lúôn', 'luốn'],
  ['cúôi', 'cuối'],
  ['cuôí', 'cuối'],
  ['phứơc', 'phước'],
  ['rựơu', 'rượu'],
  ['chụyên', 'chuyện'],
  ['chuỵên', 'chuyện'],
  ['tíên', 'tiến'],
  ['tùân', 'tuần'],
  ['qúy', 'quý'],
  ['qủa', 'quả'],
  ['gìa', 'già'],
  ['gíơi', 'giới'],
  ['cuả', 'của'],
  ['đọan', 'đoạn'],
  ['ngọăt', 'ngoặt'],
  ['khủyu', 'khuỷu'],
  ['thủơ', 'thuở'],
])('makes one of %s and %s', (modern, classic) => {
  expect(foldTonePlace(modern)).toBe(foldTonePlace(classic));
});

it.each([
  'của',
  'mùa',
  'múa',
  'người',
  'mía',
  'cửa',
  'mười',
  'hươu',
  'chiều',
  'yếu',
  'già',
  'gì',
  'quốc',
  'quyết',
  'đấu',
  'hái',
  'xoáy',
  'khuỷu',
  'giếng',
  'nghĩa',
  'bìu',
])('leaves %s alone', (word) => {
  expect(foldTonePlace(word)).toBe(word);
});
