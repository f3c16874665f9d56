import type { FieldFunctionOptions, Reference, StoreObject, TypePolicies } from '@apollo/client/cache'

/**
 * Two queries may ask for different parts of one value. They are merged only when the value is provably the same;
 * otherwise the newer stands alone and the other query asks again. Merging without that proof could show the new
 * responsible unit with the telephone number of the former.
 */
const mergeWhenSame =
  (...identity: readonly string[]) =>
  (
    existing: StoreObject | Reference | null | undefined,
    incoming: StoreObject | Reference | null,
    { readField, mergeObjects }: FieldFunctionOptions,
  ): StoreObject | Reference | null => {
    if (!existing || !incoming) return incoming
    const same = identity.every((field) => {
      const [before, after] = [readField(field, existing), readField(field, incoming)]
      return after !== undefined && JSON.stringify(before) === JSON.stringify(after)
    })
    return same ? (mergeObjects(existing, incoming) as StoreObject | Reference) : incoming
  }

const replaceList = { merge: false } as const

/** How the cache stores what has no id of its own. Everything with an id is one object throughout the portal. */
export const valuePolicies: TypePolicies = {
  Query: { fields: { draft: { keyArgs: ['form', 'subjectId'] } } },
  Me: { fields: { assignments: replaceList } },
  Patient: {
    fields: {
      availableActions: replaceList,
      corrections: replaceList,
      earlierSupports: replaceList,
      timeline: replaceList,
      waitingRequests: replaceList,
      responsibility: { merge: mergeWhenSame('since', 'unit') },
      nextResponsibility: { merge: mergeWhenSame('at', 'certainty', 'unit') },
      livingSituation: { merge: mergeWhenSame('kind', 'place', 'since') },
      listing: { merge: mergeWhenSame('since', 'unit') },
      enrolment: { merge: mergeWhenSame('since', 'unit') },
      careLevel: { merge: mergeWhenSame('version') },
      saturationScale: { merge: mergeWhenSame('version') },
      municipalCare: { merge: false },
    },
  },
  Support: { fields: { answers: replaceList, messages: replaceList, followUps: replaceList } },
  TimelineCorrection: { fields: { was: replaceList, holds: replaceList } },
  CareLevelDecision: { fields: { limits: replaceList } },
  Handover: { fields: { messages: replaceList, openActions: replaceList } },
  RiskView: {
    fields: {
      assessments: replaceList,
      availableActions: replaceList,
      lace: { merge: (_before, after) => after },
      hospital: { merge: (_before, after) => after },
    },
  },
}
