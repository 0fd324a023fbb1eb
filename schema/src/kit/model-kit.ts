export type * from './declaration.ts';
export { describeContract, type RecordRoot, type RootField } from './contract.ts';
export { incomingTo, type Incoming } from './incoming.ts';
export { finderOf, historyTable, lowerFirst, searchColumn, snakeCase, upperFirst } from './naming.ts';
export { entityClasses, ownerRole, signInRole } from './orm.ts';
export { groupablesOf, orderablesOf, type Orderable } from './ordering.ts';
export { historyUsing } from './row-policy.ts';
export { columnOf, declaredRecords, fieldsOf, presenceColumn, recordOf, valueOf } from './registry.ts';
