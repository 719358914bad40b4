import { expect, it } from 'vitest';
import { textWidth } from '#room/report';
import { heldNames } from '#inside/exporters/excel';

const size = 10;

it('keeps names whole, but for one that fills a line', () => {
  const text = 'Họp dân ở xã Mẫu An';
  const name = textWidth('xã Mẫu An', size);
  expect(heldNames(text, { size, room: 2 * name })).toContain('xã\u00a0Mẫu\u00a0An');
  expect(heldNames(text, { size, room: name })).not.toContain('xã\u00a0Mẫu\u00a0An');
});
