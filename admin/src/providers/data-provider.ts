import type { DataProvider, GetListParams, GetOneParams, RaRecord } from 'react-admin';
import { AskError, type ask as askApi, type TypedDocument } from './ask.ts';
import { lastAnswers } from './last-answers.ts';
import { signedInViewer } from './signed-in.ts';

/** How one resource is listed: its document, and its filter form as what that takes besides the page. */
export interface Listing {
  document: TypedDocument<{ page: Page }, ListVariables>;
  variables(wanted: Wanted): object;
}

/** What a document is asked with besides the page. */
export type NarrowedBy<Variables> = Omit<Variables, 'first' | 'after' | 'offset'>;

/** What the filter form of a list holds; empty fields are absent. */
type Wanted = Partial<Record<string, string>>;

interface Page {
  totalCount: number;
  nodes: RaRecord[];
  pageInfo: { endCursor: string | null };
}

/** Each document takes variables of its own. */
// oxlint-disable-next-line typescript/no-explicit-any
type ListVariables = any;

/** A question that is no list, asked through react-admin's cache. */
interface Reading<Result, Variables> {
  document: TypedDocument<Result, Variables>;
  variables: Variables;
}

/** Reads lists and single answers from the API, single ones without a line as they were read last; nothing is written yet. */
export function makeDataProvider(listings: Record<string, Listing>, ask: typeof askApi): DataProvider {
  const cursors = new Cursors();

  async function getList(resource: string, { pagination, filter, signal }: GetListParams & { signal?: AbortSignal }) {
    const listing = listings[resource];
    if (!listing) throw new Error(`There is no list of ${resource}`);
    const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
    const query = { ...listing.variables(filter as Wanted), first: perPage };
    const start = cursors.startOf(page, perPage, JSON.stringify([resource, query]));
    const answer = await ask(listing.document, { ...query, ...start.arguments }, { signal });
    start.remember(answer.page.pageInfo.endCursor);
    return { data: answer.page.nodes, total: answer.page.totalCount };
  }

  async function getOne(_resource: string, { id, meta, signal }: GetOneParams & { signal?: AbortSignal }) {
    const { document, variables } = meta as Reading<unknown, unknown>;
    const user = signedInViewer()?.userId;
    try {
      const answer = await ask(document, variables, { signal });
      if (user) void lastAnswers.keep(user, String(id), answer);
      return { data: { id, answer } };
    } catch (error) {
      const isOffline = error instanceof AskError && error.code === 'OFFLINE';
      const last = isOffline && user ? await lastAnswers.find(user, String(id)) : undefined;
      if (!last) throw error;
      return { data: { id, ...last } };
    }
  }

  return { getList, getOne, ...unwritten } as unknown as DataProvider;
}

/** The cursors at the end of the pages that were read, so that the next page goes on from there. */
class Cursors {
  readonly #ends = new Map<string, string>();

  startOf(page: number, perPage: number, list: string) {
    const after = this.#ends.get(`${list} ${page - 1}`);
    return {
      arguments: page === 1 ? {} : after ? { after } : { offset: (page - 1) * perPage },
      remember: (end: string | null) => void (end && this.#ends.set(`${list} ${page}`, end)),
    };
  }
}

const refuse = (method: string) => () =>
  Promise.reject(new AskError(`The console does not ${method} yet`, { status: 0, code: 'UNSUPPORTED' }));
const methods = ['getMany', 'getManyReference', 'create', 'update', 'updateMany', 'delete', 'deleteMany'];
const unwritten = Object.fromEntries(methods.map((method) => [method, refuse(method)]));
