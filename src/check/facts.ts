/** What of a story others must know: its quotations, its links and where links can lead to. Plain JSON, for workers. */
import type { Root } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import { knownActors } from '../across/speaker.ts';
import type { Analysis, CastMember, Span } from '../analysis/schema.ts';
import { overlaps } from '../analysis/spans.ts';
import { quotationsIn } from '../schema/quotations.ts';
import { markedAttributions, noteAddresses } from '../schema/shown.ts';
import type { Place } from './finding.ts';
import { definitionsIn, picturesIn } from './pictures.ts';
import type { StoryUnderCheck } from './rule.ts';

export interface QuotationFact {
  /** With its marks. */
  quoted: string;
  /** Of the cast: other ids mean something in their own story only. Null where nobody is known. */
  actorId: string | null;
  place: Place;
}

export interface LinkFact {
  address: string;
  kind: 'link' | 'picture';
  place: Place;
}

export interface Speaker {
  /** The same in all stories. */
  key: string;
  name: string;
}

/** `::same-claim` or `::other-claim`. */
export interface ClaimFact {
  directive: 'same-claim' | 'other-claim';
  /** The note of this story; null where nobody knows. */
  note: string | null;
  /** The other one. */
  to: { story: string; note: string };
  place: Place;
}

export interface StoryFacts {
  id: string;
  file: string;
  published: string | null;
  series: { name: string; order: number; place: Place } | null;
  quotations: QuotationFact[];
  links: LinkFact[];
  /** By the addresses of the notes, who is known to speak; null where nobody knows. */
  speakers: Record<string, Speaker | null> | null;
  /** What an editor says of statements of this story and of others. */
  claims: ClaimFact[];
  /** Ids that a link into the page can name: of headings and of HTML. Null where nobody knows. */
  anchors: string[] | null;
  /** Actors that get a page by this story; null where nobody knows. */
  actorIds: string[] | null;
}

/** Of a story that could not be read. */
export function unknownFacts({ id, file }: { id: string; file: string }): StoryFacts {
  const nothing = { series: null, quotations: [], links: [], speakers: null, claims: [] };
  return { id, file, published: null, ...nothing, anchors: null, actorIds: null };
}

export function factsOf(story: StoryUnderCheck, cast: readonly CastMember[]): StoryFacts {
  const { id, file, frontmatter, tree, text, analysis } = story;
  const series = frontmatter?.series ?? null;
  const castIds = new Set(cast.map((member) => member.id));
  return {
    id,
    file,
    published: frontmatter?.published ?? null,
    series: series && { ...series, place: story.frontmatterPlace(['series', 'order']) },
    quotations: quotationsIn(text).map((span) => ({
      quoted: text.slice(span.start, span.end),
      actorId: analysis && speakerAt(analysis, span, castIds),
      place: story.textPlace(span.start),
    })),
    links: linksIn(tree).map((link) => ({ ...link, place: story.bodyPlace(link.place) })),
    speakers: analysis && speakersIn(analysis, cast),
    claims: claimsIn(story),
    anchors: anchorsIn(tree),
    actorIds: analysis && actingIds(analysis),
  };
}

function speakerAt({ attributions }: Analysis, { start, end }: Span, castIds: ReadonlySet<string>): string | null {
  const around = attributions.filter(({ content }) => content.some((span) => span.start <= start && end <= span.end));
  // The innermost: whoever is quoted, not whoever reports the quotation.
  const id = around.at(-1)?.actorId ?? null;
  return id !== null && castIds.has(id) ? id : null;
}

function speakersIn(analysis: Analysis, cast: readonly CastMember[]): Record<string, Speaker | null> {
  const known = knownActors(analysis, cast);
  return Object.fromEntries(
    markedAttributions(analysis).map(({ attribution: { actorId }, address }) => {
      const key = actorId === null ? undefined : known.get(actorId);
      const name = analysis.actors.find(({ id }) => id === actorId)?.name ?? '';
      return [address, key === undefined ? null : { key, name }];
    }),
  );
}

function claimsIn({ analysis, corrections, bodyPlace }: StoryUnderCheck): ClaimFact[] {
  const notes = analysis && noteAddresses(analysis);
  return corrections.flatMap(({ correction, line, column }): ClaimFact[] => {
    if (correction.kind !== 'same-claim' && correction.kind !== 'other-claim') return [];
    const { kind: directive, span, story, note } = correction;
    const own = analysis?.attributions.find(
      ({ content, elsewhere = [] }) =>
        content.some((piece) => overlaps(piece, span)) &&
        elsewhere.some((one) => one.story === story && one.note === note),
    );
    const place = bodyPlace({ line, column });
    return [{ directive, note: (own && notes?.get(own.id)) ?? null, to: { story, note }, place }];
  });
}

function actingIds({ actors, attributions }: Analysis): string[] {
  const speakers = new Set(attributions.map(({ actorId }) => actorId));
  return actors.filter(({ id, acts }) => acts || speakers.has(id)).map(({ id }) => id);
}

function linksIn(tree: Root): LinkFact[] {
  const links: LinkFact[] = picturesIn(tree).map(({ address, place }) => ({ address, kind: 'picture', place }));
  const definitions = definitionsIn(tree);
  visit(tree, (node) => {
    const place = node.position?.start;
    if (!place) return;
    if (node.type === 'link') links.push({ address: node.url, kind: 'link', place });
    if (node.type === 'linkReference') {
      const address = definitions.get(node.identifier.toUpperCase())?.url ?? '';
      links.push({ address, kind: 'link', place });
    }
    if (node.type === 'html') links.push(...linksInHtml(node.value, place));
  });
  return links;
}

function linksInHtml(html: string, place: Place): LinkFact[] {
  const links: LinkFact[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties: { href } }) => {
    if (tagName === 'a' && typeof href === 'string') links.push({ address: href, kind: 'link', place });
  });
  return links;
}

/** As `rehype/article.ts` gives them out: a link may name them without the prefix that they get there. */
function anchorsIn(tree: Root): string[] {
  const anchors: string[] = [];
  const slugger = new GithubSlugger();
  visit(tree, (node) => {
    if (node.type === 'heading') {
      anchors.push(slugger.slug(toString(node, { includeHtml: false, includeImageAlt: false })));
    } else if (node.type === 'html') {
      visit(fromHtml(node.value, { fragment: true }), 'element', ({ properties: { id } }) => {
        if (typeof id === 'string') anchors.push(id);
      });
    }
  });
  return anchors;
}
