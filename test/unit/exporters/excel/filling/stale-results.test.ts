import { describe, expect, it } from 'vitest';
import { dropStaleResults, workedOutOnOpening } from '#inside/exporters/excel';
import { editPackage } from '#inside/packages';
import { bookOf, fileOf, sheetXml } from '../patching/support.js';

const space = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets with one formula each. */
function bookWith(formulas: Readonly<Record<string, string>>, names = '') {
  const all = Object.entries(formulas);
  const sheets = all.map(([name], at) => `<sheet name="${name}" r:id="r${at}"/>`);
  const relations = all.map(
    (_, at) => `<Relationship Id="r${at}" Type="${space}/worksheet" Target="s${at}.xml"/>`,
  );
  const bytes = fileOf({
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${space}/officeDocument" Target="xl/b.xml"/></Relationships>`,
    'xl/b.xml': `<workbook xmlns:r="${space}"><sheets>${sheets.join('')}</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/b.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      all.map(([, formula], at) => [
        `xl/s${at}.xml`,
        sheetXml(
          formula === ''
            ? ''
            : `<row><c t="str"><f>${formula}</f><v>9</v></c><c><v>7</v></c></row>`,
        ),
      ]),
    ),
  });
  const book = bookOf(bytes);
  const editor = editPackage(book.zipped, bytes);
  const [first] = book.sheets;
  dropStaleResults(editor, book, new Set(first === undefined ? [] : [first]));
  return {
    stale: all.flatMap(([name], at) =>
      editor.text(`xl/s${at}.xml`)?.includes('<v>9</v>') === true ? [] : [name],
    ),
    text: (part: string) => editor.text(part),
    isSame: editor.bytes().join() === bytes.join(),
  };
}

describe('dropStaleResults', () => {
  it('takes results out of the sheets that may depend on the first, and asks to work them out', () => {
    const { stale, text } = bookWith(
      {
        Nhập: 'B1+1',
        'Tổng hợp': "SUM('Nhập'!A1)",
        'In ra': 'TÊN_KHÁC+1',
        Báo: "'Tổng hợp'!A1",
        Lẻ: 'A1*2',
        Gián: 'INDIRECT(A1)',
      },
      '<definedName name="Tên_khác">Nhập!$A$1</definedName>',
    );
    expect(stale).toEqual(['Nhập', 'Tổng hợp', 'In ra', 'Báo', 'Gián']);
    expect(text('xl/s0.xml')).toContain('<c><f>B1+1</f></c><c><v>7</v></c>');
    expect(text('xl/b.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  it('changes nothing where there is no formula', () => {
    expect(bookWith({ A: '', B: 'C1' }).isSame).toBe(true);
  });
});

it.each([
  [
    'where it is asked already',
    '<workbook><sheets/><calcPr calcId="1" fullCalcOnLoad="0"/></workbook>',
    '<workbook><sheets/><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
  ],
  [
    'in an element that is closed by a tag of its own',
    '<workbook><sheets></sheets><calcPr></calcPr></workbook>',
    '<workbook><sheets></sheets><calcPr fullCalcOnLoad="1"></calcPr></workbook>',
  ],
  [
    'behind references to other files and before what comes later',
    '<workbook><sheets></sheets><externalReferences></externalReferences><oleSize/></workbook>',
    '<workbook><sheets></sheets><externalReferences></externalReferences><calcPr fullCalcOnLoad="1"/><oleSize/></workbook>',
  ],
  [
    'with the prefix of the root',
    '<x:workbook><x:sheets/></x:workbook>',
    '<x:workbook><x:sheets/><x:calcPr fullCalcOnLoad="1"/></x:workbook>',
  ],
])('asks to be worked out once: %s', (_, before, after) => {
  expect(workedOutOnOpening(before)).toBe(after);
});
