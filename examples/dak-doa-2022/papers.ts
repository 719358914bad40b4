import { composeReview, type ComposedReport } from 'danvan';
import { composeModelRegister } from 'danvan/report';
import {
  modelFields as fields,
  modelLifecycle as lifecycle,
  outlineFor,
  partyLayout as layout,
} from 'danvan/vietnam';
import { dots, unnamedSigner } from '../shared/dots.js';
import { draftMark, type Papers } from '../shared/write-files.js';
import { chainPassage, conferencePassage } from './passages.js';
import type { DakDoa } from './records.js';

export const date = '2022-12-20';

const common = {
  issuer: 'bdv-dak-doa',
  layout,
  date,
  draftMark,
  signers: [unnamedSigner],
  recipients: [dots],
};

const regulation = 'Quy chế công tác dân vận của hệ thống chính trị';

const usual = outlineFor({
  occasion: 'thematic',
  body: 'party-board',
  date,
  kind: 'results',
  themes: [{ document: regulation }],
});

const informed =
  'Đến nay đã có {leadership.party-organizations-informed-rate:terms} cơ sở đảng tổ chức quán triệt, phổ biến đến toàn thể cán bộ, đảng viên, công chức, viên chức và người lao động.';

/** The usual outline; of those who were told it says “51/51”, as the article does. */
const outline = {
  ...usual,
  sections: usual.sections.map((section) =>
    section.id === 'system.party' ? { ...section, sentences: [informed] } : section,
  ),
};

const registerOf = ({ hierarchy, models }: DakDoa): ComposedReport =>
  composeModelRegister({ ...common, hierarchy, models, fields, lifecycle });

/** What the district's board reported, with the register as an annex, and the register alone. */
export function dakDoaPapers(read: DakDoa): Papers {
  const register = registerOf(read);
  const review = composeReview({
    ...common,
    table: read.table,
    outline,
    subject: `công tác lãnh đạo, chỉ đạo tổ chức thực hiện ${regulation}`,
    figureAnnexes: { statistics: 'portrait' },
    narrative: {
      'system.party': [
        'Các cấp ủy, chính quyền các cấp đã quan tâm lãnh đạo, chỉ đạo, tổ chức thực hiện, góp phần củng cố vững chắc “khối đại đoàn kết toàn dân”. Các cấp ủy từ huyện đến cơ sở luôn nhận thức đúng, đầy đủ về tầm quan trọng của công tác dân vận.',
        chainPassage(read.register),
        'Công tác lãnh đạo, chỉ đạo của các cấp ủy Đảng gắn với nhiệm vụ phát triển kinh tế - xã hội, nhiệm vụ xây dựng Đảng, xây dựng chính quyền; thường xuyên tổ chức khảo sát, kiểm tra tình hình đời sống, nắm bắt tâm tư, nguyện vọng và những vấn đề mới phát sinh.',
      ],
      // The article says that shortcomings were named, and names none.
      'lessons.shortcomings': dots,
      'plan.tasks':
        'Nâng cao nhận thức, xác định rõ mục đích, yêu cầu, trách nhiệm của hệ thống chính trị về công tác dân vận; góp phần xây dựng chính quyền trong sạch, vững mạnh.',
    },
    closing: read.events.map(conferencePassage),
    annexes: register.annexes.map(({ title, blocks }) => ({ title, blocks })),
  });
  return { 'dak-doa-2022-bao-cao': review, 'dak-doa-2022-mo-hinh': register };
}
