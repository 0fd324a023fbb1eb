import { Facts } from '../ui/Facts.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Term } from '../ui/Term.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import type { CountyQuery } from '../generated/graphql.ts';
import { Sources } from '../sources/Sources.tsx';

type Designation = NonNullable<CountyQuery['record']>['designations']['nodes'][number];

/** The time a county stood on an official list: the batch year it left is not the day that was announced. */
export function DesignationRow({
  designation: { id, scheme, startedOn, endedOn, announcedOn, endReason, listedAs },
}: {
  designation: Designation;
}) {
  const say = useSay();
  const term = useTerm();
  return (
    <>
      <Facts
        facts={[
          [say('record.list'), <strong key="scheme">{term('DesignationScheme', scheme)}</strong>],
          startedOn !== null && [say('record.startedOn'), <FuzzyDate key="started" date={startedOn} />],
          [say('record.leftBatch'), endedOn ? <FuzzyDate key="ended" date={endedOn} /> : say('home.listed')],
          announcedOn !== null && [say('record.announcedOn'), <FuzzyDate key="announced" date={announcedOn} />],
          endReason !== null && [
            say('record.endReason'),
            <Term key="reason" vocabulary="DesignationEndReason" code={endReason} />,
          ],
          listedAs !== null && [
            say('record.listedAs'),
            <span key="as" lang="zh">
              {listedAs}
            </span>,
          ],
        ]}
      />
      <Sources records={id} name={term('DesignationScheme', scheme)} />
    </>
  );
}
