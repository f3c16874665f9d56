import * as oidc from 'openid-client'

export type Issuer = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }

/** Who has signed in, by the claim of Inera's kind: the HSA-id of the employee. */
export type Identified = { readonly hsaId: string }

export type SignInUnderWay = {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
  readonly address: string
}

/** The answer of the issuer does not fit what was asked, or names nobody. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused'
}

const begin = async (config: oidc.Configuration, redirectUri: string, language: string): Promise<SignInUnderWay> => {
  const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()]
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
    ui_locales: language,
  })
  return { verifier, state, nonce, address: address.href }
}

type Expected = Omit<SignInUnderWay, 'address'>

const finish = async (config: oidc.Configuration, answer: URL, expected: Expected): Promise<Identified> => {
  const tokens = await oidc
    .authorizationCodeGrant(config, answer, {
      pkceCodeVerifier: expected.verifier,
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      idTokenExpected: true,
    })
    .catch((error: unknown) => {
      throw new SignInRefused('the answer does not fit', { cause: error })
    })
  const claims = tokens.claims()
  if (!claims) throw new SignInRefused('no identity token')
  const known =
    claims['employeeHsaId'] ?? (await oidc.fetchUserInfo(config, tokens.access_token, claims.sub))['employeeHsaId']
  if (typeof known !== 'string') throw new SignInRefused('no employeeHsaId')
  return { hsaId: known }
}

/**
 * The relying party: authorization code with PKCE, state and nonce. The issuer is asked for its metadata at the first
 * sign-in, since it may be this very process; an issuer on http is accepted on this machine only.
 */
export const relyingParty = ({ issuer, clientId, clientSecret }: Issuer) => {
  const url = new URL(issuer)
  const local = url.protocol === 'http:' && url.hostname === 'localhost'
  let metadata: Promise<oidc.Configuration> | undefined
  const configuration = (): Promise<oidc.Configuration> => {
    metadata ??= oidc
      .discovery(url, clientId, clientSecret, undefined, local ? { execute: [oidc.allowInsecureRequests] } : {})
      .catch((error: unknown) => {
        metadata = undefined
        throw error
      })
    return metadata
  }
  return {
    /**
     * @param redirectUri of the portal, where the issuer's answer comes back
     * @param language in which the issuer's pages are wanted
     */
    begin: async (redirectUri: string, language: string) => begin(await configuration(), redirectUri, language),
    /** @throws SignInRefused when the answer does not fit what was asked, or names nobody */
    finish: async (answer: URL, expected: Expected) => finish(await configuration(), answer, expected),
  }
}
export type RelyingParty = ReturnType<typeof relyingParty>
