/** Between a statement's voice and its kind, which a heading of the search's index holds as one text. */
export const VOICE_END = ' · ';
