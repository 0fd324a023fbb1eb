import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { Actions } from '../ui/acting/Actions.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
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

function CommitmentPage({ commitment: one }: { commitment: Commitment }) {
  const say = useSay();
  return (
    <>
      <PageHeading
        title={one.purpose}
        before={<ConsoleLink to={listPath('commitments')}>{say('nav.commitments')}</ConsoleLink>}
      >
        <Sources of={[one.id, ...one.events.map(({ id }) => id)]} name={one.purpose} />
      </PageHeading>
      <ActionSection of={one} state={<StateChip of="CommitmentState" code={one.state} />} />
      <Section title={say('record.about')}>
        <CommitmentFacts of={one} />
      </Section>
      {one.waterfall.length > 0 && (
        <Section title={say('record.waterfall')} hint={say('home.promisesHint')}>
          <Waterfall of={one.waterfall} />
          <PromiseInputs of={one} />
        </Section>
      )}
      <Section title={say('record.events')} hint={say('record.eventsHint')}>
        <CommitmentEvents of={one.events} name={one.purpose} />
      </Section>
      <Section title={say('record.tranches')}>
        {one.tranches.length === 0 ? (
          <Emptiness title={say('record.noTranche')} />
        ) : (
          <Rows of={one.tranches}>{(tranche) => <TrancheRow of={tranche} />}</Rows>
        )}
      </Section>
      <Section title={say('record.payments')}>
        {one.ledgerEntries.nodes.length === 0 ? (
          <Emptiness title={say('record.noPayment')} />
        ) : (
          <Rows of={one.ledgerEntries.nodes}>{(entry) => <LedgerRow of={entry} />}</Rows>
        )}
      </Section>
      {one.inKindContributions.nodes.length > 0 && (
        <Section title={say('record.inKind')}>
          <Rows of={one.inKindContributions.nodes}>
            {(gift) => (
              <>
                <InKindRow of={gift} />
                <Actions of={gift} about={gift.item} />
              </>
            )}
          </Rows>
        </Section>
      )}
    </>
  );
}

function CommitmentFacts({ of: one }: { of: Commitment }) {
  const say = useSay();
  return (
    <Facts
      facts={[
        [say('record.kind'), <StateChip key="kind" of="CommitmentKind" code={one.kind} />],
        [say('record.state'), <StateChip key="state" of="CommitmentState" code={one.state} />],
        [
          say('record.provider'),
          <ConsoleLink key="provider" to={recordPath('organizations', one.provider.id)}>
            <Name of={one.provider.names} />
          </ConsoleLink>,
        ],
        [
          say('record.fund'),
          one.fund && (
            <ConsoleLink key="fund" to={recordPath('funds', one.fund.id)}>
              <Name of={one.fund.names} />
            </ConsoleLink>
          ),
        ],
        [
          say('record.recipient'),
          one.recipient ? (
            <Name key="recipient" of={one.recipient.names} />
          ) : (
            one.recipientArea && <AreaName key="area" of={one.recipientArea} />
          ),
        ],
        [
          say('record.amount'),
          one.amounts.length > 0 && one.amounts.map((each) => <MoneyFigure key={each.currency} of={each} />),
        ],
        [say('record.term'), <TermText key="term" of={one.term} />],
        [say('record.agreement'), one.agreementReference],
      ]}
    />
  );
}
