/** What something is written in, dictionary forms: "the contract states", where the tagger takes "states" for a noun. */
import { words } from './word-list.ts';

export const STATING_NOUNS: ReadonlySet<string> = words(`
  act agreement announcement article bill book booklet brief brochure bulletin bylaw charter circular clause code complaint
  constitution contract convention covenant declaration decree deed directive document email file filing form guidance
  guide guideline handbook indictment instruction invitation invoice label law lawsuit leaflet lease letter licence
  license manifesto manual memo memorandum message motion note notice order paper paragraph permit petition plaque policy
  post poster preamble prospectus protocol provision receipt record regulation report resolution rule ruling section sheet
  sign statement statute study submission summary summons survey term testament text textbook transcript treaty verdict
  warrant webpage website writ`);
