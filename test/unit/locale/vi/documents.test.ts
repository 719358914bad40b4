import { describeFinding, en, vi } from 'danvan';
import { documentRelationTypes } from 'danvan/documents';
import { describe, expect, it } from 'vitest';
import { documentFinding } from '#inside/documents';

describe('the sentences of documents', () => {
  it('have words for every type of relation', () => {
    const said = documentRelationTypes.map((type) => {
      const params = { type, from: 'a', to: 'b' };
      const finding = documentFinding('documents/repeated-relation', params);
      return [describeFinding(finding, vi), describeFinding(finding, en)];
    });
    const [inVi, inEn] = [0, 1].map((at) => said.map((pair) => pair[at]));
    expect(new Set(inVi).size).toBe(documentRelationTypes.length);
    expect(inVi?.some((text, at) => text?.includes(documentRelationTypes[at] ?? '') === true)).toBe(
      false,
    );
    expect(inEn?.[documentRelationTypes.indexOf('reports-on')]).toContain('“a” reports on “b”');
  });

  it('tell one missing number from several', () => {
    const said = (last: number) =>
      describeFinding(
        documentFinding('documents/numbers-missing', { series: 's', first: 3, last }),
        vi,
      );
    expect([said(3), said(7)]).toEqual([
      'Hệ thống số “s” thiếu số 3.',
      'Hệ thống số “s” thiếu các số từ 3 đến 7.',
    ]);
  });
});
