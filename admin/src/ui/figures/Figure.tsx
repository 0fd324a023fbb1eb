import Box from '@mui/material/Box';
import { Dotted, dotted } from '../Dotted.tsx';
import type { MeasurementPartsFragment } from '../../generated/graphql.ts';
import { Unsaid } from '../Facts.tsx';
import { formatFuzzyDate } from '../format/fuzzy-date.ts';
import { formatMeasurement } from '../format/measurement.ts';
import { useLanguage, useSay, useTerm } from '../use-say.ts';
import { Words } from '../Words.tsx';
import { Exact } from './Exact.tsx';
import { ModalityChip } from './ModalityChip.tsx';

interface FigureProps {
  measurement: MeasurementPartsFragment | null | undefined;
  /** The figure and its modality only, for rows. */
  isShort?: boolean;
  isLarge?: boolean;
}

/**
 * A figure as honestly as it is known: qualifier, unit, modality, basis, date, condition and formula.
 * Null says "not stated"; what did not happen is marked and set lighter.
 */
export function Figure({ measurement, isShort = false, isLarge = false }: FigureProps) {
  const language = useLanguage();
  const say = useSay();
  if (!measurement) return <Unsaid>{say('figure.notStated')}</Unsaid>;
  const figure = formatMeasurement(measurement, language, say);
  const number = measurement.value === null ? <Unsaid>{figure.text}</Unsaid> : <Exact figure={figure} />;
  const happened = measurement.modality === 'ACTUAL';
  const size = isLarge ? { xs: '1.375rem', sm: '1.5rem' } : undefined;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexDirection: 'column', gap: 0.25, maxWidth: '100%' }}>
      <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
        <Box
          component="span"
          sx={{ fontSize: size, lineHeight: 1.3, fontWeight: happened ? 600 : 450, fontVariantNumeric: 'tabular-nums' }}
        >
          {number}
        </Box>
        <ModalityChip modality={measurement.modality} />
        {measurement.derived && <Derived formula={measurement.formula} />}
      </Box>
      {!isShort && <Circumstances measurement={measurement} />}
    </Box>
  );
}

function Derived({ formula }: { formula: string | null }) {
  const say = useSay();
  return (
    <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
      {dotted(say('figure.derived'), formula && say('figure.formula', { formula }))}
    </Box>
  );
}

/** Basis, date and condition in one quiet line. */
function Circumstances({ measurement }: { measurement: MeasurementPartsFragment }) {
  const language = useLanguage();
  const say = useSay();
  const term = useTerm();
  const parts = [term('Basis', measurement.basis)];
  const dated = (date: NonNullable<typeof measurement.asOf>) =>
    `${formatFuzzyDate(date, language, say)}${date.inferred ? ` (${say('figure.inferred')})` : ''}`;
  if (measurement.asOf) parts.push(say('figure.asOf', { date: dated(measurement.asOf) }));
  if (measurement.period) parts.push(say('figure.during', { date: dated(measurement.period) }));
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
      <Dotted>
        {dotted(...parts)}
        {measurement.condition && (
          <>
            {say('figure.condition')}
            <Words text={measurement.condition} />
          </>
        )}
      </Dotted>
    </Box>
  );
}
