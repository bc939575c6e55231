/** The reader's parts of speech and trees in place of those of a treebank. */
import { layoutOf } from '../../../analysis/reader/page-layout.ts';
import type { Reader } from '../../../analysis/reader/reader.ts';
import { readConllu, rewriteConllu } from '../../corpora/conllu.ts';
import { assemble, documentsOf } from './syntax-examples.ts';

/**
 * @param text in CoNLL-U
 * @param file its name, for messages
 * @returns the same with other UPOS, HEAD and DEPREL
 * @throws Error that names file and line where the text is no CoNLL-U
 */
export function parseTreebank(text: string, file: string, reader: Reader): string {
  const words = documentsOf(readConllu(text, file)).flatMap((sentences) => {
    const { forms, spans, quotations, sentences: ranges } = assemble(sentences);
    const { pos, heads, relations } = reader.read(forms, layoutOf(spans, quotations, ranges), ranges);
    let first = 0;
    return sentences.flatMap((sentence) => {
      const from = first;
      first += sentence.words.length;
      return sentence.words.map((word, position) => {
        const token = from + position;
        const head = heads[token] ?? -1;
        const [tag, relation] = [pos[token] ?? word.pos, relations[token] ?? word.relation];
        return { pos: tag, head: head < 0 ? 0 : head - from + 1, relation };
      });
    });
  });
  return rewriteConllu(text, words);
}
