import { expect, it } from 'vitest';
import { addComments } from '#inside/exporters/excel';
import { editPackage, relationsIn } from '#inside/packages';
import { bookOf, officeBook } from './support.js';

const part = 'xl/worksheets/sheet1.xml';
const comments = [{ row: 5, column: 2, ref: 'B5', text: 'a & b' }];

async function added(change: Parameters<typeof officeBook>[0]) {
  const bytes = await officeBook(change);
  const editor = editPackage(bookOf(bytes).zipped, bytes);
  const relations = relationsIn(editor.text('xl/worksheets/_rels/sheet1.xml.rels'), part);
  const id = addComments(editor, { part, relations, drawing: 'rId1', comments, author: 'Kiểm' });
  return { id, editor, isSame: editor.bytes().join() === bytes.join() };
}

it('adds to a drawing that is not well formed, under a number of its own', async () => {
  const drawing = 'xl/drawings/vmlDrawing1.vml';
  const { id, editor } = await added((parts) => ({
    ...parts,
    [drawing]: (parts[drawing] ?? '').replace('<v:shadow', '<br><v:shadow'),
  }));
  expect(id).toBe('rId1');
  expect(editor.text(drawing)).toContain('_x0000_s1026');
  expect(editor.text('xl/comments1.xml')).toContain('<author>Kiểm</author></authors>');
  expect(editor.text('xl/comments1.xml')).toContain('ref="B5" authorId="1"');
});

it('names what it adds where a program has other names for it', async () => {
  const drawing = 'xl/drawings/vmlDrawing1.vml';
  const vml = 'urn:schemas-microsoft-com:vml';
  const xml = `<xml><ns0:shapetype xmlns:ns0="${vml}" id="_x0000_t202"/><ns0:shape xmlns:ns0="${vml}" id="_x0000_s1026"/></xml>`;
  const { editor } = await added((parts) => ({ ...parts, [drawing]: xml }));
  const text = editor.text(drawing) ?? '';
  expect(text).toContain(`<xml xmlns:v="${vml}" xmlns:o=`);
  expect(text.match(/<\w+:shapetype /g)).toEqual(['<ns0:shapetype ']);
  expect(text).toContain('id="_x0000_s1027"');
});

it('adds nothing where the part of comments is broken', async () => {
  const { id, isSame } = await added((parts) => ({ ...parts, 'xl/comments1.xml': '<comments>' }));
  expect([id, isSame]).toEqual([undefined, true]);
});
