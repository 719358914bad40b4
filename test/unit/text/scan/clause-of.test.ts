import { clauseOf, scanFigures } from '#inside/text';
import { expect, it } from 'vitest';

it('parts the words around a figure', () => {
  const { text, figures } = scanFigures(
    'Hòa giải ở cơ sở. Đã tiếp 5 lượt công dân, nhận 7 đơn và chuyển.',
  );
  const around = clauseOf(text, figures, 1);
  expect(around.before.trim()).toBe('nhận');
  expect(around.after.trim()).toBe('và chuyển.');
  expect(around.previous.trim()).toBe('Hòa giải ở cơ sở.');
});
