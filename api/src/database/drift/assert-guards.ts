import { createHash } from 'node:crypto';
import type { AreaSql } from '@fupin/schema/model';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { inTransaction } from '../connect.ts';
import { StartupError } from '../../errors/startup-error.ts';
import { declaredGuards } from './declared-guards.ts';
import { guardsIn, type Guards } from './guards-in.ts';

/** More lines than this help nobody. */
const mostLines = 40;

/** What guards the rows is not what was declared; each line names one guard that was changed by hand. */
export class DriftError extends StartupError {
  override name = 'DriftError';

  constructor(readonly drifts: readonly string[]) {
    const shown = drifts.slice(0, mostLines);
    const rest = drifts.length > mostLines ? [`and ${drifts.length - mostLines} more`] : [];
    super(
      [
        'The database is not guarded as declared, so that Fupin does not start. Somebody changed:',
        ...shown,
        ...rest,
      ].join('\n'),
    );
  }
}

/**
 * Compares what guards the rows with what did after the last start, before anything is migrated or repaired. Only names
 * and hashes are remembered, and whoever changes a guard could change them: `assertAsDeclared` trusts only the code.
 * @throws DriftError
 */
export async function assertAsRemembered(owner: pg.Client): Promise<void> {
  const remembered = await rememberedGuards(owner);
  if (remembered.size === 0) return;
  const found = hashed(await present(owner));
  refuse(differences(remembered, found));
}

/**
 * Compares what guards the rows with the declarations.
 * @throws DriftError
 */
export async function assertAsDeclared(owner: pg.Client, orm: MikroORM, areas: readonly AreaSql[]): Promise<Guards> {
  const declared = await declaredGuards(owner, orm, areas);
  const found = await present(owner);
  refuse(differences(declared, found));
  return found;
}

/** Remembers what guards the rows now, to be compared at the next start. */
export async function rememberGuards(owner: pg.Client, guards: Guards): Promise<void> {
  const remembered = await rememberedGuards(owner);
  const found = hashed(guards);
  if (found.size === remembered.size && [...found].every(([object, hash]) => remembered.get(object) === hash)) return;
  await inTransaction(owner, async () => {
    await owner.query('delete from known_guards');
    await owner.query(`insert into known_guards select *, ${server} from unnest($1::text[], $2::text[])`, [
      [...found.keys()],
      [...found.values()],
    ]);
  });
}

/**
 * Each guard that is missing, changed or not declared, in a line. A table or a function more is an operator's own: it
 * changes nothing that people see or write unless a policy, trigger, rule or right makes it.
 */
export function differences(declared: Guards, found: Guards): string[] {
  const lost = [...declared].flatMap(([object, definition]) => {
    const there = found.get(object);
    if (there === undefined) return [`${object} is missing`];
    return there === definition ? [] : [`${object} was changed`];
  });
  const added = [...found.keys()]
    .filter((object) => !declared.has(object) && /^the (policy|trigger|rule|rights) /.test(object))
    .map((object) => `${object} is not declared`);
  return [...lost, ...added].toSorted();
}

async function present(owner: pg.Client): Promise<Guards> {
  await owner.query('begin');
  try {
    return await guardsIn(owner, 'public');
  } finally {
    await owner.query('rollback');
  }
}

function refuse(drifts: readonly string[]): void {
  if (drifts.length > 0) throw new DriftError(drifts);
}

/** Another version of PostgreSQL may put the same in other words. */
const server = `current_setting('server_version_num')::integer / 10000`;

async function rememberedGuards(owner: pg.Client): Promise<Guards> {
  await owner.query(
    'create table if not exists known_guards (object text primary key, sha256 text not null, server integer not null)',
  );
  const { rows } = await owner.query<{ object: string; sha256: string }>(
    `select object, sha256 from known_guards where server = ${server}`,
  );
  return new Map(rows.map(({ object, sha256 }) => [object, sha256]));
}

const hashed = (guards: Guards): Guards =>
  new Map([...guards].map(([object, definition]) => [object, createHash('sha256').update(definition).digest('hex')]));
