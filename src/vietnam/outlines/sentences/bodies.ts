/** Democracy in agencies, enterprises and armed forces; ratings and satisfaction. */
export const bodySentences = {
  agencies: [
    'Có {agencies.staff-conferences} cơ quan, đơn vị tổ chức hội nghị cán bộ, công chức, viên chức, người lao động[ trong tổng số {agencies.units} cơ quan, đơn vị thuộc diện thực hiện][, đạt {agencies.staff-conference-rate}][, {agencies.staff-conference-rate:change}].',
    'Có {agencies.rules-issued} cơ quan, đơn vị ban hành quy chế thực hiện dân chủ.',
    'Tổ chức {agencies.dialogues} cuộc đối thoại trong cơ quan, đơn vị.',
  ],
  enterprises: [
    'Có {enterprises.worker-conferences} doanh nghiệp tổ chức hội nghị người lao động[ trong tổng số {enterprises.units} doanh nghiệp thuộc diện thực hiện][, đạt {enterprises.worker-conference-rate}][, {enterprises.worker-conference-rate:change}].',
    'Có {enterprises.rules-issued} doanh nghiệp ban hành quy chế thực hiện dân chủ.',
    'Tổ chức {enterprises.dialogues} cuộc đối thoại tại nơi làm việc.',
  ],
  armedForces: ['Có {armed-forces.units} đơn vị lực lượng vũ trang thực hiện dân chủ ở cơ sở.'],
  ratings: [
    'Có {ratings.communes-rated} xã, phường, đặc khu được đánh giá, xếp loại thực hiện dân chủ ở cơ sở[, trong đó {ratings.communes-good} đơn vị xếp loại tốt].',
  ],
  ownRating: [
    '{area} được xếp loại[ tốt{ratings.communes-good:given}] về thực hiện dân chủ ở cơ sở{ratings.communes-rated:given}.',
  ],
  ownRecognition: [
    '{area} đạt chuẩn “Chính quyền thân thiện”{friendly-government.recognised:given}.',
  ],
  satisfaction: [
    'Đã lập {friendly-government.dossiers} hồ sơ đề nghị công nhận “Chính quyền thân thiện”.',
    'Có {friendly-government.recognised} xã, phường, đặc khu đạt chuẩn “Chính quyền thân thiện”.',
    'Qua khảo sát thu về {satisfaction.responses} phiếu hợp lệ[, có {satisfaction.satisfied} phiếu hài lòng][, đạt {satisfaction.rate}][, {satisfaction.rate:change}].',
  ],
} as const;
