import {
  councilLetters,
  councilReception,
  dialogue,
  documents,
  letters,
  opinions,
  plenumOf,
  reception,
  review,
} from './s3-records.js';
import { units } from './s3-units.js';
import type { Home, Leaf, Seed } from './seed-fact.js';

const figure = (indicator: string, value: number | object, period?: string): Home => ({
  observation: { indicator, value: JSON.parse(JSON.stringify(value)), ...(period && { period }) },
});
const inReview = (...says: readonly Leaf[]): Home => ({
  reader: 'readBodyReviews',
  row: review,
  says,
});
const post = (id: string, name: string, unit: string): Home => ({
  reader: 'readPosts',
  row: { id, name, unit },
  says: [name, unit],
});
const supervised = (supervisor: string, title = 'giám sát'): Home => ({
  reader: 'readSupervisions',
  row: { id: supervisor, unit: 'dak-nong', period: '2013/2023', supervisor, title },
  says: [supervisor, title],
});
const councils = '2013/..2024-06-10';

/** Đắk Nông, ten years up to 2023. */
export const s3: Seed = {
  units,
  unit: 'dak-nong',
  period: '2013/2023',
  facts: [
    {
      row: 1,
      homes: [
        { document: documents.nq25 },
        { document: documents.kl43, relation: { type: 'continues', from: 'kl-43', to: 'nq-25' } },
      ],
    },
    {
      row: 2,
      homes: [
        inReview('anniversary', 'nq-25', 10, 'kl-43', 5),
        {
          reads: 'parsePeriodLabel',
          text: '10 năm thực hiện Nghị quyết 25-NQ/TW',
          options: { documentDates: { 'Nghị quyết 25-NQ/TW': '2013-06-03' } },
          value: '2013-06-03/2023-06-02',
        },
      ],
    },
    {
      row: 3,
      homes: [
        { document: plenumOf('XI') },
        { document: plenumOf('XII') },
        { document: plenumOf('XIII') },
      ],
    },
    { row: 4, homes: [inReview(...review.mottoes)] },
    {
      row: 5,
      homes: [
        { document: documents.ct17 },
        { document: documents.ct13 },
        { document: documents.qd1205 },
        { reads: 'parseDocumentNumber', text: 'Chỉ thị số 17', value: [17] },
        { reads: 'parseDocumentNumber', text: 'Quyết định 1205', value: [1205] },
      ],
    },
    {
      row: 6,
      homes: [
        { reader: 'readDialogues', row: dialogue, says: ['many', '2023', 'province', 'commune'] },
        figure('dialogues.events', { amount: null, qualifier: 'many' }, '2023'),
      ],
    },
    {
      row: 7,
      homes: [
        { reader: 'readPetitions', row: letters, says: [37_860, 7112, 2821, 27_927, '2013/2023'] },
        figure('petitions.received', 37_860),
        figure('petitions.processed', 37_860),
        figure('petitions.complaints', 7112),
        figure('petitions.denunciations', 2821),
        figure('petitions.feedback', 27_927),
        { reads: 'parsePeriodLabel', text: 'giai đoạn 2013-2023', value: '2013/2023' },
      ],
    },
    {
      row: 8,
      homes: [
        { reader: 'readReceptions', row: reception, says: [25_427, 43_907] },
        figure('reception.visits', 25_427),
        figure('reception.people', 43_907),
      ],
    },
    {
      row: 9,
      homes: [
        { reader: 'readReceptions', row: councilReception, says: [592, 1621, 923, councils] },
        { reader: 'readPetitions', row: councilLetters, says: [1621, 923, 'peoples-council'] },
        figure('councils.reception-visits', 592, councils),
        figure('councils.petitions-received', 1621, councils),
        figure('councils.petitions-forwarded', 923, councils),
        {
          reads: 'parsePeriodLabel',
          text: 'Từ năm 2013 đến nay',
          options: { asOf: '2024-06-10' },
          value: councils,
        },
      ],
    },
    {
      row: 10,
      homes: [
        { reader: 'readVoterOpinions', row: opinions, says: [11_000, 'over', 1469] },
        figure('councils.voter-opinions', { amount: 11_000, qualifier: 'over' }, councils),
        figure('councils.voter-opinions-classified', 1469, councils),
        figure('councils.voter-opinions-forwarded', 1469, councils),
        { reads: 'parseQuantity', text: 'trên 11.000 ý kiến', value: [11_000, 'over'] },
      ],
    },
    {
      row: 11,
      homes: [
        post('uvbtv', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'btv'),
        post('pho-chu-tich', 'Phó Chủ tịch Thường trực UBND tỉnh', 'ubnd'),
        post('chu-tich-mttq', 'Chủ tịch Ủy ban MTTQ tỉnh', 'mttq'),
        post('truong-ban', 'Trưởng Ban Dân vận Tỉnh ủy', 'bdv'),
        { words: 'eventRoles', ids: ['speaker'] },
      ],
    },
    {
      row: 12,
      homes: [
        {
          words: 'unitKinds',
          ids: ['self-management-group', 'people-security-group', 'mediation-team'],
        },
        { words: 'indicators', ids: ['network.self-governing-groups', 'network.crime-tip-boxes'] },
      ],
    },
    {
      row: 13,
      homes: [
        inReview('từng bước được phát huy', 'đại diện quyền lợi', 'vùng đồng bào dân tộc'),
        supervised('socio-political-organizations'),
        {
          reader: 'readCriticisms',
          row: { id: 'phan-bien', unit: 'dak-nong', period: '2013/2023', critic: 'front' },
          says: ['social-criticism', 'front'],
        },
        ...['nông thôn mới, đô thị văn minh', 'giảm nghèo bền vững'].map((name, at): Home => ({
          reader: 'readCampaigns',
          row: { id: `phong-trao-${at}`, kind: 'emulation-movement', name, host: 'mttq' },
          says: [name, 'emulation-movement'],
        })),
        { words: 'topics', ids: ['livelihood', 'ethnic-affairs'] },
      ],
    },
    {
      row: 14,
      homes: [
        supervised('peoples-council', 'giám sát trọng tâm, trọng điểm'),
        { words: 'indicators', ids: ['supervision.council-supervisions'] },
        { words: 'activities', ids: ['supervision'] },
      ],
    },
    {
      row: 15,
      homes: [
        inReview('suy thoái', 'tự diễn biến', 'tự chuyển hóa', 'tự phê bình và phê bình'),
        inReview('phòng, chống quan liêu, tham nhũng, tiêu cực'),
      ],
    },
    { row: 16, homes: [{ document: documents.tiepDan }, inReview('khá hiệu quả')] },
    {
      row: 17,
      homes: [
        { reader: 'readDialogues', row: dialogue, says: ['province', 'district', 'commune'] },
        inReview('các cấp, các ngành', 'các cơ quan, ban, ngành', 'dak-nong', 'district'),
        { words: 'levels', ids: ['province', 'district', 'commune'] },
      ],
    },
  ],
};
