import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { Actions } from '../ui/acting/Actions.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Facts } from '../ui/Facts.tsx';
import { MoneyFigure } from '../ui/figures/MoneyFigure.tsx';
import { AreaName, Name } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import { CommitmentDocument, type CommitmentQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';
import { CommitmentEvents } from './CommitmentEvents.tsx';
import { InKindRow } from './InKindRow.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import { PromiseInputs } from './PromiseInputs.tsx';
import { TermText } from './TermText.tsx';
import { TrancheRow } from './TrancheRow.tsx';
import { Waterfall } from './Waterfall.tsx';

type Commitment = NonNullable<CommitmentQuery['record']>;

/** One pledge or commitment: its events, tranches and payments. */
export function CommitmentShow() {
  return (
    <RecordPage document={CommitmentDocument}>{(commitment) => <CommitmentPage commitment={commitment} />}</RecordPage>
  );
}

function CommitmentPage({ commitment }: { commitment: Commitment }) {
  const say = useSay();
  return (
    <>
      <PageHeading
        title={commitment.purpose}
        before={<ConsoleLink to={listPath('commitments')}>{say('nav.commitments')}</ConsoleLink>}
      >
        <Sources records={[commitment.id, ...commitment.events.map(({ id }) => id)]} name={commitment.purpose} />
      </PageHeading>
      <ActionSection
        record={commitment}
        subject={
          <Dotted>
            {commitment.amounts.map((amount) => (
              <MoneyFigure key={amount.currency} money={amount} isWhole />
            ))}
            {commitment.purpose}
          </Dotted>
        }
        state={<StateChip vocabulary="CommitmentState" code={commitment.state} />}
      />
      <Section title={say('record.about')}>
        <CommitmentFacts commitment={commitment} />
      </Section>
      {commitment.waterfall.length > 0 && (
        <Section title={say('record.waterfall')} hint={say('home.promisesHint')}>
          <Waterfall waterfalls={commitment.waterfall} />
          <PromiseInputs commitment={commitment} />
        </Section>
      )}
      <Section title={say('record.events')} hint={say('record.eventsHint')}>
        <CommitmentEvents events={commitment.events} name={commitment.purpose} />
      </Section>
      <Section title={say('record.tranches')}>
        {commitment.tranches.length === 0 ? (
          <Emptiness title={say('record.noTranche')} />
        ) : (
          <Rows rows={commitment.tranches}>{(tranche) => <TrancheRow tranche={tranche} />}</Rows>
        )}
      </Section>
      <Section title={say('record.payments')}>
        {commitment.ledgerEntries.nodes.length === 0 ? (
          <Emptiness title={say('record.noPayment')} />
        ) : (
          <Rows rows={commitment.ledgerEntries.nodes}>{(entry) => <LedgerRow entry={entry} />}</Rows>
        )}
      </Section>
      {commitment.inKindContributions.nodes.length > 0 && (
        <Section title={say('record.inKind')}>
          <Rows rows={commitment.inKindContributions.nodes}>
            {(gift) => (
              <>
                <InKindRow gift={gift} />
                <Actions record={gift} about={gift.item} />
              </>
            )}
          </Rows>
        </Section>
      )}
    </>
  );
}

function CommitmentFacts({ commitment }: { commitment: Commitment }) {
  const say = useSay();
  return (
    <Facts
      facts={[
        [say('record.kind'), <StateChip key="kind" vocabulary="CommitmentKind" code={commitment.kind} />],
        [say('record.state'), <StateChip key="state" vocabulary="CommitmentState" code={commitment.state} />],
        [
          say('record.provider'),
          <ConsoleLink key="provider" to={recordPath('organizations', commitment.provider.id)}>
            <Name names={commitment.provider.names} />
          </ConsoleLink>,
        ],
        [
          say('record.fund'),
          commitment.fund && (
            <ConsoleLink key="fund" to={recordPath('funds', commitment.fund.id)}>
              <Name names={commitment.fund.names} />
            </ConsoleLink>
          ),
        ],
        [
          say('record.recipient'),
          commitment.recipient ? (
            <Name key="recipient" names={commitment.recipient.names} />
          ) : (
            commitment.recipientArea && <AreaName key="area" area={commitment.recipientArea} />
          ),
        ],
        [
          say('record.amount'),
          commitment.amounts.length > 0 &&
            commitment.amounts.map((amount) => <MoneyFigure key={amount.currency} money={amount} />),
        ],
        [say('record.term'), <TermText key="term" term={commitment.term} />],
        [say('record.agreement'), commitment.agreementReference],
      ]}
    />
  );
}
