/** A body as a client posts it, where it is no more than a document, its variables and which operation is meant. */
export interface OperationBody {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** Whether a body is no more than that. */
export function isOperationBody(body: unknown): body is OperationBody {
  if (!isRecord(body) || body['extensions'] != null) return false;
  const { query, variables, operationName } = body;
  return (
    typeof query === 'string' &&
    (variables == null || isRecord(variables)) &&
    (operationName == null || (typeof operationName === 'string' && operationName !== ''))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
