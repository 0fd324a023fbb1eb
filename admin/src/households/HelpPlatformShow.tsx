import { dotted } from '../ui/Dotted.tsx';
import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Emptiness } from '../ui/Emptiness.tsx';
import { Facts } from '../ui/Facts.tsx';
import { FuzzyDate } from '../ui/figures/FuzzyDate.tsx';
import { Name, useNameText } from '../ui/Name.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { listPath, recordPath } from '../ui/paths.ts';
import { RecordPage } from '../ui/RecordPage.tsx';
import { Rows } from '../ui/Rows.tsx';
import { Section } from '../ui/Section.tsx';
import { useSay, useTerm } from '../ui/use-say.ts';
import { HelpPlatformDocument, type HelpPlatformQuery } from '../generated/graphql.ts';
import { MetricRow } from '../sales/MetricRow.tsx';
import { Sources } from '../sources/Sources.tsx';

type HelpPlatform = NonNullable<HelpPlatformQuery['record']>;

/** One help platform: how far it reaches, and what it is made of. */
export function HelpPlatformShow() {
  return (
    <RecordPage document={HelpPlatformDocument}>{(platform) => <HelpPlatformPage platform={platform} />}</RecordPage>
  );
}

function HelpPlatformPage({ platform }: { platform: HelpPlatform }) {
  const say = useSay();
  const nameText = useNameText();
  const name = nameText(platform.names);
  return (
    <>
      <PageHeading
        title={name}
        before={<ConsoleLink to={listPath('help-platforms')}>{say('nav.help-platforms')}</ConsoleLink>}
      >
        <Sources records={platform.id} name={name} />
      </PageHeading>
      <Section title={say('record.reach')} hint={say('record.reachIsNotOutcome')}>
        {platform.metrics.length === 0 ? (
          <Emptiness title={say('list.empty')} />
        ) : (
          <Rows rows={platform.metrics}>{(metric) => <MetricRow metric={metric} />}</Rows>
        )}
      </Section>
      <Section title={say('record.about')}>
        <PlatformFacts platform={platform} />
      </Section>
    </>
  );
}

function PlatformFacts({ platform }: { platform: HelpPlatform }) {
  const say = useSay();
  const term = useTerm();
  const { rollout, sponsor } = platform;
  const unsaid = say('figure.notStated');
  return (
    <Facts
      facts={[
        [say('record.description'), platform.description],
        [
          say('record.sponsor'),
          sponsor && (
            <ConsoleLink key="sponsor" to={recordPath('organizations', sponsor.id)}>
              <Name names={sponsor.names} />
            </ConsoleLink>
          ),
        ],
        [say('record.launchedOn'), <FuzzyDate key="launched" date={platform.launchedOn} />],
        [
          say('record.rollout'),
          rollout &&
            say('record.rolloutIn', {
              phase: term('RolloutPhase', rollout.phase),
              cities: rollout.cityCount === null ? unsaid : say('record.cities', { smart_count: rollout.cityCount }),
              provinces:
                rollout.provinceCount === null
                  ? unsaid
                  : say('record.provinces', { smart_count: rollout.provinceCount }),
            }),
        ],
        [
          say('record.accessChannels'),
          platform.accessChannels &&
            dotted(...platform.accessChannels.map((channel) => term('AccessChannel', channel))),
        ],
        [
          say('record.subPlatforms'),
          `${say('record.reportedAndNamed', { reported: platform.reportedSubPlatformCount ?? unsaid, named: platform.subPlatforms.length })} ${dotted(...platform.subPlatforms.map(({ kind }) => term('SubPlatformKind', kind)))}`,
        ],
        [
          say('record.plannedCategories'),
          platform.plannedCategories &&
            dotted(...platform.plannedCategories.map((category) => term('HelpCategory', category))),
        ],
      ]}
    />
  );
}
