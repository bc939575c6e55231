/** Reads what is known of words, and the committed network, once, when they are first asked for. */
import gazetteer from '../models/gazetteer.json' with { type: 'json' };
import words from '../models/words.json' with { type: 'json' };
import network from '../models/reader.json' with { type: 'json' };
import { readKnowledge } from './knowledge.ts';
import type { WordKnowledge } from './knowledge.ts';
import { Reader } from './reader.ts';
import { readWeights } from './weights.ts';

let knowledge: WordKnowledge | null = null;
let reader: Reader | null = null;

export function wordKnowledge(): WordKnowledge {
  knowledge ??= readKnowledge({ ...words, ...gazetteer });
  return knowledge;
}

export function committedReader(): Reader {
  reader ??= new Reader(readWeights(network.weights), wordKnowledge(), network.premium);
  return reader;
}
