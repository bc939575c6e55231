/** Where the values of a frontmatter stand in its file. */
import { LineCounter, isNode, parseDocument } from 'yaml';

import type { YamlSource } from '../schema/yaml-file.ts';
import type { Place } from './finding.ts';

export type Path = readonly (string | number)[];

/** @returns the place of the value at a path, or of the nearest one above it that is there */
export function frontmatterPlaces({ text, firstLine }: YamlSource): (path: Path) => Place {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeOf = (path: Path): Place => {
    const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
    if (isNode(node) && node.range) {
      const { line, col } = lineCounter.linePos(node.range[0]);
      return { line: line + firstLine - 1, column: col };
    }
    return path.length > 0 ? placeOf(path.slice(0, -1)) : { line: firstLine, column: 1 };
  };
  return placeOf;
}
