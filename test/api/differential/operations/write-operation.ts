import { astFromValue, print } from 'graphql';
import type { Asked, CursorPair, Given, Operation } from './asked.ts';

interface Variation {
  /** By the path of keys to a connection: turn its page. */
  cursors?: ReadonlyMap<string, CursorPair>;
  /** The same document with other variables. */
  again?: boolean;
  /** With a root field that no statement answers, so that graphql-js answers field by field. */
  fieldByField?: boolean;
}

/** Writes what is asked as a document. */
export function writeOperation(
  asked: readonly Asked[],
  { cursors = new Map(), again = false, fieldByField = false }: Variation = {},
): Operation {
  const declared: string[] = [];
  const fragments: string[] = [];
  const variables: Operation['variables'] = { engine: {}, plain: {} };

  const variable = (type: string, engine: unknown, plain = engine) => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    if (engine !== undefined) [variables.engine[name], variables.plain[name]] = [engine, plain];
    return `$${name}`;
  };
  const argument = ([name, { value, again: other, type, byVariable }]: [string, Given]) => {
    // A variable may be declared and not given.
    if (byVariable) return [`${name}: ${variable(String(type), again ? other : value)}`];
    return value === undefined ? [] : [`${name}: ${print(astFromValue(value, type)!)}`];
  };
  const condition = ({ condition: on }: Asked) =>
    on ? ` @${on.directive}(if: ${on.byVariable ? variable('Boolean!', on.is !== again) : on.is})` : '';

  const field = (each: Asked, key: string, path: string): string => {
    const cursor = cursors.get(path);
    const turned = typeof each.args['last']?.value === 'number' ? 'before' : 'after';
    const args = Object.entries(each.args)
      .filter(([name]) => !cursor || !['offset', turned].includes(name))
      .flatMap(argument);
    if (cursor) args.push(`${turned}: ${variable('String', cursor.engine, cursor.plain)}`);
    const head = `${key === each.name ? '' : `${key}: `}${each.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition(each)}`;
    if (each.under.length === 0) return head;
    const parts = selection(each.under, path);
    if (each.standing !== 'twice' || parts.length < 2) return `${head} { ${parts.join(' ')} }`;
    const half = Math.ceil(parts.length / 2);
    return `${head} { ${parts.slice(0, half).join(' ')} } ${head} { ${parts.slice(half).join(' ')} }`;
  };
  const selection = (under: readonly Asked[], path: string): string[] => {
    const taken = new Set<string>();
    return under.map((each, index) => {
      const key = each.isAliased || taken.has(each.name) ? `a${index}` : each.name;
      taken.add(key);
      const text = field(each, key, path ? `${path}.${key}` : key);
      if (each.standing === 'inline') return `... on ${each.on} { ${text} }`;
      if (each.standing !== 'fragment') return text;
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${each.on} { ${text} }`;
      return `...${name}`;
    });
  };

  const fields = selection(asked, '');
  const body = [...fields, ...(fieldByField ? ['__schema { queryType { name } }'] : [])].join('\n  ');
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
  return { text: [`${head} {\n  ${body}\n}`, ...fragments].join('\n'), variables };
}
