import type { IndicatorInput } from '#room/indicators';

const letters = { unit: { vi: 'đơn', en: 'letters' }, kind: 'flow' } as const;
const onComplaints = { legalBasis: '02/2011/QH13' } as const;
const onDenunciations = { legalBasis: '25/2018/QH14' } as const;
const form = {
  source: 'Biểu 02/XLD, Thông tư 06/2025/TT-TTCP (bản sao, chưa đối chiếu Công báo)',
  confirmed: false,
} as const;

type Facts = Pick<IndicatorInput, 'source' | 'confirmed'>;

/** The three kinds into which a total of letters is broken down, in words that say which total. */
const kindsOf = (prefix: string, words: readonly [string, string], facts: Facts) =>
  (
    [
      ['complaints', 'Số đơn khiếu nại', 'Complaints', onComplaints],
      ['denunciations', 'Số đơn tố cáo', 'Denunciations', onDenunciations],
      ['feedback', 'Số đơn kiến nghị, phản ánh', 'Petitions and feedback', {}],
    ] as const
  ).map(([kind, vi, en, law]): IndicatorInput => ({
    code: `petitions.${prefix}${kind}`,
    name: { vi: `${vi}${words[0]}`, en: `${en}${words[1]}` },
    ...letters,
    ...law,
    ...facts,
  }));

/** A total with its kinds behind it. */
const total = (facts: IndicatorInput, kinds: readonly IndicatorInput[]) => [
  { ...facts, parts: kinds.map(({ code }) => code) },
  ...kinds,
];

const received: IndicatorInput = {
  code: 'petitions.received',
  name: { vi: 'Tổng số đơn tiếp nhận', en: 'Letters received' },
  ...letters,
  // Some reports give the kinds of the letters that were fit for handling beside this total.
  relations: 'usual',
};

const eligible: IndicatorInput = {
  code: 'petitions.eligible',
  name: { vi: 'Số đơn đủ điều kiện xử lý', en: 'Letters fit for handling' },
  ...letters,
  ...form,
  // Letters carried over from the period before are among them.
  partOf: 'petitions.received',
  relations: 'usual',
};

const competent: IndicatorInput = {
  code: 'petitions.competent',
  name: { vi: 'Số đơn thuộc thẩm quyền', en: 'Letters within competence' },
  ...letters,
  ...form,
  partOf: 'petitions.eligible',
};

/**
 * Letters of the people: three totals, each with a breakdown of its own, so that the code of a figure
 * says of which total it is a part.
 */
export const petitionIndicators = (): readonly IndicatorInput[] => [
  ...total(received, kindsOf('', ['', ''], {})),
  ...total(eligible, kindsOf('eligible-', [' đủ điều kiện xử lý', ' fit for handling'], form)),
  ...total(competent, kindsOf('competent-', [' thuộc thẩm quyền', ' within competence'], form)),
];
