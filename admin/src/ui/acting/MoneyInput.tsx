import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { formatMoney } from '../format/number.ts';
import { useLanguage, useSay } from '../use-say.ts';
import { blank, withTyped, type Draft } from './draft.ts';
import type { InputProps } from './input-props.ts';
import { moneyOf } from './input-of.ts';

/** An amount in 元 or 万元, with the whole amount beside it as it is typed. */
export function MoneyInput({ label, typed = blank, set, problem }: InputProps) {
  const say = useSay();
  const language = useLanguage();
  const draft = typed as Draft;
  const money = moneyOf(draft);
  const echo = money && say('act.equals', { amount: formatMoney(money.amount, money.currency, language).exact });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 1 }}>
      <TextField
        label={label}
        value={draft['amount'] ?? ''}
        onChange={({ target }) => set(withTyped(draft, 'amount', target.value))}
        error={problem !== undefined}
        helperText={problem ?? echo ?? ' '}
        slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      />
      <TextField
        select
        label={say('act.amountIn')}
        value={draft['isInTenThousands'] ? '10000' : '1'}
        onChange={({ target }) => set(withTyped(draft, 'isInTenThousands', target.value === '10000'))}
        slotProps={{ select: { native: true } }}
        sx={{ maxWidth: 170 }}
      >
        <option value="1">{say('act.inYuan')}</option>
        <option value="10000">{say('act.inTenThousand')}</option>
      </TextField>
    </Box>
  );
}
