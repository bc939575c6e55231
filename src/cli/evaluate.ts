/**
 * `npm run evaluate -- FOLDER [attribution|time|names|actors …]`: the analyser's figures on annotated articles.
 *
 * FOLDER holds `data/` (corpora) and `eval/` (scorers); neither is part of the project, since most of the corpora may
 * not be passed on. The analyser runs without a cast, as it would on an article from a newsroom that it doesn't know.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { findActors } from '../analysis/actors/actors.ts';
import { findNamesWith } from '../analysis/actors/names.ts';
import type { NameFinder } from '../analysis/actors/names.ts';
import { findNamesByRules } from '../analysis/actors/rules.ts';
import { analyze, defaultStages } from '../analysis/analyze.ts';
import type { Stages } from '../analysis/analyze.ts';
import { findAttributionsByRules } from '../analysis/attribution/attributions.ts';
import type { Analysis } from '../analysis/schema.ts';
import { agreementWith, calibrationError, surerThan } from './agreement.ts';
import { mergingOf, pronounSources } from './chains.ts';
import type { Share } from './chains.ts';
import { readGum } from './gum.ts';
import { missingCorpora, NAME_CORPORA, readNameCorpus } from './name-corpora.ts';
import type { GumFile, NameCorpus } from './name-corpora.ts';
import { readPolnear } from './polnear.ts';
import { trainNamesWithout } from './train-names.ts';
import { readWikiwars } from './wikiwars.ts';

interface Article {
  id: string;
  text: string;
  published: string;
}

interface Measure {
  /** What `from-analysis.mjs` calls the form that the scorer reads. */
  form: string;
  /** What the scorer reads as gold, below FOLDER. */
  gold: string;
  articles: (gold: string, folder: string) => Article[] | Promise<Article[]>;
  /** Arguments of the scorer, given where gold and predictions are. */
  scorer: (gold: string, predictions: string) => string[];
  /** What `from-analysis.mjs` writes: a folder or one file. */
  predictions: string;
  /** Lines that the scorer doesn't print, from the analyses by name of the article. */
  more?: (gold: string, analyses: ReadonlyMap<string, Analysis>, stages: Stages) => string[];
  /** What is measured, where that is more than the analyser as it is: by name. */
  variants?: Readonly<Record<string, () => Stages>>;
}

/** `breitbart_2016-09-12_stealth-…`: PolNeAR names each article by its publisher, day and title. */
const POLNEAR_DAY = /_(\d{4}-\d{2}-\d{2})_/u;

function polnearArticles(gold: string): Article[] {
  const folder = join(gold, 'text');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.txt'.length),
      text: readFileSync(join(folder, name), 'utf8'),
      published: POLNEAR_DAY.exec(name)?.[1] ?? '2016-11-08',
    }));
}

function gumArticles(gold: string): Article[] {
  return readGum(gold).map(({ id, text, dct }) => ({ id, text, published: dct }));
}

/** The corpora of names don't date their texts. */
const ANY_DAY = '2016-01-01';

/** From here on an attribution should be right nine times in ten. */
const SURE = 0.8;

/** "77.6 %, 45 of 58" */
function share(part: number, all: number): string {
  if (all === 0) return 'none';
  return `${((100 * part) / all).toFixed(1)} %, ${part} of ${all}`;
}

const GUM_NEWS = 'data/gum-news/gum-news-dev.json';

/** Times in annotated articles. */
function times(gold: string, articles: Measure['articles']): Measure {
  return {
    form: 'time',
    gold,
    articles,
    scorer: (path, predictions) => ['score-time.mjs', '--gold', path, '--pred', predictions],
    predictions: 'time.json',
  };
}

const UNSEEN = 'rules and model (trained without this corpus)';

/** Beside the news: pronouns that are a source are few. */
const GUM_INTERVIEWS = 'gum-interview.json';

/** How right the merging of mentions is, and pronouns that are a source; the latter in news and interviews. */
function actorLines(gold: string, analyses: ReadonlyMap<string, Analysis>, stages: Stages): string[] {
  const news = readGum(gold).flatMap((document) => {
    const analysis = analyses.get(document.id);
    return analysis ? [{ gold: document, analysis }] : [];
  });
  const file = join(dirname(gold), GUM_INTERVIEWS);
  const interviews = (existsSync(file) ? readGum(file) : []).map((document) => ({
    gold: document,
    analysis: analyze(document.text, { published: document.dct }, stages),
  }));
  const ratio = ({ right, all }: Share): string => share(right, all);
  const merging = (name: string, heads: readonly string[]): string => {
    const { precision, recall } = mergingOf(news, heads);
    return `pairs merged, ${name}: right ${ratio(precision)}; of those that should be, ${ratio(recall)}`;
  };
  const sources = (name: string, person: 'third' | 'speaker'): string => {
    const { named, resolved } = pronounSources([...news, ...interviews], person);
    return `pronoun as a source, ${name}: right ${ratio(named)}; where resolved, ${ratio(resolved)}`;
  };
  return [
    merging('names', ['PROPN']),
    merging('names and descriptions', ['PROPN', 'NOUN']),
    sources('he, she, it, they (news and interviews)', 'third'),
    sources('I, we, you (the same)', 'speaker'),
  ];
}

