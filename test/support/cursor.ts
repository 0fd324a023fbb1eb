import { markOf, sortKeys, type Order } from '@fupin/api/src/read/order.ts';
import { recordOf, type Declared } from '@fupin/schema/model';

/** A cursor of the records of a type in an order, made by hand of the values of a row and its id. */
export function cursorOf(type: Declared, order: readonly Order[], ...values: (string | null)[]): string {
  const record = recordOf(type);
  const mark = markOf(record.table, sortKeys(record, order, false), { backward: false });
  return Buffer.from(JSON.stringify([mark, ...values])).toString('base64url');
}
