/** Adjectives that report what somebody thinks or wants, with what may follow each. */

const ADJECTIVES_BY_FRAME: Readonly<Record<string, string>> = {
  that: `adamant afraid alarmed amazed angry aware certain concerned confident convinced delighted disappointed doubtful
    glad grateful happy hopeful insistent mindful optimistic pessimistic proud relieved sceptical skeptical sorry sure
    surprised thankful unaware uncertain unhappy unsure upset wary worried`,
  to: `eager keen reluctant unwilling willing hesitant anxious determined desperate loath`,
  'prep:about': `adamant angry anxious clear concerned confident excited happy nervous optimistic passionate pessimistic
    sceptical serious skeptical sure uncertain unhappy unsure upset worried wary enthusiastic`,
  'prep:of':
    'afraid aware certain confident convinced critical dismissive disdainful proud sceptical skeptical supportive suspicious unaware wary appreciative mindful fearful',
  'prep:with':
    'angry comfortable disappointed frustrated happy impressed satisfied uncomfortable unhappy furious fine content',
  'prep:at': 'angry furious outraged',
  'prep:to': 'opposed sympathetic committed',
  'prep:for': 'grateful eager',
  'prep:in': 'interested confident',
  'prep:against': 'adamant',
};

export const ADJECTIVE_FRAMES: ReadonlyMap<string, ReadonlySet<string>> = framesByAdjective();

function framesByAdjective(): Map<string, Set<string>> {
  const frames = new Map<string, Set<string>>();
  for (const [frame, adjectives = ''] of Object.entries(ADJECTIVES_BY_FRAME)) {
    for (const adjective of adjectives.trim().split(/\s+/u)) {
      const known = frames.get(adjective) ?? new Set<string>();
      frames.set(adjective, known.add(frame));
    }
  }
  return frames;
}
