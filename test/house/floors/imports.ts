import { posix } from 'node:path';
import { parseSync } from 'vite';

/** The text of files by their path from the root of the repository. */
export type Files = Readonly<Record<string, string>>;

/** One file imports another, be it only for a type. */
export interface Import {
  from: string;
  to: string;
}

interface Node {
  type: string;
  source?: Literal | null;
  argument?: Literal;
  id?: Literal;
}

interface Literal {
  type: string;
  value?: unknown;
}

/** Every specifier in a module: of imports and exports, static, dynamic and of types, and of `declare module`. */
export function specifiersIn(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new SyntaxError(`${file} cannot be parsed: ${errors[0]!.message}`);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const literal = specifierOf(value as Node);
    if (typeof literal?.value === 'string') found.push(literal.value);
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found;
}

function specifierOf(node: Node): Literal | null | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source ?? node.argument;
    case 'TSModuleDeclaration':
      return node.id;
    default:
      return undefined;
  }
}

/** The imports of some files among each other; a path of another package, as `@fupin/schema/src/x.ts`, counts too. */
export const importsAmong = (files: Files): Import[] =>
  Object.entries(files).flatMap(([from, text]) =>
    specifiersIn(from, text).flatMap((specifier) => {
      const to = specifier.startsWith('.')
        ? posix.join(posix.dirname(from), specifier)
        : specifier.replace(/^@fupin\/(?=\w+\/src\/)/, '');
      return to === from || files[to] === undefined ? [] : [{ from, to }];
    }),
  );
