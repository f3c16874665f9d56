import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import type { Env } from '../env.ts'

/**
 * Structured log without personal data: no bodies, no query strings, no addresses; paths only as their route. Objects of
 * unknown content are never handed to it (`faultForLog` for errors), and the redaction is a net below that.
 */
export const makeLog = (level: Env['logLevel'], destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      timestamp: stdTimeFunctions.isoTime,
      base: null,
      redact: {
        paths: [
          'req.headers',
          'headers',
          'cookie',
          'body',
          'variables',
          'query',
          'parameters',
          'args',
          '*.cookie',
          '*.authorization',
        ],
        remove: true,
      },
      // Fastify's and pino's own would print addresses, headers and messages.
      serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    },
    ...(destination ? [destination] : []),
  )
