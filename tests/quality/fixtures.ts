/** Reads the suite's articles and sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { occurrencesOf } from '../../src/analysis/text/occurrences.ts';
import type { GoldActor, GoldReading } from '../../src/lab/reader/gold.ts';
import { articleFixtureSchema, sentenceFixtureSchema } from './fixture-form.ts';
import type { ArticleFixture, StatementFixture } from './fixture-form.ts';
import { locateEvent, locateStatement } from './places.ts';

export interface Fixture {
  /** "articles/bridge" or "sentences[3]" */
  name: string;
  published: string;
  gold: GoldReading;
}

const FOLDER = fileURLToPath(new URL('./', import.meta.url));

/** @throws Error that names file and place where one of them is wrong */
export function readArticles(folder = join(FOLDER, 'articles')): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const label = `articles/${name}`;
      const article = readJson(join(folder, name), label, articleFixtureSchema);
      if (article.id !== basename(name, '.json')) throw new Error(`${label}: its id is another, "${article.id}"`);
      return { name: `articles/${article.id}`, published: article.published, gold: goldOf(article, label) };
    });
}

/** @throws Error that names file and place where one of them is wrong */
export function readSentences(folder = join(FOLDER, 'sentences')): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const label = `sentences/${name}`;
      const sentences = readJson(join(folder, name), label, z.array(sentenceFixtureSchema));
      return sentences.map(({ text, published, statements }, index) => ({
        name: `sentences/${basename(name, '.json')}[${index}]`,
        published,
        gold: { text, statements: statementsOf(statements, text, `${label}: ${index}`), actors: [], events: [] },
      }));
    });
}

function goldOf({ text: given, statements, actors, events }: ArticleFixture, label: string): GoldReading {
  const text = typeof given === 'string' ? given : given.join('\n\n');
  return {
    text,
    statements: statementsOf(statements, text, label),
    actors: actors.map((actor, index) => inPlace(`${label}: actors.${index}`, () => checkedActor(actor, text))),
    events: events.map((event, index) => inPlace(`${label}: events.${index}`, () => locateEvent(event, text))),
  };
}

function statementsOf(statements: readonly StatementFixture[], text: string, label: string): GoldReading['statements'] {
  return statements.map((statement, index) =>
    inPlace(`${label}: statements.${index}`, () => {
      const { inside } = statement;
      if (inside !== null && (inside === index || inside >= statements.length)) {
        throw new Error(`inside: there is no other statement ${inside}`);
      }
      return locateStatement(statement, text);
    }),
  );
}

/** Its name may be fuller than any in the text. */
function checkedActor(actor: GoldActor, text: string): GoldActor {
  const missing = actor.aliases.find((alias) => occurrencesOf(alias, text).length === 0);
  if (missing !== undefined) throw new Error(`aliases: not in the text: "${missing}"`);
  return actor;
}

function readJson<Schema extends z.ZodType>(file: string, label: string, schema: Schema): z.output<Schema> {
  const json: unknown = inPlace<unknown>(label, () => JSON.parse(readFileSync(file, 'utf8')));
  const { data, error } = schema.safeParse(json);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${label}: ${path.join('.')}: ${message}`);
    throw new Error(problems.join('\n'));
  }
  return data;
}

function inPlace<Result>(place: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
