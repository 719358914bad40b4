/**
 * Five places through the reform of 2025: who the board was when an article spoke of it, who took its
 * work over, which unit answers for it now; and figures of Đắk Nông restated into today's Lâm Đồng.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/five-places.ts` after `npm run build`.
 */
import { createUnitRegister, describeFinding, formatNumber, vi } from 'danvan';
import { restate } from 'danvan/organization';
import { administrativeLevels, unitKinds } from 'danvan/vietnam';
import { boards, boardSuccessions } from './five-places/boards.js';
import { places, placeSuccessions } from './five-places/places.js';
import { today, walk, type Visit } from './five-places/walk.js';

const register = createUnitRegister({
  units: [...places, ...boards],
  successions: [...placeSuccessions, ...boardSuccessions],
  kinds: unitKinds,
  levels: administrativeLevels,
});
/** Two provinces of the same name are told apart by the reform that lies between. */
const names = {
  unit: (id: string) => {
    const unit = register.byId.get(id);
    const isPast = unit?.validity.some(({ to }) => to !== undefined) ?? false;
    return unit && `${unit.name.vi}${isPast ? ' (trước sắp xếp)' : ''}`;
  },
};

const visits: readonly Visit[] = [
  { board: 'bdv/hoa-binh', place: 'hoa-binh', day: '2019-08-23' },
  { board: 'bdv/2024/72', place: '2024/72', day: '2020-07-07' },
  { board: 'bdv/bo-trach', place: 'bo-trach', day: '2021-04-08' },
  { board: 'bdv/dak-doa', place: 'dak-doa', day: '2022-12-20' },
  { board: 'bdv/2024/67', place: '2024/67', day: '2024-06-10' },
];
for (const visit of visits) console.log([...walk(register, visit), ''].join('\n'));

// The petitions that Đắk Nông received from 2013 to 2023, as its newspaper gave them on 10/6/2024.
const petitions = [
  { kind: 'đơn khiếu nại', amount: 7112 },
  { kind: 'đơn tố cáo', amount: 2821 },
  { kind: 'đơn kiến nghị, phản ánh', amount: 27927 },
  { kind: 'tổng số đơn', amount: 37860 },
];
for (const { kind, amount } of petitions) {
  const given = [{ unit: '2024/67', amount }];
  const { amounts, findings } = restate(register, given, { from: '2023-12-31', to: today });
  for (const restated of amounts) {
    const unit = names.unit(restated.unit);
    console.log(`${kind}, 2013–2023, quy đổi về ${unit}: ${formatNumber(restated.amount)}`);
  }
  if (kind === 'tổng số đơn') {
    for (const finding of findings) console.log(`Lưu ý: ${describeFinding(finding, vi, names)}`);
  }
}
