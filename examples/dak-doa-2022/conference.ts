import type { CoordinationEventInput } from 'danvan/coordination';

/** The conference of 20/12/2022 at two places; people are named by their posts. */
export const conference: CoordinationEventInput = {
  id: 'hoi-nghi-2022-12-20',
  kind: 'final-review',
  title:
    'Hội nghị trực tuyến Tổng kết công tác Dân vận năm 2022 và đề ra phương hướng, nhiệm vụ trọng tâm năm 2023',
  date: '2022-12-20',
  mode: 'online',
  sites: [
    { id: 'tinh', name: 'điểm cầu truyền hình tỉnh Gia Lai', unit: 'gia-lai' },
    { id: 'huyen', name: 'điểm cầu truyền hình Đak Đoa', unit: 'dak-doa' },
  ],
  participations: [
    { roles: ['chair'], site: 'tinh', post: 'Phó Bí thư Thường trực Tỉnh ủy' },
    { roles: ['chair'], site: 'tinh', post: 'Trưởng Ban Dân vận Tỉnh ủy' },
    {
      roles: ['chair', 'reporter'],
      site: 'huyen',
      post: 'Trưởng Ban Dân vận Huyện ủy, kiêm Chủ tịch Ủy ban MTTQ VN huyện',
      delegatedBy: 'Thường trực Huyện ủy',
    },
  ],
  source: 'Bài của Ban Dân vận Huyện ủy Đak Đoa, 12/2022',
};
