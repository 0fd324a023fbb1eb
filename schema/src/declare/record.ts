import { Common, Count, Flag, Id, Instant } from './decorators.ts';
import { columnOf, fieldsOf } from './registry.ts';

/** What every stored record has: an identity, a version to lock on, and who wrote it when. */
@Common('AnyRecord', 'What every record has.')
export abstract class Versioned {
  @Id('UUID version 7.') id!: string;
  @Count('Counts the changes; send it back as `expectedVersion`.') version!: number;
  @Instant('When it was first recorded.') createdAt!: Date;
  @Id('The user who recorded it; null for reference data.', { optional: true }) createdBy?: string;
  @Instant('When it was last changed.') updatedAt!: Date;
  @Id('The user who changed it last.', { optional: true }) updatedBy?: string;
  @Flag('Whether it belongs to the demonstration world.') demo!: boolean;
}

/** The names of the fields that every record has: they say which it is and who wrote it when, not what it says. */
export const housekeepingFields: ReadonlySet<string> = new Set(fieldsOf(Versioned).map(({ name }) => name));

/** Their columns, as SQL text array to be taken off a row as JSON. */
export const housekeepingColumns = `'{${fieldsOf(Versioned)
  .map((field) => columnOf(field))
  .join(',')}}'::text[]`;
