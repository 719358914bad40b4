import { citationOf } from './citation.js';
import type { CitationOptions } from './citation-options.js';

/**
 * Tells how documents of a register are cited in a text: kind, number, day, issuer and subject, as
 * far as each is known.
 *
 * Vietnamese: viện dẫn văn bản.
 *
 * What it gives is a `cite` of {@link ProgrammeOptions}. A kind that is not stated is read from the
 * number, where this leaves one only.
 *
 * @param options - The register and the kinds of documents.
 * @returns The words for an id; undefined for a document that the register does not have.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for an unknown language.
 *
 * @example
 * ```ts
 * import { createDocumentRegister } from 'danvan/documents';
 * import { documentCitations } from 'danvan/report';
 * import { documentKinds as kinds } from 'danvan/vietnam';
 *
 * const issuers = ['Huyện ủy Đak Đoa'];
 * const row = { id: 'kh-114', number: '114-KH/HU', issuers, date: '2022-03-01' };
 * const register = createDocumentRegister({ documents: [row], kinds });
 * documentCitations({ register, kinds })('kh-114');
 * //=> 'Kế hoạch số 114-KH/HU ngày 01 tháng 3 năm 2022 của Huyện ủy Đak Đoa'
 * ```
 *
 * @category Report
 */
export const documentCitations =
  (options: CitationOptions) =>
  (id: string): string | undefined => {
    const document = options.register.byId.get(id);
    return document === undefined ? undefined : citationOf(document, 'full', options);
  };
