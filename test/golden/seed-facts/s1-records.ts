/** What the board said of the half-year: four spheres, and what comes next. */
export const review = {
  id: 'so-ket',
  unit: 'ban-dan-van',
  kind: 'interim',
  period: '2020-H1',
  title: 'sơ kết công tác dân vận và thực hiện Quy chế dân chủ ở cơ sở',
  results: [
    { sphere: 'commune', text: 'vai trò của Ban Thanh tra nhân dân được phát huy' },
    { sphere: 'agency', title: 'gắn với phong trào thi đua', text: 'tích cực' },
    { sphere: 'employer', text: 'được quan tâm' },
    { sphere: 'armed-forces', text: 'được quan tâm' },
    { title: 'triển khai, quán triệt các văn bản', text: 'từ tỉnh đến cơ sở' },
    { title: 'tuyên truyền Đại hội Đảng các cấp', text: null },
  ],
  ratings: [{ sphere: 'commune', content: 'thực hiện Quy chế dân chủ', text: 'tốt' }],
  nextTasks: [
    'đợt ra quân công tác dân vận',
    'công trình, phần việc',
    'tham mưu cho Đảng',
    'phối hợp với chính quyền',
    'tuyên truyền Đại hội Đảng',
    'nâng chất lượng đoàn viên, hội viên',
    'giải phóng mặt bằng công trình, dự án trọng điểm',
  ].map((content) => ({ content, period: '2020-H2' })),
};

/** The conference of the afternoon of 7/7/2020. */
export const conference = {
  id: 'hoi-nghi',
  kind: 'interim-review',
  title: 'hội nghị sơ kết công tác dân vận và thực hiện Quy chế dân chủ ở cơ sở',
  date: '2020-07-07',
  partOfDay: 'afternoon',
  organizers: ['ban-dan-van'],
  participations: [
    { roles: ['chair', 'concluder'], unit: 'ban-dan-van', post: 'Trưởng ban' },
    { roles: ['reporter'], unit: 'ban-dan-van', post: 'Phó Trưởng ban' },
    { roles: ['attendee'], post: 'đại diện Ban Dân vận các Huyện ủy, Thị ủy, Thành ủy' },
    { roles: ['attendee'], post: 'các hội, đoàn thể, lực lượng vũ trang' },
    { roles: ['speaker'], post: 'đại biểu huyện, thị' },
  ],
  documents: [{ document: 'bao-cao', as: 'produced' }],
};

/** The appeal of the Front against the epidemic, and the drive that was to come. */
export const appeal = {
  id: 'loi-keu-goi',
  kind: 'appeal',
  name: 'lời kêu gọi toàn dân tham gia phòng, chống dịch Covid-19',
  host: 'mttq',
  period: '2020-H1',
};

export const drive = {
  id: 'ra-quan',
  kind: 'drive',
  name: 'đợt ra quân công tác dân vận',
  host: 'ban-dan-van',
  period: '2020-H2',
  events: [
    { kind: 'work', name: 'công trình' },
    { kind: 'task', name: 'phần việc' },
  ],
};

/** Talks and questions of the half-year, none with a number. */
export const dialogue = {
  id: 'doi-thoai',
  unit: 'tay-ninh',
  period: '2020-H1',
  levels: ['province', 'district', 'commune'],
  hosts: { units: ['thuong-truc', 'ubnd'], text: 'cấp ủy, chính quyền các cấp' },
  withWhom: ['officials', 'party-members', 'people'],
};

export const consultation = {
  id: 'van-kien',
  unit: 'tay-ninh',
  period: '2020-H1',
  content: 'congress-documents',
};
