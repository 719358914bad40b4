/** Who inspects, supervises and criticises, and what came of it. */
export const supervisionSentences = {
  inspectionBoards: [
    'Có {people-inspection.boards} Ban Thanh tra nhân dân[ với {people-inspection.members} thành viên].',
    'Các ban đã giám sát {people-inspection.supervisions} cuộc[; phát hiện {people-inspection.cases-found} vụ việc][; kiến nghị {people-inspection.cases-recommended} vụ việc][; {people-inspection.cases-resolved} vụ việc được giải quyết][, đạt {people-inspection.resolution-rate}][, {people-inspection.resolution-rate:change}].',
    'Qua giám sát đã thu hồi {people-inspection.money-recovered}.',
    'Diện tích đất thu hồi qua giám sát là {people-inspection.land-recovered} m².',
    'Kiến nghị sửa đổi, bổ sung {people-inspection.law-gaps} nội dung bất cập của pháp luật.',
  ],
  investmentBoards: [
    'Có {community-investment.boards} Ban Giám sát đầu tư của cộng đồng[ với {community-investment.members} thành viên][, giám sát {community-investment.projects} công trình, dự án].',
    'Các ban đã giám sát {community-investment.supervisions} cuộc[; phát hiện {community-investment.violations-found} vụ việc sai phạm][; kiến nghị {community-investment.cases-recommended} vụ việc][; {community-investment.cases-resolved} vụ việc được giải quyết].',
    'Qua giám sát đã thu hồi {community-investment.money-recovered}.',
    'Giảm trừ khi quyết toán {community-investment.settlement-reduced}.',
  ],
  front: [
    'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội đã giám sát {supervision.supervisions} cuộc[; có {supervision.recommendations} kiến nghị sau giám sát][, trong đó {supervision.recommendations-accepted} kiến nghị được tiếp thu, giải quyết][, đạt {supervision.acceptance-rate}][, {supervision.acceptance-rate:change}].',
    'Tổ chức {supervision.criticism-conferences} cuộc phản biện xã hội[ với {supervision.criticism-opinions} ý kiến].',
    'Có {supervision.party-building-opinions} ý kiến góp ý xây dựng Đảng, xây dựng chính quyền.',
  ],
  residents: [
    'Nhân dân trực tiếp giám sát {supervision.residents-supervisions} cuộc[; có {supervision.residents-recommendations} kiến nghị].',
  ],
  council: [
    'Hội đồng nhân dân đã giám sát {supervision.council-supervisions} cuộc[; có {supervision.council-recommendations} kiến nghị].',
  ],
  other: [
    'Cơ quan, tổ chức khác đã giám sát {supervision.other-supervisions} cuộc[; có {supervision.other-recommendations} kiến nghị].',
  ],
  party: [
    'Cấp ủy đã kiểm tra, giám sát {supervision.party-supervisions} cuộc[; có {supervision.party-recommendations} kiến nghị].',
    'Cơ quan tham mưu công tác dân vận của cấp ủy đã giám sát {supervision.board-supervisions} cuộc[; có {supervision.board-recommendations} kiến nghị].',
  ],
  recommendations: [
    'Đã gửi {recommendations.made} kiến nghị đến cơ quan, tổ chức có trách nhiệm[; có {recommendations.answered} kiến nghị được trả lời].',
    'Đến hết {full-period} còn {recommendations.overdue} kiến nghị quá hạn chưa được trả lời.',
  ],
} as const;
