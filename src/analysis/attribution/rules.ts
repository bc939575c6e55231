/**
 * What may propose an attribution, each with its condition and an example. How often each does in real articles, and how
 * often it is right, stands in `../models/rules.md`, which `npm run rules` writes.
 */
interface Rule {
  condition: string;
  example: string;
}

export const RULES = {
  marked: {
    condition: 'the reader marks a cue, and a content that the linker joins to it',
    example: 'Lee said [the bridge was safe].',
  },
  'marked inside': {
    condition: 'the same, in a content that is read once more as a text of its own',
    example: 'Lee said [the council had warned [that the bridge was not]].',
  },
  'framing report': {
    condition: 'a clause with “according to”, whose words the reader took for part of another report',
    example: '[Ng said the bridge was safe], according to the Post.',
  },
  turn: {
    condition: 'a paragraph under a speaker’s label, or one that answers a question of an interview',
    example: 'LEE: [The bridge is safe].',
  },
  quotation: {
    condition: 'a quotation that no other rule claims, neither a title nor a nickname',
    example: '[“The bridge is safe.”]',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;
