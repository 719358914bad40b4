/** An invented commune and what it reports. */
export interface Commune {
  readonly id: string;
  readonly name: string;
  readonly meetings: number;
  readonly visits: number;
}

/** Invented throughout. */
export const communes: readonly Commune[] = [
  { id: 'xa-mau-1', name: 'xã Mẫu Một', meetings: 12, visits: 1_130 },
  { id: 'xa-mau-2', name: 'xã Mẫu Hai', meetings: 8, visits: 940 },
  { id: 'phuong-mau', name: 'phường Mẫu', meetings: 0, visits: 2_006 },
];
