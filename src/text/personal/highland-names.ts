import { wordsOfList } from './words-of-list.js';

/** Family names of the Central Highlands, the central mountains and the Khmer: one more word is enough. */
export const highlandNames = /* @__PURE__ */ wordsOfList(`
  Ksor, Siu, Kpă, Kpuih, Rmah, Rcom, R’com, R'com, Rơ Com, Rơ Châm, Rơ Lan, Rơ Mah, Rơ Ô, Rơ Ông, Rah Lan, Kơ Să,
  Kră Jan, Liêng Hót, Liêng Jrang, Cil, Cill, Pơloong, Zơrâm, Bling, Bhling, Alăng, A Lăng, Bríu, Bhnướch, Arất, Néang, Neáng`);

/** Clans of the Central Highlands, behind the name: “Y Thanh Niê”. */
export const clanNames = /* @__PURE__ */ wordsOfList(`
  Niê, Êban, Mlô, Byă, Kbuôr, Knul, Hwing, Bkrông, Kđoh, Êñuôl, Ênuôl, Adrơng, Ayũn, Ktla, Hmok, Hmŏk, Kriêng, Kpơr, Êya,
  Hđơk, Buôn Yă, Buôn Krông, Buôn Dap, Ksơr, Ktul, Mjâo, Ciêl, Êung, Rơ Yam, Bđap`);
