import { ConsoleLink } from '../ui/ConsoleLink.tsx';
import { Facts } from '../ui/Facts.tsx';
import { AreaName } from '../ui/Name.tsx';
import { recordPath } from '../ui/paths.ts';
import { useSay } from '../ui/use-say.ts';
import type { ClassQuery } from '../generated/graphql.ts';

type Funnel = NonNullable<NonNullable<ClassQuery['record']>['planFunnel']>;

/** How many counties of a class went on to a plan, and which named ones did not; who is not named stays a count. */
export function PlanFunnel({ of }: { of: Funnel }) {
  const say = useSay();
  return (
    <Facts
      facts={[
        [say('record.namedCounties'), of.namedCounties],
        of.unnamedCounties !== null && [say('record.unnamedCounties'), of.unnamedCounties],
        [say('record.reportedPlans'), of.reportedPlans],
        [say('record.submittedPlans'), of.submittedPlans],
        [say('record.acceptedPlans'), of.acceptedPlans],
        of.withoutPlan.length > 0 && [
          say('record.withoutPlan'),
          of.withoutPlan.map(({ county }) => (
            <div key={county.id}>
              <ConsoleLink to={recordPath('counties', county.id)}>
                <AreaName of={county} />
              </ConsoleLink>
            </div>
          )),
        ],
      ]}
    />
  );
}
