/** Colours and typefaces of the site, as `src/styles/theme.css` has them where a publisher doesn't say. */
import { z } from 'zod';

import { words } from '../fields.ts';
import { contrastOf } from './contrast.ts';

/** By mode; the same as in `src/styles/theme.css`. */
export const COLOURS = {
  light: {
    paper: '#fdfcf8',
    sunk: '#f5f2ea',
    ink: '#1b1a17',
    soft: '#5c574d',
    faint: '#767168',
    rule: '#dad5c8',
    'strong-rule': '#1b1a17',
    quote: '#1b4f9c',
    'quote-tint': '#e5eefb',
    claim: '#8d5800',
    'claim-tint': '#fbf0d6',
    focus: '#1b4f9c',
    target: '#fff3b8',
    here: '#d9a400',
  },
  dark: {
    paper: '#15171b',
    sunk: '#1e2127',
    ink: '#e9e5dc',
    soft: '#aea89b',
    faint: '#85817a',
    rule: '#3a3d44',
    'strong-rule': '#aea89b',
    quote: '#9dc3ff',
    'quote-tint': '#1d2f4d',
    claim: '#ecc05f',
    'claim-tint': '#3a2d10',
    focus: '#9dc3ff',
    target: '#4a3f10',
    here: '#b08c1c',
  },
} as const;

export type Mode = keyof typeof COLOURS;
export type Colour = keyof (typeof COLOURS)['light'];

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what is no text. */
const [FOR_TEXT, FOR_SIGNS] = [4.5, 3];

/** What stands on what, and the least contrast of the two. */
const PAIRS: readonly [on: Colour, ground: Colour, least: number][] = [
  ['ink', 'paper', FOR_TEXT],
  ['ink', 'sunk', FOR_TEXT],
  ['ink', 'quote-tint', FOR_TEXT],
  ['ink', 'claim-tint', FOR_TEXT],
  ['ink', 'target', FOR_TEXT],
  ['soft', 'paper', FOR_TEXT],
  ['soft', 'sunk', FOR_TEXT],
  ['faint', 'paper', FOR_TEXT],
  ['quote', 'paper', FOR_TEXT],
  ['claim', 'paper', FOR_TEXT],
  ['focus', 'paper', FOR_SIGNS],
  ['strong-rule', 'paper', FOR_SIGNS],
];

const colour = z
  .string()
  .regex(/^#[\da-f]{6}$/iu, {
    error: 'expected a colour of six hexadecimal digits, like "#1b4f9c"',
    abort: true,
  })
  .transform((value) => value.toLowerCase());

const colours = (mode: Mode) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(COLOURS[mode]).map(([name, usual]) => [
          name,
          colour.optional().describe(`"${usual}" where nothing is said.`),
        ]),
      ) as Record<Colour, z.ZodOptional<typeof colour>>,
    )
    .superRefine((own, context) => {
      const all = { ...COLOURS[mode], ...own };
      for (const [on, ground, least] of PAIRS) {
        const chosen = [on, ground].find((name) => own[name] !== undefined);
        const ratio = contrastOf(all[on] ?? '', all[ground] ?? '');
        if (chosen === undefined || ratio >= least) continue;
        context.addIssue({
          code: 'custom',
          path: [chosen],
          // Cut and not rounded: 4.497 is not 4.5.
          message: `${on} (${all[on] ?? ''}) on ${ground} (${all[ground] ?? ''}) has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)} to 1, and readers need ${least} to 1: make one of the two ${mode === 'light' ? 'darker' : 'lighter'} or the other ${mode === 'light' ? 'lighter' : 'darker'}`,
        });
      }
    })
    .optional();

/** What may stand between quotation marks in a style sheet. */
const family = words.regex(/^[\p{L}\p{N} _-]+$/u, { error: 'expected the name of a typeface, like "Source Serif 4"' });

const publicFont = z.string().regex(/^\/[\p{L}\p{N}/._-]+\.(?:woff2|woff)$/u, {
  error: 'expected a .woff2 file of the folder public/, with a slash before it: "/fonts/serif.woff2"',
});

const typeface = z
  .strictObject({
    family: family.describe('Its name; a reader’s own where no file is given: "Georgia".'),
    files: z
      .array(
        z.strictObject({
          file: publicFont.describe('In public/: "/fonts/serif.woff2".'),
          weight: z
            .string()
            .regex(/^\d{1,4}(?: \d{1,4})?$/u, { error: 'expected a weight, like "400", or a range, like "400 600"' })
            .default('400')
            .describe('"400", or "400 600" for a file that holds all between.'),
          style: z.enum(['normal', 'italic']).default('normal').describe('Upright or italic.'),
        }),
      )
      .default([])
      .describe('The files that hold it; none for one that readers have.'),
  })
  .optional();

export const themeSchema = z.strictObject({
  light: colours('light').describe('Colours on a light screen, on paper, and on the pictures that go with links.'),
  dark: colours('dark').describe('Colours on a dark screen.'),
  text: typeface.describe('The typeface of what is read: stories and headlines.'),
  small: typeface.describe('The typeface of what is looked up: notes, lists, navigation.'),
});

export type Theme = z.output<typeof themeSchema>;
