import { createHierarchy, en, vi, type Locale } from 'danvan';
import { expect, it } from 'vitest';
import { composeDemocracyRecords } from '#inside/compose';
import { readDemocracyRecords, type DemocracyRows } from '#inside/democracy';
import { democracyCatalogues as catalogues, partyLayout as layout } from 'danvan/vietnam';

const hierarchy = createHierarchy([
  { id: 'ban', name: 'Ban Chỉ đạo', category: 'organization', symbol: 'BCĐ' },
  { id: 'xa', name: 'xã A' },
]);
const common = { id: 'a', unit: 'xa', period: '2026' };
const rows: DemocracyRows = {
  conferences: [{ ...common, agencyKind: 'service-unit', held: 11, obliged: 12 }],
  procedures: [{ ...common, kind: 'democracy' }],
  ratings: [{ ...common, scheme: 'friendly-government', year: 2025, grade: 'good', score: 91.5 }],
  surveys: [{ ...common, subject: 'new-countryside', asked: 9, responses: 8 }],
  clearances: [{ ...common, project: 'ql-14', households: { amount: 80, qualifier: 'over' } }],
  works: [{ ...common, kind: 'task', workKind: 'road', roadKm: 1.2, peopleMoney: 5_000_000 }],
  villageMeetings: [{ ...common, villages: 9, once: 2, twice: 6 }],
  villageConventions: [{ ...common, issued: 9, recognised: 8 }],
};

function tablesIn(locale: Locale) {
  const { values: records, findings } = readDemocracyRecords(rows, { catalogues });
  expect(findings).toEqual([]);
  const issued = { hierarchy, issuer: 'ban', layout, until: '2026-12-31' } as const;
  const { annexes } = composeDemocracyRecords({ ...issued, catalogues, locale, records });
  return annexes.map(({ title, blocks }) => {
    const [table] = blocks;
    const cells = table?.kind === 'table' ? Object.values(table.rows[0]?.cells ?? {}) : [];
    const texts = cells.map((cell) => {
      if (cell.kind === 'number') return `${cell.qualifier ?? ''}${cell.amount}`;
      return cell.kind === 'text' ? cell.text : '';
    });
    return [title, ...texts.slice(3)];
  });
}

it('prints what is known of agencies, communes and villages, in Vietnamese', () => {
  expect(tablesIn(vi)).toMatchInlineSnapshot(`
    [
      [
        "Hội nghị cán bộ, công chức, viên chức, người lao động",
        "Cơ quan, đơn vị",
        "Đơn vị sự nghiệp công lập",
        "Không",
        "12",
        "11",
      ],
      [
        "Quy chế đã ban hành",
        "Quy chế thực hiện dân chủ",
        "Cơ quan, đơn vị",
        "Không",
        "1",
      ],
      [
        "Kết quả xếp loại",
        "“Chính quyền thân thiện”",
        "2025",
        "Tốt",
        "91.5",
        "1",
      ],
      [
        "Khảo sát mức độ hài lòng",
        "Xây dựng nông thôn mới",
        "9",
        "8",
      ],
      [
        "Công tác giải phóng mặt bằng",
        "ql-14",
        "over80",
      ],
      [
        "Công trình, phần việc",
        "Phần việc",
        "Đường giao thông",
        "1",
        "1.2",
        "5000000",
      ],
      [
        "Họp toàn thể thôn, tổ dân phố",
        "9",
        "2",
        "6",
      ],
      [
        "Hương ước, quy ước",
        "9",
        "8",
      ],
    ]
  `);
});

it('prints the same in English', () => {
  expect(tablesIn(en)).toMatchInlineSnapshot(`
    [
      [
        "Conferences of staff",
        "Agency",
        "Public service unit",
        "No",
        "12",
        "11",
      ],
      [
        "Rules of procedure",
        "Rules of democracy",
        "Agency",
        "No",
        "1",
      ],
      [
        "Ratings",
        "Friendly government",
        "2025",
        "Good",
        "91.5",
        "1",
      ],
      [
        "Surveys on satisfaction",
        "The new countryside",
        "9",
        "8",
      ],
      [
        "Site clearance",
        "ql-14",
        "over80",
      ],
      [
        "Works and tasks",
        "Task",
        "Road",
        "1",
        "1.2",
        "5000000",
      ],
      [
        "Meetings of villages",
        "9",
        "2",
        "6",
      ],
      [
        "Conventions of villages",
        "9",
        "8",
      ],
    ]
  `);
});
