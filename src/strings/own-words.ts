/** Puts a publisher's own words into the place of ours. */
import { given } from '../settings/given.ts';

/** Words in which values have a place: "{count} notes"; by number as Unicode's plural rules tell them apart. */
export interface OwnText {
  text: { other: string } & Partial<Record<Intl.LDMLPluralRule, string | undefined>>;
  /** What the places are called, in the order of the values. */
  parameters: readonly string[];
}

/** In the shape of the strings, as far as something is said in other words. */
export type OwnWords = Readonly<Record<string, unknown>>;

/** @param path where the words stand among all: `['site', 'search']` */
export function ownWords<Words>(words: Words, path: readonly string[] = []): Words {
  const told = given();
  let own: unknown = told?.words;
  for (const key of path) own = (own as Record<string, unknown> | undefined)?.[key];
  return replaced(words, own, told?.site.lang ?? 'en') as Words;
}

function replaced(words: unknown, own: unknown, lang: string): unknown {
  if (own === undefined) return words;
  if (typeof words === 'function') return (...values: unknown[]) => filled(own as OwnText, values, lang);
  if (typeof words === 'string' || Array.isArray(words)) return own;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [
      key,
      replaced(value, (own as Record<string, unknown>)[key], lang),
    ]),
  );
}

function filled({ text, parameters }: OwnText, values: readonly unknown[], lang: string): string {
  const number = values.find((value) => typeof value === 'number');
  const rule = number === undefined ? 'other' : new Intl.PluralRules(lang).select(number);
  return (text[rule] ?? text.other).replaceAll(/\{(?<place>[^{}]*)\}/gu, (_place, place: string) => {
    const [name = '', ...keys] = place.split('.');
    let value = values[parameters.indexOf(name)];
    for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
    return inWords(value, lang);
  });
}

function inWords(value: unknown, lang: string): string {
  if (typeof value === 'number') return value.toLocaleString(lang);
  if (Array.isArray(value)) return new Intl.ListFormat(lang).format(value.map(String));
  return typeof value === 'string' ? value : '';
}
