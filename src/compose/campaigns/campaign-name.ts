import type { Campaign } from '#room/campaigns';
import type { Labels } from '#room/locale';
import { nameIn } from '#room/organization';
import { fillLabel, type Language } from '#room/text';
import { uncapitalized } from '../frame/uncapitalized.js';

/** What a campaign is called within a sentence: “cuộc vận động …”, unless its name says that itself. */
export function campaignName({ kind, name }: Campaign, words: Labels, language: Language): string {
  const campaign = nameIn(name, language);
  const lower = campaign.toLocaleLowerCase('vi');
  const opening = words.campaignOpenings.split('|').find((each) => lower.startsWith(each));
  if (opening === undefined) return fillLabel(words[`campaign-${kind}`], { campaign });
  // A year that bears a name keeps its capital: “Năm dân vận khéo 2019”.
  return kind === 'theme-year' ? campaign : uncapitalized(campaign);
}
