import { type FormSchema, type SchemaIssue } from './schemaErrors.ts'

/** Stands for the command id when the input is checked before it is sent. */
const anyCommandId = '00000000-0000-4000-8000-000000000000'

/**
 * The schema's issues with an input; none without a schema. None either when the schema's chunk could not be fetched: a
 * browser that once failed to fetch it will not try again, and the server checks by the same schema.
 */
export const checkInput = async (
  schema: (() => Promise<FormSchema>) | undefined,
  input: object,
): Promise<readonly SchemaIssue[]> => {
  if (schema === undefined) return []
  const loaded = await schema().catch((fault: unknown) => {
    console.error(fault)
    return undefined
  })
  if (loaded === undefined) return []
  const result = loaded.safeParse({ ...input, commandId: anyCommandId })
  return result.success ? [] : result.error.issues
}
