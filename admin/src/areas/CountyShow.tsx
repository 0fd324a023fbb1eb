import { Dotted } from '../ui/Dotted.tsx';
import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { AreaName, Pinyin, useAreaText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { useLanguage, useSay, useTerm } from '../ui/use-say.ts';
import { CountyDocument, type CountyQuery } from '../generated/graphql.ts';
import { OutcomeRow } from '../outcomes/OutcomeRow.tsx';
import { PlanCard } from '../plans/PlanCard.tsx';
import { CampaignRow } from '../sales/CampaignRow.tsx';
import { Sources } from '../sources/Sources.tsx';
import { BaselineRow } from './BaselineRow.tsx';
import { DesignationRow } from './DesignationRow.tsx';

type County = NonNullable<CountyQuery['record']>;

/** All that is known of one county: where it stood, what is planned, what was tried and what is claimed. */
export function CountyShow() {
  return <RecordPage document={CountyDocument}>{(county) => <CountyPage county={county} />}</RecordPage>;
}

function CountyPage({ county }: { county: County }) {
  const say = useSay();
  const areaText = useAreaText();
  return (
    <>
      <PageHeading title={areaText(county)} before={<Path county={county} />}>
        <Identity county={county} />
        <Sources records={county.id} name={areaText(county)} />
      </PageHeading>
      <ActionSection record={county} />
      <Section title={say('home.designation')}>
        {county.designations.nodes.length === 0 ? (
          <Emptiness title={say('home.notDesignated')} />
        ) : (
          <Rows rows={county.designations.nodes}>{(designation) => <DesignationRow designation={designation} />}</Rows>
        )}
      </Section>
      <Section title={say('home.baseline')}>
        {county.baselines.nodes.length === 0 ? (
          <Emptiness title={say('home.noBaseline')} />
        ) : (
          <Rows rows={county.baselines.nodes}>{(baseline) => <BaselineRow baseline={baseline} />}</Rows>
        )}
      </Section>
      <Section title={say('home.plan')}>
        {county.plans.nodes.length === 0 ? (
          <Emptiness title={say('home.noPlan')} />
        ) : (
          <Rows rows={county.plans.nodes}>{(plan) => <PlanCard plan={plan} />}</Rows>
        )}
      </Section>
      <Section title={say('nav.campaigns')} hint={say('record.grossIsNotIncome')}>
        {county.campaigns.length === 0 ? (
          <Emptiness title={say('list.empty')} />
        ) : (
          <Rows rows={county.campaigns}>{(campaign) => <CampaignRow campaign={campaign} />}</Rows>
        )}
      </Section>
      <Section title={say('home.claimed')} hint={say('record.claimedIsNotVerified')}>
        {county.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('home.nothingClaimed')} hint={say('home.nothingClaimedHint')} />
        ) : (
          <Rows rows={county.outcomeReports.nodes}>{(outcome) => <OutcomeRow outcome={outcome} />}</Rows>
        )}
      </Section>
    </>
  );
}

/** Level, code, and the Chinese name with its pinyin where the heading does not say it. */
function Identity({ county: { level, code, names, pinyin } }: { county: County }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  return (
    <Dotted>
      {term('AreaLevel', level)}
      {code && `${say('record.code')} ${code}`}
      {language !== 'zh' && names?.zh && (
        <>
          <span lang="zh">{names.zh}</span> {pinyin && <Pinyin>{pinyin}</Pinyin>}
        </>
      )}
    </Dotted>
  );
}

function Path({ county: { parent } }: { county: County }) {
  const say = useSay();
  const province = parent?.level === 'PROVINCE' ? parent : parent?.parent;
  return (
    <>
      <ConsoleLink to={listPath('counties')}>{say('nav.counties')}</ConsoleLink>
      {province && (
        <>
          {' / '}
          <ConsoleLink to={listPath('counties', { province: province.id })}>
            <AreaName area={province} isShort />
          </ConsoleLink>
        </>
      )}
      {parent && parent !== province && (
        <>
          {' / '}
          <AreaName area={parent} isShort />
        </>
      )}
    </>
  );
}
