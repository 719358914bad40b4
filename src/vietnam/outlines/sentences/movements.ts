/** Models, commendations and work that several bodies do together. */
export const movementSentences = {
  models: [
    'Toàn {area} đăng ký {models.registered} mô hình “Dân vận khéo”[, trong đó lĩnh vực kinh tế {models.registered-economy} mô hình][, văn hóa - xã hội {models.registered-culture-society} mô hình][, quốc phòng - an ninh {models.registered-defence-security} mô hình][, xây dựng hệ thống chính trị {models.registered-political-system} mô hình][, xây dựng nông thôn mới {models.registered-new-countryside} mô hình].',
    'Có {models.effective} mô hình triển khai có hiệu quả.',
    'Công nhận {models.recognised} mô hình, điển hình[, bằng {models.recognition-rate} số mô hình đăng ký][, {models.recognition-rate:change}].',
    'Nhân rộng {models.replicated} mô hình.',
    'Đang duy trì {models.maintained} mô hình.',
  ],
  drives: ['Tổ chức {campaigns.drives} đợt ra quân làm công tác dân vận.'],
  commendations: [
    'Khen thưởng {commendations.collectives} tập thể.',
    'Khen thưởng {commendations.individuals} cá nhân.',
    'Khen thưởng {commendations.households} hộ gia đình.',
    'Khen thưởng {commendations.models} mô hình.',
  ],
  coordination: [
    'Ký kết {coordination.signed} chương trình, quy chế phối hợp.',
    'Có {coordination.active} chương trình, quy chế phối hợp còn hiệu lực.',
    'Tổ chức {coordination.meetings} cuộc họp, giao ban phối hợp.',
    'Hoàn thành {coordination.tasks-done} nhiệm vụ phối hợp[ trong tổng số {coordination.tasks-planned} nhiệm vụ theo kế hoạch][, đạt {coordination.completion-rate}][, {coordination.completion-rate:change}].',
  ],
} as const;
