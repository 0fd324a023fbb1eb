import type { Area } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { sentences } from './sentences.ts';

/**
 * Refuses an area of another level where officials of a county file, sign or confirm.
 * @throws BAD_INPUT
 */
export function needCounty(area: Area, field: string): void {
  if (area.level === 'COUNTY') return;
  throw badInput([{ path: ['input', field], code: 'NOT_A_COUNTY', sentence: sentences.notACounty }]);
}
