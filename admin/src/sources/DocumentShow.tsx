import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay } from '../ui/use-say.ts';
import { SourceDocumentDocument, type SourceDocumentQuery } from '../generated/graphql.ts';
import { StatementCard } from './StatementCard.tsx';

type Document = NonNullable<SourceDocumentQuery['record']>;

/** One published document and every statement taken from it. */
export function DocumentShow() {
  return (
    <RecordPage document={SourceDocumentDocument}>{(document) => <DocumentPage document={document} />}</RecordPage>
  );
}

function DocumentPage({ document }: { document: Document }) {
  const say = useSay();
  return (
    <>
      <PageHeading
        title={document.title}
        before={<ConsoleLink to={listPath('documents')}>{say('nav.documents')}</ConsoleLink>}
      />
      <Section title={say('record.about')}>
        <DocumentFacts document={document} />
      </Section>
      <Section title={say('nav.statements')}>
        <Rows rows={document.statements.nodes}>
          {(statement) => <StatementCard statement={statement} withDocument={false} />}
        </Rows>
      </Section>
    </>
  );
}

function DocumentFacts({ document }: { document: Document }) {
  const say = useSay();
  const {
    publisher,
    author,
    publishedOn,
    kind,
    language,
    url,
    section,
    dateline,
    pageCount,
    pagesHeld,
    contentHash,
    rightsNotice,
    note,
  } = document;
  return (
    <Facts
      facts={[
        [
          say('record.publisher'),
          publisher && (
            <ConsoleLink key="publisher" to={recordPath('organizations', publisher.id)}>
              <Name names={publisher.names} />
            </ConsoleLink>
          ),
        ],
        [say('record.author'), author && <Name key="author" names={author.names} />],
        [say('record.publishedOn'), <FuzzyDate key="published" date={publishedOn} />],
        [say('record.kind'), <Term key="kind" vocabulary="SourceKind" code={kind} />],
        [say('record.language'), <Term key="language" vocabulary="Language" code={language} />],
        section !== null && [say('record.section'), section],
        dateline !== null && [say('record.dateline'), dateline],
        [say('record.address'), url],
        pageCount !== null && [
          say('record.pagesHeld'),
          say('record.pagesHeldOf', { held: pagesHeld ?? say('figure.notStated'), all: pageCount }),
        ],
        contentHash !== null && [say('record.contentHash'), <code key="hash">{contentHash}</code>],
        rightsNotice !== null && [say('record.rights'), rightsNotice],
        note !== null && [say('sources.note'), note],
      ]}
    />
  );
}