const measures: Record<string, Measure> = {
  attribution: {
    form: 'attribution',
    gold: 'data/polnear/dev',
    articles: polnearArticles,
    scorer: (gold, predictions) => [
      'score-attribution.mjs',
      '--gold',
      gold,
      '--pred',
      predictions,
      '--bootstrap',
      '500',
    ],
    predictions: 'attribution',
    more: (gold, analyses) => {
      const attributionsOf = ({ name }: { name: string }) => analyses.get(name)?.attributions ?? [];
      const { reported, judged } = agreementWith(readPolnear(gold), attributionsOf);
      const sure = surerThan(judged, SURE);
      return [
        `recall where the cue is a reporting verb (J>=0.5)  ${share(reported.found, reported.all)}`,
        `right (J>=0.5 and source) at confidence >= ${SURE}     ${share(sure.right, sure.all)}`,
        `expected calibration error                         ${calibrationError(judged).toFixed(3)}`,
      ];
    },
    variants: {
      'rules alone': () => ({ ...defaultStages, attributions: findAttributionsByRules }),
      'model and rules': () => defaultStages,
    },
  },
  time: times(GUM_NEWS, gumArticles),
  'time in interviews': times('data/gum-news/gum-interview.json', gumArticles),
  'time in histories': times('data/wikiwars/tml', readWikiwars),
  ...Object.fromEntries(NAME_CORPORA.map((corpus) => [`names in ${corpus}`, namesIn(corpus)])),
  actors: {
    form: 'actors',
    gold: GUM_NEWS,
    articles: gumArticles,
    scorer: (gold, predictions) => ['score-actors.mjs', '--gold', gold, '--pred', predictions],
    predictions: 'actors.json',
    more: actorLines,
    variants: { [UNSEEN]: () => withNames('gum-news-dev') },
  },
};

/**
 * Names with their kinds, by the rules and by a tagger that was trained on the other corpora alone: an honest figure
 * needs articles that it hasn't seen.
 */
function namesIn(corpus: NameCorpus): Measure {
  return {
    form: 'ner',
    gold: `data/${corpus}/gold.json`,
    articles: () => readNameCorpus(folder, corpus).map(({ id, text }) => ({ id, text, published: ANY_DAY })),
    scorer: (gold, predictions) => ['score-ner.mjs', '--gold', gold, '--pred', predictions],
    predictions: 'names.json',
    variants: {
      'rules alone': () => stagesWith(findNamesByRules),
      [UNSEEN]: () => withNames(corpus),
    },
  };
}

/** The analyser with a tagger of names that hasn't seen the texts it is scored on. */
function withNames(unseen: NameCorpus | GumFile): Stages {
  const missing = missingCorpora(folder);
  if (missing.length > 0) console.log(`\nnames: trained without ${missing.join(', ')} too, not in ${folder}`);
  const model = trainNamesWithout(folder, unseen);
  return stagesWith((search) => findNamesWith(search, model));
}

function stagesWith(finder: NameFinder): Stages {
  return { ...defaultStages, actors: (document, dates) => findActors(document, dates, finder) };
}

/** Runs one of the scorers' scripts with its output passed through; throws where it fails. */
function runScript(folder: string, args: string[]): void {
  const [script = '', ...rest] = args;
  const { status } = spawnSync(process.execPath, [join(folder, 'eval', script), ...rest], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}`);
}

async function evaluate(folder: string, name: string, measure: Measure): Promise<void> {
  const gold = join(folder, measure.gold);
  if (!existsSync(gold)) {
    console.log(`${name}: not measured: the corpus ${measure.gold} is not in ${folder}`);
    return;
  }
  const variants = measure.variants ?? { analyser: () => defaultStages };
  for (const [variant, stages] of Object.entries(variants))
    await evaluateVariant(folder, `${name}, ${variant}`, measure, stages());
}

async function evaluateVariant(folder: string, name: string, measure: Measure, stages: Stages): Promise<void> {
  const gold = join(folder, measure.gold);
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-evaluate-'));
  try {
    const analyses = join(scratch, 'analyses');
    mkdirSync(analyses);
    const articles = await measure.articles(gold, folder);
    const analysed = new Map<string, Analysis>();
    for (const { id, text, published } of articles) {
      const analysis = analyze(text, { published }, stages);
      analysed.set(id, analysis);
      writeFileSync(join(analyses, `${id}.json`), JSON.stringify(analysis));
    }
    console.log(`\n${name}: ${articles.length} articles of ${measure.gold}`);
    const predictions = join(scratch, measure.predictions);
    runScript(folder, ['from-analysis.mjs', measure.form, analyses, predictions]);
    runScript(folder, measure.scorer(gold, predictions));
    for (const line of measure.more?.(gold, analysed, stages) ?? []) console.log(line);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const [given, ...wanted] = process.argv.slice(2);
if (given === undefined || !existsSync(join(given, 'eval'))) {
  console.error(`evaluate: ${given ?? 'no folder given'}: name the folder that holds data/ and eval/`);
  process.exit(1);
}
// Through a symbolic link a scorer takes itself for an imported module, and prints nothing.
const folder = realpathSync(given);
for (const [name, measure] of Object.entries(measures)) {
  // "time" means all that begin with it.
  const isWanted = wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word} `));
  if (isWanted) await evaluate(folder, name, measure);
}
