import { handledPetitions } from './petitions-handled.js';
import type { IndicatorInput } from '#room/indicators';
import { by } from './by.js';
import { acts, letterForm, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, type Facts } from './rows.js';

/** The three kinds into which a total of letters is broken down. */
const kinds = () =>
  [
    [
      'complaints',
      'Số đơn khiếu nại',
      'Complaints',
      acts.complaints,
      'complaint-field',
      ['khiếu nại', 'đơn khiếu nại'],
    ],
    [
      'denunciations',
      'Số đơn tố cáo',
      'Denunciations',
      acts.denunciations,
      'denunciation-field',
      ['tố cáo', 'đơn tố cáo'],
    ],
    [
      'feedback',
      'Số đơn kiến nghị, phản ánh',
      'Petitions and feedback',
      {},
      'feedback-field',
      ['kiến nghị, phản ánh', 'đơn kiến nghị, phản ánh', 'đơn kiến nghị', 'đơn phản ánh'],
    ],
  ] as const;

/** The kinds of one total, in words that say which total. */
const kindsOf = <Prefix extends string>(
  prefix: Prefix,
  words: readonly [string, string],
  facts: Facts,
) =>
  kinds().map(([kind, vi, en, law, field, called]) =>
    flow(
      `petitions.${prefix}${kind}` as const,
      [`${vi}${words[0]}`, `${en}${words[1]}`, as.letters],
      {
        ...law,
        ...facts,
        ...by('level', field),
        called: called.map((name) => `${name}${words[0]}`),
      },
    ),
  );

/** A total with its kinds behind it. */
const total = <Code extends string, Part extends string>(
  facts: IndicatorInput<Code>,
  parts: readonly IndicatorInput<Part>[],
): readonly IndicatorInput<Code | Part>[] => [
  { ...facts, parts: parts.map(({ code }) => code) },
  ...parts,
];

const received = () =>
  flow('petitions.received', ['Tổng số đơn tiếp nhận', 'Letters received', as.letters], {
    ...by('level'),
    ...seenIn.dakNong,
    // Letters carried over are among those handled.
    carriedOver: 'petitions.carried-over',
    // Some reports give the kinds of the letters that were fit for handling beside this total.
    relations: 'usual',
    called: [
      'đơn tiếp nhận',
      'tiếp nhận đơn',
      'tổng số đơn',
      'đơn thư',
      'tiếp nhận, xử lý',
      'đơn các loại',
    ],
  });

const eligible = () =>
  flow(
    'petitions.eligible',
    ['Số đơn đủ điều kiện xử lý', 'Letters fit for handling', as.letters],
    {
      ...letterForm,
      ...by('level'),
      // Letters carried over from the period before are among them.
      partOf: 'petitions.received',
      relations: 'usual',
      called: ['đơn đủ điều kiện xử lý', 'đủ điều kiện xử lý', 'đơn đủ điều kiện'],
    },
  );

const competent = () =>
  flow(
    'petitions.competent',
    ['Số đơn thuộc thẩm quyền', 'Letters within competence', as.letters],
    {
      ...letterForm,
      ...by('level'),
      partOf: 'petitions.eligible',
      called: ['đơn thuộc thẩm quyền', 'thuộc thẩm quyền giải quyết', 'thuộc thẩm quyền'],
    },
  );

/**
 * Letters of the people: three totals, each with a breakdown of its own, so that the code of a
 * figure says of which total it is a part.
 */
const totals = () => [
  ...total(received(), kindsOf('', ['', ''], {})),
  ...total(
    eligible(),
    kindsOf('eligible-', [' đủ điều kiện xử lý', ' fit for handling'], letterForm),
  ),
  ...total(
    competent(),
    kindsOf('competent-', [' thuộc thẩm quyền', ' within competence'], letterForm),
  ),
];

/** Letters of the people. */
export const petitionIndicators = () => [...totals(), ...handledPetitions()];
