import { compareVietnamese } from 'danvan/text';
import { expect, it } from 'vitest';

it('orders letters, then tones, the Vietnamese way', () => {
  const letters = ['đ', 'd', 'ă', 'â', 'a', 'e', 'ê'];
  expect(letters.toSorted(compareVietnamese)).toEqual(['a', 'ă', 'â', 'd', 'đ', 'e', 'ê']);
  const tones = ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'];
  expect(tones.toSorted(compareVietnamese)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
});

it('counts numbers inside names', () => {
  expect(['Tổ 10', 'Tổ 2'].toSorted(compareVietnamese)).toEqual(['Tổ 2', 'Tổ 10']);
});
