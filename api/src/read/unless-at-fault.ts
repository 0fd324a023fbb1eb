import { GraphQLError } from 'graphql';

/** What is made of an operation; undefined where the operation is at fault. */
export function unlessAtFault<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
