export type * from './declaration.ts';
export * from './declare.ts';
export { keyOfPath, sharedPaths } from './addition.ts';
export * from './values.ts';
export {
  actionNamed,
  actionsOf,
  declareActions,
  declaredActions,
  lifecycleOf,
  stateFieldOf,
  statesOf,
  type Action,
} from './action.ts';
export { today } from './today.ts';
export { enumType, objectType, valueType } from './contract-types.ts';
export { inputName, inputTypeOf } from './contract-inputs.ts';
export { describeContract, type ReadRoot, type RecordRoot, type RootField } from './contract.ts';
export { declaredGuards, type Guard } from './guard.ts';
export { enough, heldRole, isHeld, type Holders } from './holding.ts';
export { incomingTo, type Incoming } from './incoming.ts';
export { finderOf, historyTable, lowerFirst, searchColumn, snakeCase, upperFirst } from './naming.ts';
export { entityClasses, ownerRole, signInRole } from './orm.ts';
export { groupablesOf, orderablesOf, type Orderable } from './ordering.ts';
export { historyUsing } from './row-policy.ts';
export { housekeepingColumns, housekeepingFields } from './record.ts';
export { DecimalScalar } from './scalars.ts';
export { sessionUser } from './session.ts';
export { readSql, type AreaSql, type Rights } from './sql.ts';
export {
  columnOf,
  declaredFigures,
  declaredRecords,
  fieldsOf,
  isShownInPart,
  presenceColumn,
  recordOf,
  valueOf,
} from './registry.ts';
