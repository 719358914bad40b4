import type { ReportDocument } from 'danvan';
import { boTrachPapers, readBoTrach } from '../../../examples/bo-trach-2021/documents.js';
import { dakDoaPapers } from '../../../examples/dak-doa-2022/papers.js';
import { readDakDoa } from '../../../examples/dak-doa-2022/records.js';
import { dakNongPapers } from '../../../examples/dak-nong-2024/papers.js';
import { hoaBinhPapers, readHoaBinh } from '../../../examples/hoa-binh-2019/documents.js';
import { reviewOf } from '../../support/demo-review.js';

/** The documents of one article. */
export interface SeedPapers {
  /** The name that the inventory gives the article. */
  readonly seed: string;
  readonly article: string;
  readonly papers: () => Readonly<Record<string, ReportDocument>>;
}

/** What the demo prints of the five articles. */
export const seedPapers: readonly SeedPapers[] = [
  {
    seed: 'S0',
    article: 'seeds/s0-hoa-binh-2019.txt',
    papers: () => hoaBinhPapers(readHoaBinh()),
  },
  {
    seed: 'S1',
    article: 'seeds/s1-tay-ninh-2020.txt',
    papers: () => ({ 'tay-ninh-2020-h1': reviewOf('tay-ninh-2020-h1').report }),
  },
  {
    seed: 'S2',
    article: 'seeds/s2-dak-doa-2022.txt',
    papers: () => dakDoaPapers(readDakDoa()),
  },
  { seed: 'S3', article: 'seeds/s3-dak-nong-2024.txt', papers: dakNongPapers },
  {
    seed: 'S4',
    article: 'seeds/s4-bo-trach-2021.txt',
    papers: () => boTrachPapers(readBoTrach()),
  },
];
