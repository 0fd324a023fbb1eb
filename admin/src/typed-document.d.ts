/** What generated documents carry for the compiler only; said here because the package that says it is not installed. */
declare module '@graphql-typed-document-node/core' {
  export interface DocumentTypeDecoration<Result, Variables> {
    __apiType?: (variables: Variables) => Result;
  }
}
