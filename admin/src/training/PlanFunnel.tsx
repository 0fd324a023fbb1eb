import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { AreaName } from '../ui/Name.tsx';
import { recordPath } from '../ui/paths.ts';
import { useSay } from '../ui/use-say.ts';
import type { ClassQuery } from '../generated/graphql.ts';

type Funnel = NonNullable<NonNullable<ClassQuery['record']>['planFunnel']>;

/** How many counties of a class went on to a plan, and which named ones did not; who is not named stays a count. */
export function PlanFunnel({ funnel }: { funnel: Funnel }) {
  const say = useSay();
  return (
    <Facts
      facts={[
        [say('record.namedCounties'), funnel.namedCounties],
        funnel.unnamedCounties !== null && [say('record.unnamedCounties'), funnel.unnamedCounties],
        [say('record.reportedPlans'), funnel.reportedPlans],
        [say('record.submittedPlans'), funnel.submittedPlans],
        [say('record.acceptedPlans'), funnel.acceptedPlans],
        funnel.withoutPlan.length > 0 && [
          say('record.withoutPlan'),
          funnel.withoutPlan.map(({ county }) => (
            <div key={county.id}>
              <ConsoleLink to={recordPath('counties', county.id)}>
                <AreaName area={county} />
              </ConsoleLink>
            </div>
          )),
        ],
      ]}
    />
  );
}
