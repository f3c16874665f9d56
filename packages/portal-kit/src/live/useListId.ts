import { useState } from 'react'

/** One id for each opened list: the access log then writes a refetch's newly shown patients only (S7). */
export const useListId = (): string => useState(() => crypto.randomUUID())[0]
