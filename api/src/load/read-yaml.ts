import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type Scalar } from 'yaml';
import type { ReferenceNode, Members } from './node.ts';
import type { Faults, Position } from './fault.ts';

/** Reads a YAML file as text throughout: `25000000`, `2017-12` and `yes` mean what the field they fill says. */
export function readYaml(file: string, source: string, faults: Faults): ReferenceNode | undefined {
  const lines = new LineCounter();
  const document = parseDocument<Node>(source, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, row: line, column: col };
  };
  for (const { pos, message } of document.errors) faults.add(at(pos[0]), message);
  if (document.errors.length > 0 || !document.contents) return undefined;

  const position = (node: Node) => at(node.range?.[0] ?? 0);
  const read = (node: Node): ReferenceNode => {
    if (isSeq<Node>(node)) return { ...position(node), items: node.items.map(read) };
    if (isMap<Scalar, Node>(node)) return { ...position(node), members: readMembers(node.items) };
    if (!isScalar(node)) faults.add(position(node), 'Write it out: aliases are not read here');
    else if (node.type !== 'PLAIN' || !isNothing(node.value)) return { ...position(node), text: String(node.value) };
    return { ...position(node), nothing: true };
  };
  const readMembers = (pairs: Pair<Scalar, Node>[]): Members =>
    new Map(
      pairs.map(({ key, value }) => [
        String(key.value),
        { name: position(key), node: value ? read(value) : { ...position(key), nothing: true } },
      ]),
    );
  return read(document.contents);
}

const isNothing = (value: unknown) => value === '' || value === 'null' || value === '~';
