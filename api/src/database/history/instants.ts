import { readSql } from '@fupin/schema/model';

/** The clock of what is recorded, and the stamps that commits and readers take from it. */
export const instants = ['./clock.sql' as const, './stamps.sql' as const]
  .map((file) => readSql(file, import.meta.url))
  .join('\n');

/** Begins the clock of a database whose histories were stamped by the machine's. */
export const startClock = (histories: readonly string[]): string[] =>
  histories.length === 0
    ? []
    : [
        `do $$ begin if pg_sequence_last_value('latest_stamp') is null then
          perform setval('latest_stamp', to_microseconds(greatest(clock_timestamp(), ${histories.map((name) => `(select max(recorded_from) from "${name}")`).join(', ')})));
        end if; end $$;`,
      ];
