import { expect, it } from 'vitest';
import { withoutZeros } from '#inside/compose';
import { parseTemplate } from '#inside/text';

const texts = (template: string): string =>
  withoutZeros(parseTemplate(template), (name) => name.startsWith('z'))
    .map((part) =>
      part.kind === 'place' ? `{${part.name}}` : part.kind === 'words' ? part.text : '',
    )
    .join('');

it.each([
  ['gồm {a} cuộc, {z} buổi', 'gồm {a} cuộc'],
  ['gồm {z} cuộc, {a} kiến nghị, phản ánh', 'gồm {a} kiến nghị, phản ánh'],
  ['gồm {a} cuộc, {z} buổi và {b} đợt', 'gồm {a} cuộc, {b} đợt'],
  ['gồm {z1} cuộc, {z2} buổi', ''],
  ['thu {a} phiếu trên {z} phiếu', 'thu {a} phiếu trên {z} phiếu'],
  ['thu {z1} phiếu trên {z2} phiếu', ''],
  ['thu {a} phiếu trên {b} phiếu', 'thu {a} phiếu trên {b} phiếu'],
])('withoutZeros makes “%s” into “%s”', (template, text) => {
  expect(texts(template)).toBe(text);
});
