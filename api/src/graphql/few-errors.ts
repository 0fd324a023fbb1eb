import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

/** Errors that one answer tells; whoever mends them hears of the next. */
export const mostErrors = 5;

/** Cuts what a document with a thousand mistakes would have us write. */
export const fewErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.slice(0, mostErrors);
      },
    };
  },
};
