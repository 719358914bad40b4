import { createDocumentRegister } from 'danvan/documents';
import { documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { citationOf, type CitationLength } from '#inside/compose';

const register = createDocumentRegister({
  documents: [{ id: 'd', number: '114-KH/HU', issuers: ['Huyện ủy'], title: 'Đi cơ sở' }],
  kinds,
});
const [document] = register.documents;
const said = (length: CitationLength) =>
  document && citationOf(document, length, { register, kinds });

describe('citationOf', () => {
  it('says as much as the sentence needs', () => {
    expect((['short', 'plain', 'full'] as const).map(said)).toEqual([
      'Kế hoạch số 114-KH/HU',
      'Kế hoạch số 114-KH/HU của Huyện ủy',
      'Kế hoạch số 114-KH/HU của Huyện ủy về đi cơ sở',
    ]);
  });
});
