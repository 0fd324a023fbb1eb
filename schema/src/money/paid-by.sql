-- What an amount of a kind of entry adds to what is paid: money that came back is no longer paid.
create or replace function paid_by(kind text, amount numeric) returns numeric
language sql immutable as $$
  select case kind when 'DISBURSEMENT' then amount when 'REFUND' then -amount else 0 end
$$;
