import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { dotted } from '../Dotted.tsx';
import { useFacts, usePathText, useReasonText } from '../acting/use-rule.ts';
import { formatInstant } from '../format/fuzzy-date.ts';
import { Term } from '../Term.tsx';
import { useLanguage, useSay } from '../use-say.ts';
import type { TrailQuery } from '../../generated/graphql.ts';

type Event = TrailQuery['auditEvents']['nodes'][number];

/** One act: when, by whom and in which role, what it was, what it changed and why; a refused one says which rule. */
export function TrailRow({ event }: { event: Event }) {
  const say = useSay();
  const language = useLanguage();
  const translate = useTranslate();
  const { verb, actorName, actingRole, occurredAt, operation, reason } = event;
  const isRefused = operation === 'REFUSED';
  // Whoever fails to sign in is nobody yet: what is known is the account that they tried.
  const isStranger = isRefused && verb === 'signIn';
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box component={isRefused ? 'del' : 'strong'}>{translate(`verb.${verb}`, { _: verb })}</Box>
        <Chip
          component="span"
          size="small"
          variant="outlined"
          color={isRefused ? 'error' : 'default'}
          label={<Term vocabulary="AuditOperation" code={operation} />}
        />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {dotted(
          formatInstant(occurredAt, language),
          actorName ?? say(isStranger ? 'trail.stranger' : 'trail.system'),
          actingRole && translate(`term.Role.${actingRole}`, { _: actingRole }),
        )}
      </Box>
      {reason && <Box sx={{ mt: 0.5 }}>{say('trail.reason', { reason })}</Box>}
      {isStranger || !isRefused ? <Changes event={event} /> : <Refusal after={event.after} />}
      <Whence after={event.after} />
    </>
  );
}

function Refusal({ after }: { after: string | null }) {
  const reasonText = useReasonText();
  const factsOf = useFacts();
  if (!after) return null;
  const { code, facts } = JSON.parse(after) as { code: string; facts?: Record<string, unknown> };
  const judgedBy = factsOf(facts).map(([name, value]) => `${name} ${value}`);
  return (
    <Box sx={{ mt: 0.5, fontSize: '0.875rem' }}>
      {reasonText({ code, message: code })} {dotted(...judgedBy)}
    </Box>
  );
}

/** From which part of the network somebody signed in or tried to. */
function Whence({ after }: { after: string | null }) {
  const say = useSay();
  const { from } = valuesOf(after);
  return typeof from === 'string' ? (
    <Box sx={{ mt: 0.5, fontSize: '0.875rem' }}>{say('trail.from', { address: from })}</Box>
  ) : null;
}

/** What changed, field by field; of a new record there is nothing before. */
function Changes({ event: { recordType, changedFields, before, after, operation } }: { event: Event }) {
  const say = useSay();
  const translate = useTranslate();
  const pathText = usePathText();
  if (operation !== 'UPDATE' || changedFields.length === 0) return null;
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const text = (field: string, value: unknown) => {
    if (value === null || value === undefined) return say('trail.nothing');
    if (typeof value !== 'string') return JSON.stringify(value);
    if (value === 'HIDDEN') return say('trail.hidden');
    // A vocabulary of one record is named after it and the field: "CommitmentState".
    const vocabulary = `${recordType}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
    return /^[A-Z_]+$/.test(value) ? translate(`term.${vocabulary}.${value}`, { _: value }) : value;
  };
  return (
    <Box component="dl" sx={{ m: 0, mt: 0.5, fontSize: '0.875rem', display: 'grid', gap: 0.25 }}>
      {changedFields.map((field) => (
        <Box key={field} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, overflowWrap: 'anywhere' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {pathText(field)}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            <del>{text(field, old[field])}</del> → <ins>{text(field, now[field])}</ins>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const valuesOf = (json: string | null): Record<string, unknown> =>
  json ? (JSON.parse(json) as Record<string, unknown>) : {};
