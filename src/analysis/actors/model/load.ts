/** Reads the committed model once, when it is first asked for. */
import clusters from '../../attribution/model/word-clusters.json' with { type: 'json' };
import { decodeBase64 } from '../../tagger/bytes.ts';
import { readWords } from '../../tagger/words.ts';
import { Forms } from './forms.ts';
import { readNameModel } from './model.ts';
import type { NameModel } from './model.ts';
import nameWords from './name-words.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

let forms: Forms | null = null;
let model: NameModel | null = null;

/** What is known of words, whichever tagger reads it. */
export function nameForms(): Forms {
  forms ??= new Forms(readWords(clusters.words), readWords(nameWords.words));
  return forms;
}

export function nameModel(): NameModel {
  model ??= readNameModel(decodeBase64(weights.model), nameForms());
  return model;
}
