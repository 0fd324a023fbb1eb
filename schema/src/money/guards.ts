import { declareGuard } from '../declare/guard.ts';
import { readSql } from '../storage/area-sql.ts';
import { Allocation } from './allocation.ts';
import { CommitmentEvent } from './commitment-event.ts';
import { LedgerEntry } from './ledger-entry.ts';
import { Tranche } from './tranche.ts';

declareGuard({
  name: 'guard_0_said_and_posted',
  watches: () => [LedgerEntry],
  when: 'before insert or update',
  sql: readSql('./guard-0-said-and-posted.sql', import.meta.url),
});

declareGuard({
  name: 'guard_1_posted_immutable',
  watches: () => [LedgerEntry],
  when: 'before update or delete',
  sql: readSql('./guard-1-posted-immutable.sql', import.meta.url),
});

declareGuard({
  name: 'guard_2_entry_fits_promise',
  watches: () => [LedgerEntry],
  when: 'before insert or update',
  sql: readSql('./guard-2-entry-fits-promise.sql', import.meta.url),
});

declareGuard({
  name: 'guard_3_paid_le_committed',
  watches: () => [LedgerEntry, CommitmentEvent],
  when: 'after insert or update',
  sql: readSql('./guard-3-paid-le-committed.sql', import.meta.url),
});

declareGuard({
  name: 'guard_4_tranche_paid_once',
  watches: () => [LedgerEntry],
  when: 'after insert or update',
  sql: readSql('./guard-4-tranche-paid-once.sql', import.meta.url),
});

declareGuard({
  name: 'guard_5_spent_le_received',
  watches: () => [LedgerEntry],
  when: 'after insert or update',
  sql: readSql('./guard-5-spent-le-received.sql', import.meta.url),
});

declareGuard({
  name: 'guard_6_pass_through_once',
  watches: () => [LedgerEntry],
  when: 'after insert or update',
  sql: readSql('./guard-6-pass-through-once.sql', import.meta.url),
});

declareGuard({
  name: 'guard_7_tranches_le_commitment',
  watches: () => [Tranche, CommitmentEvent],
  when: 'after insert or update',
  sql: readSql('./guard-7-tranches-le-commitment.sql', import.meta.url),
});

declareGuard({
  name: 'guard_8_allocation_le_commitment',
  watches: () => [Allocation, CommitmentEvent],
  when: 'after insert or update',
  sql: readSql('./guard-8-allocation-le-commitment.sql', import.meta.url),
});

declareGuard({
  name: 'guard_9_one_currency',
  watches: () => [CommitmentEvent],
  when: 'after insert or update',
  sql: readSql('./guard-9-one-currency.sql', import.meta.url),
});
