import { Role } from '@fupin/schema';
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { unauthenticated } from '../errors.ts';
import type { Viewer } from './viewer.ts';

@ObjectType('Viewer', { description: 'Who asks, and in which roles.', simpleResolvers: true })
class ViewerType implements Partial<Viewer> {
  @Field(() => ID, { description: 'The id of the user.' }) userId!: string;
  @Field(() => String, { description: 'The address they sign in with.' }) email!: string;
  @Field(() => String, { description: 'What others see.' }) name!: string;
  @Field(() => String, { description: 'The language of their console: zh, en or fr.' }) locale!: string;
  @Field(() => [Role], { description: 'Every role they hold today, in any scope.' }) roles!: string[];
  @Field(() => [ID], { description: 'The companies whose staff they are.' }) companies!: string[];
  @Field(() => [ID], { description: 'The counties whose officials they are.' }) counties!: string[];
}

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, and in which roles.' })
  viewer(@Ctx() { viewer }: Context): Viewer {
    if (!viewer) throw unauthenticated();
    return viewer;
  }
}
