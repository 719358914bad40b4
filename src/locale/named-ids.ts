/** Names with their ids, as several units may share one name: “xã Hòa Bình (a-hoa-binh)”. */
export const namedIds = (ids: readonly string[], names: readonly string[]): string =>
  ids.map((id, at) => (names[at] === undefined ? id : `${names[at]} (${id})`)).join(', ');
