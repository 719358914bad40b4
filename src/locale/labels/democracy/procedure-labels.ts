/** Words of documents about rules of procedure, in Vietnamese. */
export const procedureLabelsVi = /* @__PURE__ */ Object.freeze({
  'list.procedures': 'Quy chế đã ban hành',
  'procedures.kind': 'Loại quy chế',
  'procedures.document': 'Văn bản',
  'procedures.sphere': 'Loại hình',
  'procedures.agencyKind': 'Loại cơ quan, đơn vị',
  'procedures.enterpriseKind': 'Loại doanh nghiệp',
  'procedures.revised': 'Sửa đổi, bổ sung',
  'procedures.obliged': 'Số phải ban hành',
  'procedures.issued': 'Số đã ban hành',
});
