import type { procedureLabelsVi } from '#room/locale';

/** Words of documents about rules of procedure, in English. */
export const procedureLabelsEn: { readonly [Key in keyof typeof procedureLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.procedures': 'Rules of procedure',
    'procedures.kind': 'Kind',
    'procedures.document': 'Document',
    'procedures.sphere': 'Sphere',
    'procedures.agencyKind': 'Kind of agency',
    'procedures.enterpriseKind': 'Kind of enterprise',
    'procedures.revised': 'Revised',
    'procedures.obliged': 'Due',
    'procedures.issued': 'Issued',
  });
