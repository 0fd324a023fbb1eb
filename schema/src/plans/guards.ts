import { declareGuard } from '../declare/guard.ts';
import { readSql } from '../storage/area-sql.ts';
import { CountyPlan, PlanVersion } from './county-plan.ts';
import { planParts } from './plan-parts.ts';

declareGuard({
  name: 'guard_parts_of_a_draft',
  watches: () => Object.values(planParts),
  when: 'before insert or update or delete',
  sql: readSql('./guard-parts-of-a-draft.sql', import.meta.url),
});

declareGuard({
  name: 'guard_content_of_a_draft',
  watches: () => [PlanVersion],
  when: 'before update or delete',
  sql: readSql('./guard-content-of-a-draft.sql', import.meta.url),
});

declareGuard({
  name: 'point_to_current_version',
  watches: () => [PlanVersion],
  when: 'after insert or update',
  sql: readSql('./point-to-current-version.sql', import.meta.url),
});

declareGuard({
  name: 'guard_cohort_count',
  watches: () => [CountyPlan],
  when: 'after insert or update',
  sql: readSql('./guard-cohort-count.sql', import.meta.url),
});
