/**
 * What a publisher may say in other words, in `content/strings.yaml`: any key of `src/strings/en.ts`. Where English puts
 * something in, a name or a number, its place is marked as it is called there: "{count} notes".
 */
import { z } from 'zod';

import { en } from '../../strings/en.ts';
import type { OwnText } from '../../strings/own-words.ts';
import { didYouMean } from '../did-you-mean.ts';
import { linkAddress } from './navigation.ts';

type Told = (...values: never[]) => unknown;

/** What a function of the strings calls its values: "count", "who". */
export function parametersOf(told: Told): string[] {
  const list = /^\(?(?<list>[^()=]*)\)?\s*=>/u.exec(String(told))?.groups?.list ?? '';
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const PLACE = /\{(?<name>[^{}]*)\}/gu;

function toldSchema(told: Told): z.ZodType {
  const parameters = parametersOf(told);
  const known =
    parameters.length > 0 ? `here stands ${parameters.map((one) => `{${one}}`).join(', ')}` : 'here is none';
  const text = z.string();
  const byNumber = z.strictObject({
    zero: text.optional(),
    one: text.optional(),
    two: text.optional(),
    few: text.optional(),
    many: text.optional(),
    other: text,
  });
  return z
    .union([text, byNumber], { error: 'expected words, or words for each number (one: …, other: …)' })
    .superRefine((own, context) => {
      for (const [rule, words] of typeof own === 'string' ? [[null, own] as const] : Object.entries(own)) {
        for (const { groups } of words?.matchAll(PLACE) ?? []) {
          const name = groups?.name ?? '';
          if (parameters.includes(name.split('.')[0] ?? '')) continue;
          const message = `no such place {${name}}: ${known}${didYouMean(name, parameters)}`;
          context.addIssue({ code: 'custom', message, path: rule === null ? [] : [rule] });
        }
      }
    })
    .transform((own): OwnText => ({ text: typeof own === 'string' ? { other: own } : own, parameters }))
    .optional()
    .describe(`Words for ${parameters.map((name) => `{${name}}`).join(', ')}.`);
}

const part = z.union([
  z.string(),
  z.strictObject({ code: z.string() }),
  z.strictObject({ link: z.string(), to: z.union([linkAddress, z.string()]) }),
]);

/** The schema that belongs to some words: the same keys, each of which may lack. */
function schemaOf(words: unknown): z.ZodType {
  if (typeof words === 'string') return z.string().optional().describe(`“${words}”.`);
  if (typeof words === 'function') return toldSchema(words as Told);
  if (Array.isArray(words)) {
    const items = words.every((one) => typeof one === 'string') ? z.array(z.string()) : z.array(part);
    return (words.length === 12 ? items.length(12) : items).optional();
  }
  const keys = Object.entries(words ?? {}).map(([key, value]) => [key, schemaOf(value)] as const);
  return z.strictObject(Object.fromEntries(keys)).optional();
}

const DESCRIPTIONS: Record<keyof typeof en, string> = {
  story: 'The page of a story, and the notes on its statements.',
  site: 'Around every page, and on the pages that gather stories.',
  dates: 'How days and stretches of days are written.',
  data: 'What leaves the site: data, and pictures that go with links.',
};

export const ownWordsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(DESCRIPTIONS).map(([key, description]) => [
      key,
      schemaOf(en[key as keyof typeof en]).describe(description),
    ]),
  ),
);

export type OwnWordsFile = z.output<typeof ownWordsSchema>;
