import { expect, it } from 'vitest';
import { centredRule } from '#inside/exporters/pdf';

it('draws a line of the length asked for in the middle of its column', () => {
  const { node, height } = centredRule(80, 3);
  expect(node).toMatchObject({ alignment: 'center', margin: [0, 3, 0, 0] });
  expect(node).toHaveProperty('canvas.0.x2', 80);
  expect(height).toBeCloseTo(3.75, 9);
});
