import { Dotted } from '../ui/Dotted.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Figure } from '../ui/figures/Figure.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { useResourceOfType } from '../ui/resources.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { StateChip, Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import { StatementDocument, type StatementQuery } from '../generated/graphql.ts';
import { StatementCard } from './StatementCard.tsx';

type Statement = NonNullable<StatementQuery['record']>;

/** One statement: its words, its figure, and every record that rests on it. */
export function StatementShow() {
  return <RecordPage document={StatementDocument}>{(statement) => <StatementPage statement={statement} />}</RecordPage>;
}

function StatementPage({ statement }: { statement: Statement }) {
  const say = useSay();
  return (
    <>
      <PageHeading
        title={say('record.statement', { locator: statement.locator })}
        before={<ConsoleLink to={listPath('statements')}>{say('nav.statements')}</ConsoleLink>}
      />
      <Section title={say('record.quote')}>
        <StatementCard statement={statement} />
      </Section>
      <Section title={say('record.about')}>
        <Facts
          facts={[
            [
              say('record.figure'),
              statement.measurement && <Figure key="figure" measurement={statement.measurement} />,
            ],
            [say('record.claimType'), <Term key="type" vocabulary="ClaimType" code={statement.claimType} />],
            [say('record.saidOn'), <FuzzyDate key="said" date={statement.saidOn} />],
            [
              say('record.speakerResolution'),
              <Term key="resolution" vocabulary="SpeakerResolution" code={statement.speakerResolution} />,
            ],
            [say('record.confidence'), <Term key="confidence" vocabulary="Confidence" code={statement.confidence} />],
            [say('record.state'), <StateChip key="state" vocabulary="StatementState" code={statement.state} />],
            statement.precisionOf !== null && [
              say('record.precisionOf'),
              <ConsoleLink key="of" to={recordPath('statements', statement.precisionOf.id)}>
                {statement.precisionOf.quoteOriginal}
              </ConsoleLink>,
            ],
          ]}
        />
      </Section>
      <Section title={say('record.restsOnIt')}>
        <Rows rows={statement.links.nodes}>{(link) => <LinkedRecord link={link} />}</Rows>
      </Section>
    </>
  );
}

/** A record that rests on the statement; those without a page of their own are named by type and field. */
function LinkedRecord({
  link: { recordType, recordId, field, relation },
}: {
  link: Statement['links']['nodes'][number];
}) {
  const resource = useResourceOfType()(recordType);
  const label = field ? `${recordType}.${field}` : recordType;
  return (
    <Dotted>
      {resource ? <ConsoleLink to={recordPath(resource, recordId)}>{label}</ConsoleLink> : label}
      <Term vocabulary="LinkRelation" code={relation} />
    </Dotted>
  );
}
