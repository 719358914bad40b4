import type { UnitInput } from 'danvan';
import type { SuccessionInput } from 'danvan/organization';
import { communeId, districts, reformDay } from './places.js';

/**
 * The day on which the two central commissions became one. Each province moved on a day of its own; no
 * source at hand gives those of the five places, so that this day stands for them, unconfirmed.
 */
export const mergerDay = '2025-02-03';
const lastOfBoards = '2025-02-02';
const lastOfDistricts = '2025-06-30';
const unconfirmed = 'ngày sáp nhập của địa phương chưa xác nhận';

interface Province {
  readonly id: string;
  readonly name: string;
  /** The province of 2025 that it became part of, and its name. */
  readonly now: readonly [id: string, name: string];
}

/** The provinces of the five articles. */
export const provinces: readonly Province[] = [
  { id: '2024/95', name: 'Bạc Liêu', now: ['2025/96', 'Cà Mau'] },
  { id: '2024/72', name: 'Tây Ninh', now: ['2025/80', 'Tây Ninh'] },
  { id: '2024/64', name: 'Gia Lai', now: ['2025/52', 'Gia Lai'] },
  { id: '2024/67', name: 'Đắk Nông', now: ['2025/68', 'Lâm Đồng'] },
  { id: '2024/44', name: 'Quảng Bình', now: ['2025/44', 'Quảng Trị'] },
];

const organization = (fields: Omit<UnitInput, 'category'>): UnitInput => ({
  ...fields,
  category: 'organization',
});

/** The three boards of a province: until the merger, until the reform, and since. */
const provinceBoards = ({ id, name, now }: Province): readonly UnitInput[] => [
  organization({
    id: `bdv/${id}`,
    name: `Ban Dân vận Tỉnh ủy ${name}`,
    kind: 'mass-mobilization-board',
    serves: id,
    validity: { to: lastOfBoards },
  }),
  organization({
    id: `btgdv/${id}`,
    name: `Ban Tuyên giáo và Dân vận Tỉnh ủy ${name}`,
    kind: 'information-and-mass-mobilization-commission',
    serves: id,
    validity: { from: mergerDay, to: lastOfDistricts },
  }),
  organization({
    id: `btgdv/${now[0]}`,
    name: `Ban Tuyên giáo và Dân vận Tỉnh ủy ${now[1]}`,
    kind: 'information-and-mass-mobilization-commission',
    serves: now[0],
    validity: { from: reformDay },
  }),
];

const districtBoards = (id: string, name: string): readonly UnitInput[] => [
  organization({
    id: `bdv/${id}`,
    name: `Ban Dân vận Huyện ủy ${name}`,
    kind: 'mass-mobilization-board',
    serves: id,
    validity: { to: lastOfBoards },
  }),
  organization({
    id: `btgdv/${id}`,
    name: `Ban Tuyên giáo và Dân vận Huyện ủy ${name}`,
    kind: 'district-information-and-mass-mobilization-commission',
    serves: id,
    validity: { from: mergerDay, to: lastOfDistricts },
  }),
];

const communeBoard = (district: string, commune: string): UnitInput =>
  organization({
    id: `bxdd/${communeId(district, commune)}`,
    name: `Ban Xây dựng Đảng, Đảng ủy xã ${commune}`,
    kind: 'party-building-board',
    serves: communeId(district, commune),
    validity: { from: reformDay },
  });

/** All boards that did mass mobilization in the five places from 2019 to 2026. */
export const boards: readonly UnitInput[] = [
  ...provinces.flatMap(provinceBoards),
  ...districts.flatMap(({ id, name, communes }) => [
    ...districtBoards(id, name.replace('huyện ', '')),
    ...communes.map((commune) => communeBoard(id, commune)),
  ]),
];

const merger = (id: string): SuccessionInput => ({
  kind: 'merged',
  date: mergerDay,
  from: [`bdv/${id}`],
  to: [`btgdv/${id}`],
  note: unconfirmed,
});

/** Who took the work of each board over. */
export const boardSuccessions: readonly SuccessionInput[] = [
  ...[...provinces, ...districts].map(({ id }) => merger(id)),
  ...provinces.map(({ id, now }): SuccessionInput => ({
    kind: 'merged',
    date: reformDay,
    basis: '202/2025/QH15',
    from: [`btgdv/${id}`],
    to: [`btgdv/${now[0]}`],
  })),
  ...districts.map(({ id, communes }): SuccessionInput => ({
    kind: 'dissolved',
    date: reformDay,
    basis: '299-QĐ/TW',
    from: [`btgdv/${id}`],
    to: communes.map((commune) => `bxdd/${communeId(id, commune)}`),
  })),
];
