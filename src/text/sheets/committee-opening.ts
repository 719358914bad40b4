/** How the name of a people's committee begins before that of its place: “UBND xã An Bình”. */
export const committeeOpening = /^(?:UBND|(?:ủy|uỷ) ban nhân dân)\s+(?=\p{L})/iu;
