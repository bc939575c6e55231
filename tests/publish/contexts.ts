/**
 * Stand-ins for the contexts of JSON-LD that our files name, since tests ask nothing of the network: of the terms that
 * they use, what each means. In jsonld's safe mode a term that isn't here is an error, as a mistyped one would be.
 */
import type { ContextDefinition } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const reference = (id: string) => ({ '@type': '@id', '@id': id });
const purpose = (name: string): [string, string] => [name, `${OA}${name}`];

const ANNOTATION = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  SpecificResource: `${OA}SpecificResource`,
  FragmentSelector: `${OA}FragmentSelector`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Software: `${AS}Application`,
  Organization: 'http://xmlns.com/foaf/0.1/Organization',
  body: reference(`${OA}hasBody`),
  target: reference(`${OA}hasTarget`),
  source: reference(`${OA}hasSource`),
  selector: reference(`${OA}hasSelector`),
  conformsTo: reference(`${DCTERMS}conformsTo`),
  creator: reference(`${DCTERMS}creator`),
  generator: reference(`${AS}generator`),
  homepage: reference('http://xmlns.com/foaf/0.1/homepage'),
  motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
  purpose: { '@type': '@vocab', '@id': `${OA}hasPurpose` },
  ...Object.fromEntries(['classifying', 'describing', 'identifying', 'tagging'].map(purpose)),
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: `${OA}start`,
  end: `${OA}end`,
  value: `${RDF}value`,
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  first: reference(`${AS}first`),
  items: { '@type': '@id', '@id': `${AS}items`, '@container': '@list' },
  total: `${AS}totalItems`,
  startIndex: `${AS}startIndex`,
};

/** schema.org defines all its words alike; these are links and not words. */
const SCHEMA = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['url', 'sameAs', 'image', 'mainEntityOfPage'].map((name) => [name, reference(`https://schema.org/${name}`)]),
  ),
};

const CONTEXTS = new Map<string, object>([
  ['http://www.w3.org/ns/anno.jsonld', ANNOTATION],
  ['https://schema.org', SCHEMA],
]);

export function loadContext(url: string): Promise<RemoteDocument> {
  const context = CONTEXTS.get(url);
  if (!context) return Promise.reject(new Error(`a context that no test knows: ${url}`));
  return Promise.resolve({ documentUrl: url, document: { '@context': context as ContextDefinition } });
}
