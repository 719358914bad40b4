import { casesCarriedOver } from './balances.js';
import { by } from './by.js';
import { acts, derived, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { afterMergers } from './network.js';
import { flow, rate, stock } from './rows.js';

const ofCases = () => ({ ...acts.mediation, ...by('dispute-kind') });

/** Mediation at the grassroots. */
export const mediationIndicators = () => [
  stock('mediation.teams', ['Số tổ hòa giải', 'Mediation teams', as.teams], {
    ...acts.mediation,
    ...afterMergers,
    ...seenIn.tayNinh,
    called: ['tổ hòa giải', 'tổ hoà giải', 'tổ hòa giải ở cơ sở'],
  }),
  stock('mediation.members', ['Số hòa giải viên', 'Mediators', as.persons], {
    ...acts.mediation,
    ...afterMergers,
    ...seenIn.tayNinh,
    ...by('gender', 'ethnicity'),
    dimensions: ['qualification'],
    called: ['hòa giải viên', 'hoà giải viên', 'thành viên tổ hòa giải', 'thành viên'],
  }),
  stock(
    'mediation.cases-carried-over',
    ['Số vụ, việc hòa giải kỳ trước chuyển sang', 'Mediation cases carried over', as.cases],
    {
      ...acts.mediation,
      ...inferred,
      // What there was when the period began: over several periods that of the first.
      combine: { time: 'first' },
      holds: [casesCarriedOver],
      called: ['vụ, việc hòa giải kỳ trước chuyển sang', 'vụ việc hòa giải tồn kỳ trước'],
    },
  ),
  flow(
    'mediation.cases-received',
    ['Số vụ, việc hòa giải tiếp nhận', 'Mediation cases received', as.cases],
    {
      ...ofCases(),
      ...seenIn.tayNinh,
      parts: ['mediation.cases-successful', 'mediation.cases-failed', 'mediation.cases-pending'],
      otherParts: ['mediation.cases-withdrawn'],
      // Cases carried over from the period before are among those that ended; not all reports say.
      carriedOver: 'mediation.cases-carried-over',
      relations: 'usual',
      called: [
        'vụ việc hòa giải',
        'tiếp nhận vụ việc',
        'vụ, việc tiếp nhận',
        'vụ việc tiếp nhận',
        'tiếp nhận hòa giải',
      ],
    },
  ),
  flow(
    'mediation.cases-successful',
    ['Số vụ, việc hòa giải thành', 'Cases mediated successfully', as.cases],
    {
      ...ofCases(),
      ...seenIn.tayNinh,
      partOf: 'mediation.cases-received',
      called: ['hòa giải thành', 'hoà giải thành', 'hòa giải thành công', 'vụ hòa giải thành'],
    },
  ),
  flow(
    'mediation.cases-failed',
    ['Số vụ, việc hòa giải không thành', 'Cases that could not be mediated', as.cases],
    {
      ...ofCases(),
      ...seenIn.press,
      called: ['hòa giải không thành', 'hoà giải không thành', 'không hòa giải thành'],
    },
  ),
  flow(
    'mediation.cases-withdrawn',
    ['Số vụ, việc rút, đình chỉ hòa giải', 'Cases withdrawn', as.cases],
    {
      ...ofCases(),
      ...inferred,
      called: ['rút đơn hòa giải', 'đình chỉ hòa giải', 'kết thúc hòa giải do rút'],
    },
  ),
  stock('mediation.cases-pending', ['Số vụ, việc đang hòa giải', 'Cases still open', as.cases], {
    ...acts.mediation,
    ...seenIn.press,
    called: ['đang hòa giải', 'chưa giải quyết xong', 'đang tiến hành hòa giải'],
  }),
  flow('mediation.cases-closed', ['Số vụ, việc đã kết thúc hòa giải', 'Cases closed', as.cases], {
    ...ofCases(),
    ...derived,
    parts: ['mediation.cases-successful', 'mediation.cases-failed'],
    called: ['vụ việc đã kết thúc hòa giải', 'đã tiến hành hòa giải'],
  }),
  rate(
    'mediation.success-rate',
    ['Tỷ lệ hòa giải thành trên số vụ, việc tiếp nhận', 'Success rate over cases received'],
    {
      // No act defines the rate; practice divides by the cases received or by those closed.
      ...practice,
      ...by('dispute-kind'),
      of: ['mediation.cases-successful', 'mediation.cases-received'],
      called: ['tỷ lệ hòa giải thành', 'đạt tỷ lệ', 'hòa giải thành đạt', 'đạt'],
    },
  ),
  rate(
    'mediation.success-rate-closed',
    ['Tỷ lệ hòa giải thành trên số vụ, việc đã kết thúc', 'Success rate over cases closed'],
    {
      ...derived,
      ...by('dispute-kind'),
      of: ['mediation.cases-successful', 'mediation.cases-closed'],
      called: ['tỷ lệ hòa giải thành trên số vụ đã hòa giải'],
    },
  ),
];
