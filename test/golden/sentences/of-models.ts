import type { GoldenSentence } from './golden-sentence.js';

/** Models of skilful mobilization and those who were commended for them. */
export const ofModels: readonly GoldenSentence[] = [
  {
    after: 'Báo Bà Rịa - Vũng Tàu, 2021',
    sentence:
      'Số mô hình, điển hình “Dân vận khéo” đăng ký năm 2021 lên tới 2.071, so với năm trước tăng 276; 1.808 mô hình, điển hình trong đó triển khai có hiệu quả.',
    values: [
      { text: '2.071', amount: 2071, unit: '', indicator: 'models.registered' },
      { text: '276', amount: 276, unit: '', indicator: null },
      {
        text: '1.808 mô hình, điển hình',
        amount: 1808,
        unit: 'mô hình, điển hình',
        indicator: 'models.effective',
      },
    ],
  },
  {
    after: 'Báo Bà Rịa - Vũng Tàu, 2021',
    sentence:
      'Nhận bằng khen của tỉnh dịp này có 28 tập thể, 12 cá nhân làm “Dân vận khéo” và 14 tập thể thực hiện tốt quy chế dân chủ.',
    values: [
      {
        text: '28 tập thể',
        amount: 28,
        unit: 'tập thể',
        indicator: 'commendations.collectives',
      },
      { text: '12 cá nhân', amount: 12, unit: 'cá nhân', indicator: 'commendations.individuals' },
      {
        text: '14 tập thể',
        amount: 14,
        unit: 'tập thể',
        indicator: 'commendations.collectives',
      },
    ],
  },
  {
    after: 'Báo Quảng Nam, Hội An, 2024',
    sentence:
      'Nhìn lại 15 năm phong trào (2009-2024), thành phố công nhận 501/501 mô hình đăng ký; đã khen thưởng 199 tập thể và 107 cá nhân.',
    values: [
      {
        text: '501',
        amount: 501,
        unit: 'mô hình',
        indicator: 'models.recognised',
        ratio: 'part',
      },
      {
        text: '501 mô hình',
        amount: 501,
        unit: 'mô hình',
        indicator: 'models.registered',
        ratio: 'whole',
      },
      {
        text: '199 tập thể',
        amount: 199,
        unit: 'tập thể',
        indicator: 'commendations.collectives',
      },
      {
        text: '107 cá nhân',
        amount: 107,
        unit: 'cá nhân',
        indicator: 'commendations.individuals',
      },
    ],
  },
  {
    after: 'báo cáo công tác dân vận của huyện',
    sentence:
      'Năm 2023, huyện đăng ký 32 mô hình: kinh tế 12, văn hóa - xã hội 09, quốc phòng - an ninh 06, xây dựng hệ thống chính trị 05 mô hình.',
    values: [
      { text: '32 mô hình', amount: 32, unit: 'mô hình', indicator: 'models.registered' },
      { text: '12', amount: 12, unit: '', indicator: 'models.registered-economy' },
      { text: '09', amount: 9, unit: '', indicator: 'models.registered-culture-society' },
      { text: '06', amount: 6, unit: '', indicator: 'models.registered-defence-security' },
      {
        text: '05 mô hình',
        amount: 5,
        unit: 'mô hình',
        indicator: 'models.registered-political-system',
      },
    ],
  },
  {
    after: 'Báo Sài Gòn Giải Phóng, xã Kim Long, 2025',
    sentence:
      'Trong 54 mô hình đăng ký năm 2025 của xã có mô hình vận động xây nhà cho hộ nghèo (135 triệu đồng) và chi trả lương hưu không dùng tiền mặt đạt 100%.',
    values: [
      { text: '54 mô hình', amount: 54, unit: 'mô hình', indicator: 'models.registered' },
      { text: '135 triệu đồng', amount: 135_000_000, unit: 'đồng', indicator: 'appeal.cash' },
      { text: '100%', amount: 100, unit: '%', indicator: null },
    ],
  },
  {
    after: 'Thị ủy La Gi, Bình Thuận, 2015',
    sentence:
      'Thị xã La Gi còn duy trì 59 mô hình, nhân rộng 14 mô hình ra các khu phố; tỷ lệ mô hình được công nhận là 90,6%.',
    values: [
      { text: '59 mô hình', amount: 59, unit: 'mô hình', indicator: 'models.maintained' },
      { text: '14 mô hình', amount: 14, unit: 'mô hình', indicator: 'models.replicated' },
      { text: '90,6%', amount: 90.6, unit: '%', indicator: 'models.recognition-rate' },
    ],
  },
  {
    after: 'Tạp chí Tuyên giáo, Hiệp Hòa, Bắc Giang',
    sentence:
      'Kế hoạch số 15-KH/BDVTU phấn đấu đến năm 2015 có 40 mô hình ở các xã điểm; đến nay mới 23 mô hình được đăng ký, không xã nào có nhiều hơn 2 mô hình.',
    values: [
      { text: '40 mô hình', amount: 40, unit: 'mô hình', indicator: null },
      { text: '23 mô hình', amount: 23, unit: 'mô hình', indicator: 'models.registered' },
      {
        text: '2 mô hình',
        amount: 2,
        qualifier: 'more-than',
        unit: 'mô hình',
        indicator: null,
      },
    ],
  },
];
