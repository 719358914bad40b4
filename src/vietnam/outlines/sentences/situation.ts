/** The place, its people, and who works among them. */
export const situationSentences = {
  people: [
    'Toàn {area} có {background.communes} xã, phường, đặc khu.',
    'Có {background.residential-units} thôn, bản, tổ dân phố.',
    'Dân số là {background.population} người[ trong {background.households} hộ gia đình].',
    'Có {background.poor-households} hộ nghèo[, {background.near-poor-households} hộ cận nghèo].',
  ],
  ownPeople: [
    'Trên địa bàn {area}[{background.communes:given}] có {background.residential-units} thôn, bản, tổ dân phố.',
  ],
  peoples: [
    'Toàn {area} có {background.minority-households} hộ đồng bào dân tộc thiểu số.',
    'Có {background.believers} tín đồ các tôn giáo.',
  ],
  party: [
    'Toàn {area} có {network.grassroots-party-organizations} tổ chức cơ sở đảng[, {network.party-cells} chi bộ][ với {network.party-members} đảng viên].',
  ],
  teams: [
    'Có {network.mobilization-teams} tổ dân vận thôn, tổ dân phố[; {network.front-committees} ban công tác Mặt trận].',
    'Có {network.self-governing-groups} tổ tự quản, tổ an ninh nhân dân[; đặt {network.crime-tip-boxes} hòm thư tố giác tội phạm].',
  ],
} as const;
