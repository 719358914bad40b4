import { expect, it } from 'vitest';
import { commentsXml, commentXml, drawingPart } from '#inside/exporters/excel';
import { scanXml } from '#inside/packages';

const comment = { row: 7, column: 4, ref: 'D7', text: 'a<b\nc' };

it('writes comments and their frames as XML', () => {
  expect(commentXml(comment, 2)).toBe(
    '<comment ref="D7" authorId="2"><text><r><t xml:space="preserve">a&lt;b\nc</t></r></text></comment>',
  );
  expect(scanXml(commentsXml([comment], 'a & b'), () => {})).toBe(true);
  const drawing = drawingPart([comment, comment], 1025);
  expect(scanXml(drawing, () => {})).toBe(true);
  expect(drawing).toContain('<x:Row>6</x:Row><x:Column>3</x:Column>');
  expect(drawing).toContain('_x0000_s1026');
});
