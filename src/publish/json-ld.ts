/**
 * A story for machines that read schema.org: the article, who is in it, and what is said in it.
 *
 * Left out is what schema.org has no words for: it can't say that somebody denies something, so a denied statement as
 * a `Claim` of theirs would be the opposite of what they said.
 */
import type { ActorKind } from '../analysis/schema.ts';
import { noteAnchor } from '../schema/anchors.ts';
import type { Author } from '../schema/author.ts';
import { isEnglish } from '../schema/language.ts';
import { settings } from '../settings/settings.ts';
import { siteAddress } from '../view/address.ts';
import type { Claim } from '../view/claims/claims.ts';
import type { Note } from '../view/statements/note.ts';
import { notesOf } from '../view/statements/note.ts';
import { actingIn, named } from '../view/site.ts';
import type { Cast, Story } from '../view/site.ts';
import { actorPath, claimPath, saidPath, SITE_LANGUAGE, SITE_NAME, storyPath } from './masthead.ts';
import type { Absolute } from './masthead.ts';

/** A node of JSON-LD. */
export interface LinkedData {
  [key: string]: LinkedValue | undefined;
}
type LinkedValue = string | number | boolean | LinkedData | LinkedValue[];

/** A place that speaks is its government; a group of people, what schema.org calls an organisation. */
const TYPES: Record<ActorKind, LinkedValue> = {
  person: 'Person',
  organization: 'Organization',
  place: ['Place', 'Organization'],
  group: 'Organization',
};

const CONTEXT = 'https://schema.org';

export function storyJsonLd(story: Story, cast: Cast, absolute: Absolute): LinkedData {
  const page = absolute(storyPath(story.id));
  const article = { '@id': `${page}#article` };
  const statements = notesOf(story, cast).filter(({ attribution }) => attribution.certainty !== 'denied');
  const actors = actingIn(story).map((actor): LinkedData => {
    const { name, role } = named(story, actor, cast);
    const link = cast.get(actor.id)?.link;
    return known({
      '@type': TYPES[actor.kind],
      '@id': absolute(actorPath(actor.id)),
      name,
      description: role ?? undefined,
      sameAs: link ?? undefined,
    });
  });
  return {
    '@context': CONTEXT,
    '@graph': [
      articleNode(story, absolute, actors),
      ...actors,
      ...statements.map((note) => statementNode(note, `${page}#${noteAnchor(note.attribution.id)}`, article, absolute)),
    ],
  };
}

/** @returns null for what is denied, which would be told as its opposite */
export function statementJsonLd(story: Story, note: Note, absolute: Absolute): LinkedData | null {
  if (note.attribution.certainty === 'denied') return null;
  const page = absolute(saidPath(story.id, note.address));
  return {
    '@context': CONTEXT,
    ...statementNode(note, `${page}#statement`, storyReference(story, absolute), absolute),
  };
}

/** A claim that several stories tell. @returns null for what is denied, which would be told as its opposite */
export function claimJsonLd(claim: Claim, absolute: Absolute): LinkedData | null {
  const tellings = claim.tellings();
  const [first] = tellings;
  if (!first || tellings.some(({ note }) => note.attribution.certainty === 'denied')) return null;
  const { voice, said: text, told: description } = first.note;
  const articles = [...new Set(tellings.map(({ story }) => story))].map((story) => storyReference(story, absolute));
  return known({
    '@context': CONTEXT,
    '@type': 'Claim',
    '@id': `${absolute(claimPath(claim.id))}#claim`,
    text,
    description,
    author: voice.actor ? { '@id': absolute(actorPath(voice.actor.id)) } : undefined,
    firstAppearance: articles[0],
    appearance: articles,
  });
}

/** To its article, which another page describes: with as much of it as is of use there. */
function storyReference({ id, data }: Story, absolute: Absolute): LinkedData {
  const page = absolute(storyPath(id));
  return {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    url: page,
    headline: data.title,
    datePublished: data.published,
  };
}

function articleNode({ id, data }: Story, absolute: Absolute, actors: readonly LinkedData[]): LinkedData {
  const page = absolute(storyPath(id));
  const home = absolute('');
  return known({
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    mainEntityOfPage: page,
    url: page,
    headline: data.title,
    description: data.summary ?? undefined,
    datePublished: data.published,
    dateModified: data.updated ?? data.published,
    inLanguage: isEnglish(data.lang) && isEnglish(SITE_LANGUAGE) ? SITE_LANGUAGE : data.lang,
    wordCount: data.words,
    articleSection: data.section ?? undefined,
    image: absolute(storyPath(id, 'picture.png')),
    author: data.author.map((author) => authorNode(author, home)),
    publisher: publisherNode(absolute),
    isPartOf: data.series ? { '@type': 'CreativeWorkSeries', name: data.series.name } : undefined,
    position: data.series?.order,
    citation: data.sources.map(({ title, publisher, date, url, archived }) =>
      known({
        '@type': 'CreativeWork',
        name: title,
        publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
        datePublished: date ?? undefined,
        url: url ?? undefined,
        archivedAt: archived ?? undefined,
      }),
    ),
    correction: data.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: date,
    })),
    mentions: actors.map((actor) => known({ '@id': actor['@id'] })),
  });
}

/** In words where the story doesn't say whether it is a person or a newsroom. */
function authorNode({ name, kind, link }: Author, home: string): LinkedValue {
  if (kind === null) {
    return name === SITE_NAME || name === settings.publisher.name ? { '@id': `${home}#publisher` } : name;
  }
  const type = kind === 'organization' ? 'Organization' : 'Person';
  return known({ '@type': type, name, url: link ?? undefined });
}

/** Whoever publishes, with the rules by which they do. */
function publisherNode(absolute: Absolute): LinkedData {
  const { name, link, logo, corrections, ethics, masthead } = settings.publisher;
  const home = absolute('');
  const page = (to: string | null): string | undefined =>
    to === null ? undefined : new URL(siteAddress(to), home).href;
  const [, account = '', host = ''] = settings.fediverse?.split('@') ?? [];
  return known({
    '@type': 'NewsMediaOrganization',
    '@id': `${home}#publisher`,
    name: name ?? SITE_NAME,
    url: link ?? home,
    logo: logo === null ? undefined : { '@type': 'ImageObject', url: new URL(siteAddress(logo), home).href },
    correctionsPolicy: page(corrections),
    ethicsPolicy: page(ethics),
    masthead: page(masthead),
    sameAs: settings.fediverse === null ? undefined : `https://${host}/@${account}`,
  });
}

function statementNode(note: Note, id: string, article: LinkedData, absolute: Absolute): LinkedData {
  const { actor } = note.voice;
  const speaker = actor ? { '@id': absolute(actorPath(actor.id)) } : undefined;
  if (note.attribution.kind === 'quote') {
    return known({ '@type': 'Quotation', '@id': id, text: note.said, creator: speaker, isPartOf: article });
  }
  // The word by which it is told is a part of it: "criticised", "questioned".
  const { said: text, told: description } = note;
  return known({ '@type': 'Claim', '@id': id, text, description, author: speaker, appearance: article });
}

/** Without what isn't known, and without empty lists. */
function known(node: LinkedData): LinkedData {
  const isKnown = (value: LinkedValue | undefined): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => isKnown(value)));
}

/** JSON that may stand in a `script` element: nothing in it can end the element or begin a comment. */
export const jsonForScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
