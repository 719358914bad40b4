import { describe, expect, it } from 'vitest';
import {
  appended,
  freeId,
  relationsIn,
  relationsPart,
  resolvedPart,
  withRelation,
} from '#inside/packages';

const xml =
  '<Relationships xmlns="x"><Relationship Id="rId1" Type="http://a/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="http://a/hyperlink" Target="http://b" TargetMode="External"/></Relationships>';

describe('relations', () => {
  it('are named by the part that has them', () => {
    expect(relationsPart('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
    expect(resolvedPart('xl/worksheets/sheet1.xml', '../comments1.xml')).toBe('xl/comments1.xml');
    expect(resolvedPart('xl/workbook.xml', '/xl/a.xml')).toBe('xl/a.xml');
    expect(resolvedPart('', './a/../b.xml')).toBe('b.xml');
  });

  it('are read with where they lead', () => {
    expect(relationsIn(xml, 'xl/worksheets/sheet1.xml')).toEqual([
      { id: 'rId1', kind: 'comments', target: 'xl/comments1.xml', isExternal: false },
      { id: 'rId2', kind: 'hyperlink', target: 'http://b', isExternal: true },
    ]);
    expect(relationsIn('<Relationships>', '')).toEqual([]);
    expect(relationsIn(undefined, '')).toEqual([]);
  });

  it('get one more, under an id that is free', () => {
    const known = relationsIn(xml, '');
    const id = freeId([...known, { id: 'rId4', kind: '', target: '', isExternal: false }]);
    expect(id).toBe('rId5');
    const more = withRelation(xml, { id, kind: 'vmlDrawing', target: 'xl/a.vml' });
    expect(relationsIn(more, '').at(-1)).toMatchObject({ id, target: 'xl/a.vml' });
    const first = withRelation(undefined, { id: 'rId1', kind: 'comments', target: 'a' });
    expect(relationsIn(first, '')).toHaveLength(1);
  });
});

describe('appended', () => {
  it.each([
    ['<a><b/></a>', '<a><b/><c/></a>'],
    ['<a x="1" />', '<a x="1"><c/></a>'],
    ['<a>', undefined],
  ])('puts an element last: %s', (before, after) => {
    expect(appended(before, '<c/>')).toBe(after);
  });
});
