import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', Facts: 'Record<string, unknown>' },
      },
    },
    './src/generated/candidates.ts': { plugins: ['./codegen-candidates.ts'] },
    './src/generated/verbs.ts': { plugins: ['./codegen-verbs.ts'] },
    './src/generated/final-verbs.ts': { plugins: ['./codegen-final-verbs.ts'] },
  },
};

export default config;
