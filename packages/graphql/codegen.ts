import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

/** Typed documents of every portal and feature, with the hash by which each travels. */
const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['../../apps/*/src/**/*.graphql', '../features/src/**/*.graphql', '../portal-kit/src/**/*.graphql'],
  generates: {
    './src/generated/': {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        scalars: {
          ID: 'string',
          CivilDate: 'string',
          Instant: 'string',
          PersonalIdentity: 'string',
          HsaId: 'string',
          Ore: 'number',
          Json: 'unknown',
        },
      },
    },
  },
}
export default config
