/** Reads the committed model once, when it is first asked for. */
import { readAttributionModel } from './model.ts';
import type { AttributionModel } from './model.ts';
import weights from '../../models/attribution-weights.json' with { type: 'json' };
import clusters from '../../models/word-clusters.json' with { type: 'json' };
import vectors from '../../models/word-vectors.json' with { type: 'json' };

let model: AttributionModel | null = null;

export function attributionModel(): AttributionModel {
  model ??= readAttributionModel({ model: weights.model, words: clusters.words, vectors: vectors.vectors });
  return model;
}
