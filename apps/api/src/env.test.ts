import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

const production = {
  MODE: 'production',
  DATABASE_URL: 'postgres://admin:hemligt@db.example:5432/lih',
  PUBLIC_URL: 'https://lih.example',
  OIDC_ISSUER: 'https://idp.example',
  OIDC_CLIENT_ID: 'lih',
  OIDC_CLIENT_SECRET: 'hemligt',
}

test('without settings it is the demo, on the loopback', () => {
  expect(readEnv({ PORT: '', PATH: '/bin' })).toMatchObject({
    port: 4000,
    mode: 'demo',
    pgPort: 54_329,
    listenOn: '127.0.0.1',
    databaseUrl: undefined,
    fixedNow: undefined,
    oidc: undefined,
    logLevel: 'warn',
  })
  expect(readEnv({ PORT: '4100' }).publicUrl.origin).toBe('http://localhost:4100')
})

test('a fixed time may stand still or run, and is written in UTC', () => {
  expect(readEnv({ FIXED_NOW: '2026-11-22T09:30:00+01:00' }).fixedNow).toEqual({
    at: '2026-11-22T08:30:00.000Z',
    running: false,
  })
  expect(readEnv({ FIXED_NOW: '2026-11-22T08:30:00Z', CLOCK: 'running' }).fixedNow?.running).toBe(true)
})

test('every fault is said in Swedish, all at once', () => {
  expect(() =>
    readEnv({ PORT: 'abc', MODE: 'prod', DATABASE_URL: 'mysql://x', FIXED_NOW: 'igår', LOG: 'loud' }),
  ).toThrow(
    [
      'Inställningarna stämmer inte:',
      '  – PORT ska vara ett portnummer',
      '  – MODE ska vara development, demo, production',
      '  – DATABASE_URL ska se ut som postgres://användare:lösenord@värd:port/databas',
      '  – FIXED_NOW ska vara en tidpunkt som 2026-11-22T08:30:00Z',
      '  – LOG ska vara silent, error, warn, info eller debug',
    ].join('\n'),
  )
})

test('production has an issuer of its own, a database, https and the real time', () => {
  expect(readEnv(production)).toMatchObject({
    mode: 'production',
    listenOn: '0.0.0.0',
    oidc: { issuer: 'https://idp.example' },
  })
  expect(() =>
    readEnv({ ...production, OIDC_ISSUER: undefined, OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: undefined }),
  ).toThrow('demoinloggningen finns inte i drift')
  expect(() => readEnv({ ...production, DATABASE_URL: '' })).toThrow('kräver DATABASE_URL')
  expect(() => readEnv({ ...production, PUBLIC_URL: 'http://lih.example' })).toThrow('https://')
  expect(() => readEnv({ ...production, FIXED_NOW: '2026-11-22T08:30:00Z' })).toThrow('FIXED_NOW får inte anges')
})

test('half an issuer is a fault', () => {
  expect(() => readEnv({ OIDC_ISSUER: 'https://idp.example' })).toThrow('ange alla tre')
})
