import { Role } from '@fupin/schema';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { unauthenticated } from '../errors/graphql-errors.ts';
import type { Viewer } from '../database/viewer.ts';

@ObjectType('Viewer', { description: 'Who asks, and in which roles.', simpleResolvers: true })
export class ViewerType implements Partial<Viewer> {
  @Field(() => ID, { description: 'The id of the user.' }) userId!: string;
  @Field(() => String, { description: 'The address they sign in with.' }) email!: string;
  @Field(() => String, { description: 'What others see.' }) name!: string;
  @Field(() => String, { description: 'The language of their console: zh, en or fr.' }) locale!: string;
  @Field(() => [Role], { description: 'Every role they hold today, in any scope.' }) roles!: string[];
  @Field(() => Boolean, { description: 'Whether signing in takes a second factor.' }) hasSecondFactor!: boolean;
  @Field(() => [ID], { description: 'The companies whose staff they are.' }) companies!: string[];
  @Field(() => [ID], { description: 'The counties whose officials they are.' }) counties!: string[];
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, and in which roles.' })
  viewer(@Ctx() { viewer }: { viewer?: Viewer }): Viewer {
    if (!viewer) throw unauthenticated();
    return viewer;
  }
}
