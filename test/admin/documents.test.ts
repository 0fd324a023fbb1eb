import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, visit, type DocumentNode, type ObjectValueNode, type TypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';

const sources = new URL('../../admin/src/', import.meta.url);
const documents = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file): [string, DocumentNode] => [file, parse(readFileSync(new URL(file, sources), 'utf8'))]);

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

describe('the documents of the console', () => {
  it('are asked with named values, not with filters and orders, whose types would be generated with all they lead to', () => {
    const found: string[] = [];
    for (const [file, document] of documents)
      visit(document, {
        VariableDefinition({ variable, type }) {
          if (/(Filter|Order)$/.test(nameOf(type))) found.push(`${file}: $${variable.name.value}: ${print(type)}`);
        },
      });
    expect(documents.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  it('say alike of a role that it is in force', () => {
    const said: string[] = [];
    const isOfRoles = ({ fields }: ObjectValueNode) =>
      ['startsOn', 'endedAt'].every((name) => fields.some((field) => field.name.value === name));
    for (const [, document] of documents)
      visit(document, {
        ObjectValue(node) {
          if (!isOfRoles(node)) return;
          said.push(print({ ...node, fields: node.fields.filter(({ name }) => name.value !== 'role') }));
        },
      });
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said)).toHaveProperty('size', 1);
  });
});
