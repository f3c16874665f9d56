import { afterAll } from 'vitest'
import { closeDatabases } from './database.ts'

// Said here for every file: said within a hook, it would come too late to be heard.
afterAll(closeDatabases)
