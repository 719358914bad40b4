import { expect, it } from 'vitest';
import { relationsOf, targetOf } from '#inside/exporters/excel';
import { readingOf } from '../support.js';

const links = (xml: string) => `<Relationships xmlns="x">${xml}</Relationships>`;
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

it('resolves targets from the folder of the part and from the root', async () => {
  const reading = readingOf({
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': links(
        `<Relationship Id="a" Type="${strict}/comments" Target="../comments1.xml"/>
         <Relationship Id="b" Type="x/drawing" Target="/xl/drawings/drawing1.xml"/>
         <Relationship Id="c" Type="x/comments" Target="../../../../etc/passwd"/>
         <Relationship Id="d" Type="x/hyperlink" Target="http://x.vn/" TargetMode="External"/>
         <Relationship/>`,
      ),
    },
  });
  expect(await relationsOf(reading, 'xl/worksheets/sheet1.xml')).toEqual([
    { id: 'a', type: 'comments', target: 'xl/comments1.xml' },
    { id: 'b', type: 'drawing', target: 'xl/drawings/drawing1.xml' },
    { id: 'c', type: 'comments', target: 'etc/passwd' },
    { id: '', type: '', target: 'xl/worksheets' },
  ]);
});

it('knows that a part without relations leads nowhere', async () => {
  expect(await relationsOf(readingOf({}), 'xl/worksheets/sheet1.xml')).toEqual([]);
});

it('gives the first target of a type that is there', () => {
  const relations = ['x', 'y', 'z'].map((target) => ({ id: target, type: 'comments', target }));
  const file = { has: (part: string) => part !== 'x' };
  expect(targetOf(relations, 'comments', file)).toBe('y');
  expect(targetOf(relations, 'styles', file)).toBeUndefined();
});
