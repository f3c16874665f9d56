import { type Decision, decided, refused } from '../result.ts'

export type HsaIdCode = 'HSA_ID_FORMAT'

/** An HSA-id of a unit, a person or an assignment, in capitals: `SE2321000115-O42956`. */
export type HsaId = string & { readonly __brand?: 'HsaId' }

/**
 * Reads an HSA-id (G1): `SE` – or `TSTNMT` in test catalogues – the ten digits of the organisation, a hyphen and the local
 * part. The catalogue compares without regard to case, so the answer is in capitals. At most 64 characters.
 *
 * @returns HSA_ID_FORMAT
 */
export const parseHsaId = (text: string): Decision<HsaId, HsaIdCode> => {
  const plain = text.trim().toUpperCase()
  return plain.length <= 64 && /^(SE|TSTNMT)\d{10}-[A-Z0-9]+(-[A-Z0-9]+)*$/.test(plain)
    ? decided(plain)
    : refused('HSA_ID_FORMAT')
}
