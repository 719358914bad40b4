import { strToU8, unzipSync, strFromU8, zipSync } from 'fflate';

const space = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>';

/** A paragraph of pieces, as a word processor cuts them. */
export const paragraph = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text, at) => `<w:r><w:rPr><w:sz w:val="${20 + at}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;

/** A row of cells of one paragraph each. */
export const row = (...texts: readonly string[]): string =>
  `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;

/** A table of rows. */
export const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

/** A Word file of this content. */
export const wordOf = (body: string, header = paragraph('{{co_quan}}')): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${space}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${space}/header" Target="header1.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}" xmlns:r="${space}" xmlns:w14="x"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ),
    'word/header1.xml': strToU8(`<w:hdr xmlns:w="${main}">${header}</w:hdr>`),
    'word/unknown.xml': strToU8('<not & well formed'),
  });

/** A part of a file as text. */
export const partOf = (bytes: Uint8Array, part = 'word/document.xml'): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** What is read of it. */
export const readOf = (bytes: Uint8Array, part?: string): string =>
  [...partOf(bytes, part).matchAll(/<w:t [^>]*>([^<]*)<|<w:(br)\/>|<(\/)w:p>/g)]
    .map(([, text, line]) => text ?? (line === undefined ? '|' : '/'))
    .join('');
