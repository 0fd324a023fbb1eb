import { Role } from '@fupin/schema';
import { valueType, WaitingTask } from '@fupin/schema/model';
import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { unauthenticated } from '../errors/graphql-errors.ts';
import { selectionOf } from '../read/selection.ts';
import { waitingTasks } from './waiting-tasks.ts';
import type { Viewer } from './viewer.ts';

@ObjectType('Viewer', { description: 'Who asks, and in which roles.', simpleResolvers: true })
class ViewerType implements Partial<Viewer> {
  @Field(() => ID, { description: 'The id of the user.' }) userId!: string;
  @Field(() => String, { description: 'The address they sign in with.' }) email!: string;
  @Field(() => String, { description: 'What others see.' }) name!: string;
  @Field(() => String, { description: 'The language of their console: zh, en or fr.' }) locale!: string;
  @Field(() => [Role], { description: 'Every role they hold today, in any scope.' }) roles!: string[];
  @Field(() => Boolean, { description: 'Whether signing in takes a second factor.' }) hasSecondFactor!: boolean;
  @Field(() => [ID], { description: 'The companies whose staff they are.' }) companies!: string[];
  @Field(() => [ID], { description: 'The counties whose officials they are.' }) counties!: string[];
}

valueType(WaitingTask);

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, and in which roles.' })
  viewer(@Ctx() { viewer }: Context): Viewer {
    if (!viewer) throw unauthenticated();
    return viewer;
  }

  @FieldResolver(() => [WaitingTask], { description: 'What waits for them now, the most urgent first.' })
  async tasks(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    return JSON.parse((await context.snapshot().ask(waitingTasks(selectionOf(info, info.fieldNodes, type)))) ?? '[]');
  }
}
