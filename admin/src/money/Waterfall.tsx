import Box from '@mui/material/Box';
import { Dotted, dotted } from '../ui/Dotted.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Unsaid } from '../ui/Facts.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { formatShare } from '../ui/format/number.ts';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import type { WaterfallPartsFragment } from '../generated/graphql.ts';

/** How far money has come from promise to verification, one block for each currency; a share only where something binds. */
export function Waterfall({ waterfalls }: { waterfalls: readonly WaterfallPartsFragment[] }) {
  const say = useSay();
  if (waterfalls.length === 0) return <Emptiness title={say('home.noMoneyInFund')} />;
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {waterfalls.map((currency) => (
        <Currency key={currency.currency} waterfall={currency} />
      ))}
    </Box>
  );
}

function Currency({ waterfall }: { waterfall: WaterfallPartsFragment }) {
  const say = useSay();
  const term = useTerm();
  const { currency, pledged, committed, paid, received, spent, verified, paidShare } = waterfall;
  const isAllFirm = Number(pledged) === 0 && Number(committed) > 0;
  const steps = [
    ...(isAllFirm ? [] : [['pledged', pledged] as const]),
    ['committed', committed],
    ['paid', paid],
    ['received', received],
    ['spent', spent],
    ['audited', verified.amount],
  ] as const;
  const most = Math.max(...steps.map(([, amount]) => Number(amount)), 1);
  return (
    <div>
      <Box
        component="table"
        aria-label={dotted(say('record.waterfall'), currency)}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          '& th': { textAlign: 'left', fontWeight: 500, pr: 2, whiteSpace: 'nowrap' },
          '& td, & th': { py: 0.75, verticalAlign: 'top' },
        }}
      >
        <tbody>
          {steps.map(([step, amount]) => (
            <tr key={step}>
              <th scope="row">
                {say(`home.${step}`)}
                {step === 'pledged' && (
                  <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400 }}>
                    {say('home.pledgeNote')}
                  </Box>
                )}
              </th>
              <Box
                component="td"
                sx={{
                  textAlign: 'right',
                  pr: 2,
                  fontWeight: step === 'pledged' || amount === null ? 450 : 650,
                  fontVariantNumeric: 'tabular-nums',
                  whiteSpace: amount === null ? 'normal' : 'nowrap',
                }}
              >
                {amount === null ? (
                  verified.reason && <Unsaid>{term('AuditReason', verified.reason)}</Unsaid>
                ) : (
                  <MoneyFigure money={{ amount, currency }} />
                )}
              </Box>
              <Box component="td" aria-hidden="true" sx={{ width: '55%', display: { xs: 'none', sm: 'table-cell' } }}>
                <Bar share={Number(amount) / most} isPromise={step === 'pledged'} />
              </Box>
            </tr>
          ))}
        </tbody>
      </Box>
      <PaidShare share={paidShare} />
    </div>
  );
}

function Bar({ share, isPromise }: { share: number; isPromise: boolean }) {
  return (
    <Box
      sx={{
        height: 14,
        width: `${100 * share}%`,
        minWidth: share > 0 ? 2 : 0,
        borderRadius: 0.5,
        border: isPromise ? 1 : 0,
        borderStyle: 'dashed',
        borderColor: 'warning.main',
        bgcolor: isPromise ? 'transparent' : 'primary.main',
      }}
    />
  );
}

/** The share paid of what binds, or in words why there is none. */
function PaidShare({ share: { value, reason } }: { share: WaterfallPartsFragment['paidShare'] }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  const formatted = value === null ? undefined : formatShare(value, language);
  return (
    <Box component="p" sx={{ m: 0, mt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
      <Dotted>
        <strong>{say('home.paidShare')}</strong>
        {formatted ?? (reason ? term('ShareReason', reason) : say('figure.notStated'))}
      </Dotted>
    </Box>
  );
}
