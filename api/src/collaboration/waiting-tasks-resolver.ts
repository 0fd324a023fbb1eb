import { valueType, WaitingTask } from '@fupin/schema/model';
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import { ViewerType } from '../access/viewer-resolver.ts';
import type { ReadContext } from '../read/query-resolver.ts';
import { selectionOf } from '../read/selection.ts';
import { waitingTasks } from './waiting-tasks.ts';

valueType(WaitingTask);

@Resolver(() => ViewerType)
export class WaitingTasksResolver {
  @FieldResolver(() => [WaitingTask], { description: 'What waits for them now, the most urgent first.' })
  async tasks(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    return JSON.parse((await context.snapshot().ask(waitingTasks(selectionOf(info, info.fieldNodes, type)))) ?? '[]');
  }
}
