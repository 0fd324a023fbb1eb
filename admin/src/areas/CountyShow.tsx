import { ActionSection } from '../ui/acting/ActionSection.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { AreaName, useAreaText } from '../ui/Name.tsx';
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
      <PageHeading title={areaText(county)} before={<Path of={county} />}>
        <Identity of={county} />
        <Sources of={county.id} name={areaText(county)} />
      </PageHeading>
      <ActionSection of={county} />
      <Section title={say('home.designation')}>
        {county.designations.nodes.length === 0 ? (
          <Emptiness title={say('home.notDesignated')} />
        ) : (
          <Rows of={county.designations.nodes}>{(designation) => <DesignationRow of={designation} />}</Rows>
        )}
      </Section>
      <Section title={say('home.baseline')}>
        {county.baselines.nodes.length === 0 ? (
          <Emptiness title={say('home.noBaseline')} />
        ) : (
          <Rows of={county.baselines.nodes}>{(baseline) => <BaselineRow of={baseline} />}</Rows>
        )}
      </Section>
      <Section title={say('home.plan')}>
        {county.plans.nodes.length === 0 ? (
          <Emptiness title={say('home.noPlan')} />
        ) : (
          <Rows of={county.plans.nodes}>{(plan) => <PlanCard of={plan} />}</Rows>
        )}
      </Section>
      <Section title={say('nav.campaigns')} hint={say('record.grossIsNotIncome')}>
        {county.campaigns.length === 0 ? (
          <Emptiness title={say('list.empty')} />
        ) : (
          <Rows of={county.campaigns}>{(campaign) => <CampaignRow of={campaign} />}</Rows>
        )}
      </Section>
      <Section title={say('home.claimed')} hint={say('record.claimedIsNotVerified')}>
        {county.outcomeReports.nodes.length === 0 ? (
          <Emptiness title={say('home.nothingClaimed')} hint={say('home.nothingClaimedHint')} />
        ) : (
          <Rows of={county.outcomeReports.nodes}>{(outcome) => <OutcomeRow of={outcome} />}</Rows>
        )}
      </Section>
    </>
  );
}

/** Level, code, and the Chinese name with its pinyin where the heading does not say it. */
function Identity({ of: { level, code, names, pinyin } }: { of: County }) {
  const say = useSay();
  const term = useTerm();
  const language = useLanguage();
  return (
    <>
      {term('AreaLevel', level)}
      {code && ` · ${say('record.code')} ${code}`}
      {language !== 'zh' && names?.zh && (
        <span lang="zh">
          {' · '}
          {names.zh} {pinyin}
        </span>
      )}
    </>
  );
}

function Path({ of: { parent } }: { of: County }) {
  const say = useSay();
  const province = parent?.level === 'PROVINCE' ? parent : parent?.parent;
  return (
    <>
      <ConsoleLink to={listPath('counties')}>{say('nav.counties')}</ConsoleLink>
      {province && (
        <>
          {' / '}
          <ConsoleLink to={listPath('counties', { province: province.id })}>
            <AreaName of={province} isShort />
          </ConsoleLink>
        </>
      )}
      {parent && parent !== province && (
        <>
          {' / '}
          <AreaName of={parent} isShort />
        </>
      )}
    </>
  );
}
