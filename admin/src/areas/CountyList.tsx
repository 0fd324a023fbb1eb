import { Dotted } from '../ui/Dotted.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Unsaid } from '../ui/Facts.tsx';
import type { Column, FilterField } from '../ui/lists/columns.ts';
import { RecordList } from '../ui/lists/RecordList.tsx';
import { AreaName, useAreaText } from '../ui/Name.tsx';
import { Term } from '../ui/Term.tsx';
import { inReaderOrder } from '../ui/format/in-reader-order.ts';
import { useLanguage, useSay } from '../ui/use-say.ts';
import { ProvincesDocument, type CountyRowsQuery } from '../generated/graphql.ts';
import { useReading } from '../providers/use-reading.ts';

type Row = CountyRowsQuery['page']['nodes'][number];

const columns: readonly Column<Row>[] = [
  { label: 'record.county', cell: (county) => <AreaName area={county} /> },
  { label: 'record.within', cell: ({ parent }) => <Within parent={parent} /> },
  { label: 'record.code', cell: ({ code }) => code },
  { label: 'record.designation', cell: ({ designations }) => <Designations designations={designations.nodes} /> },
];

/** The counties, and when each left the list of poor counties; begins with those that ever stood on it. */
export function CountyList() {
  return (
    <RecordList
      resource="counties"
      title="nav.counties"
      columns={columns}
      filters={useCountyFilters()}
      beginWith={{ left: 'any' }}
    />
  );
}

function useCountyFilters(): FilterField[] {
  const say = useSay();
  const areaText = useAreaText();
  const language = useLanguage();
  const { answer } = useReading(ProvincesDocument, {});
  const years = ['2016', '2017', '2018', '2019', '2020'].map((year) => [year, say('home.endedIn', { year })] as const);
  return [
    { name: 'name', label: 'list.search' },
    {
      name: 'province',
      label: 'record.province',
      choices: inReaderOrder(
        (answer?.provinces.nodes ?? []).map((province) => [province.id, areaText(province)] as const),
        language,
      ),
    },
    {
      name: 'left',
      label: 'record.designation',
      choices: [['any', say('record.everDesignated')], ...years, ['never', say('home.notDesignated')]],
    },
  ];
}

function Within({ parent }: { parent: Row['parent'] }) {
  if (!parent) return null;
  const isUnderProvince = parent.level === 'PREFECTURE' && parent.parent;
  return (
    <Dotted>
      {isUnderProvince && parent.parent && <AreaName area={parent.parent} isShort />}
      <AreaName area={parent} isShort />
    </Dotted>
  );
}

function Designations({ designations }: { designations: Row['designations']['nodes'] }) {
  const say = useSay();
  if (designations.length === 0) return <Unsaid>{say('figure.none')}</Unsaid>;
  return designations.map(({ id, scheme, endedOn }) => (
    <div key={id}>
      <Dotted>
        <Term vocabulary="DesignationScheme" code={scheme} />
        {endedOn && (
          <>
            {say('record.endedOn')} <FuzzyDate date={endedOn} isShort />
          </>
        )}
      </Dotted>
    </div>
  ));
}
