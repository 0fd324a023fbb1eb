import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Stored, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Program } from './program.ts';

@Stored({
  description: 'An area in which a program works.',
  policy: openToAll,
  link: true,
  uniques: [['program', 'area']],
})
export class ProgramArea extends Versioned {
  @ToOne(() => Program, 'The program.', { partOf: 'areas', through: 'area' }) program!: Ref<Program>;
  @ToOne(() => Area, 'Where the program works.', { partOf: 'programs', through: 'program' }) area!: Ref<Area>;
}
