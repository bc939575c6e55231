/** Reads the committed model once, when it is first asked for. */
import { decodeBase64 } from '../../tagger/bytes.ts';
import { readNameModel } from './model.ts';
import type { NameModel } from './model.ts';
import { readNameWords } from './name-words.ts';
import type { NameWords } from './name-words.ts';
import gazetteer from '../../models/gazetteer.json' with { type: 'json' };
import words from '../../models/name-words.json' with { type: 'json' };
import weights from '../../models/name-weights.json' with { type: 'json' };

let knowledge: NameWords | null = null;
let model: NameModel | null = null;

/** What is known of words, whatever the tagger has learnt. */
export function nameWords(): NameWords {
  knowledge ??= readNameWords(words, gazetteer);
  return knowledge;
}

export function nameModel(): NameModel {
  model ??= readNameModel(decodeBase64(weights.model), nameWords());
  return model;
}
