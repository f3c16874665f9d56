import { appoint, closeContact, decideCare, endCare, relist, requestCare, setCareLevel } from './around.ts'
import type { Command } from './command.ts'
import { accept, answer, assign, end, followUp, handOver, reply, requestExtension, review } from './home.ts'
import {
  admit,
  assess,
  die,
  discharge,
  propose,
  replyToPlan,
  transfer,
  visitEmergency,
  withdrawPlan,
} from './hospital.ts'
import type { Outcome, Turn, World } from './world.ts'

/**
 * Carries out one command with the walls and decisions of the domain. A refusal leaves the world as it was and is answered
 * as its code.
 */
export const carryOut = (world: World, command: Command, turn: Turn): Outcome => {
  switch (command.kind) {
    case 'ADMIT':
      return admit(world, command, turn)
    case 'TRANSFER':
      return transfer(world, command, turn)
    case 'EMERGENCY_VISIT':
      return visitEmergency(world, command, turn)
    case 'DEATH':
      return die(world, command, turn)
    case 'DISCHARGE':
      return discharge(world, command, turn)
    case 'DECIDE_RISK':
      return assess(world, command, turn)
    case 'PROPOSE':
      return propose(world, command, turn)
    case 'REPLY_PLAN':
      return replyToPlan(world, command, turn)
    case 'WITHDRAW_PLAN':
      return withdrawPlan(world, turn)
    default:
      return atHome(world, command, turn)
  }
}

type HospitalKind =
  | 'ADMIT'
  | 'TRANSFER'
  | 'EMERGENCY_VISIT'
  | 'DEATH'
  | 'DISCHARGE'
  | 'DECIDE_RISK'
  | 'PROPOSE'
  | 'REPLY_PLAN'
  | 'WITHDRAW_PLAN'
type HomeCommand = Exclude<Command, { readonly kind: HospitalKind }>

const atHome = (world: World, command: HomeCommand, turn: Turn): Outcome => {
  switch (command.kind) {
    case 'ANSWER':
      return answer(world, command, turn)
    case 'ASSIGN':
      return assign(world, command, turn)
    case 'FOLLOW_UP':
      return followUp(world, command, turn)
    case 'END':
      return end(world, command, turn)
    case 'REQUEST_EXTENSION':
      return requestExtension(world, command, turn)
    case 'REVIEW':
      return review(world, command, turn)
    case 'HAND_OVER':
      return handOver(world, turn)
    case 'RETURN':
    case 'DECLINE':
    case 'REPLY':
    case 'WITHDRAW':
      return reply(world, command, turn)
    case 'ACCEPT':
      return accept(world, command, turn)
    default:
      return around(world, command, turn)
  }
}

type HomeKind =
  | 'ANSWER'
  | 'ASSIGN'
  | 'FOLLOW_UP'
  | 'END'
  | 'REQUEST_EXTENSION'
  | 'REVIEW'
  | 'HAND_OVER'
  | 'RETURN'
  | 'DECLINE'
  | 'REPLY'
  | 'WITHDRAW'
  | 'ACCEPT'
type OtherCommand = Exclude<HomeCommand, { readonly kind: HomeKind }>

const around = (world: World, command: OtherCommand, turn: Turn): Outcome => {
  switch (command.kind) {
    case 'NEW_LISTING':
      return relist(world, command, turn)
    case 'REQUEST_CARE':
      return requestCare(world, command, turn)
    case 'DECIDE_CARE':
      return decideCare(world, command, turn)
    case 'END_CARE':
      return endCare(world, command, turn)
    case 'APPOINT':
      return appoint(world, command, turn)
    case 'END_CONTACT':
    case 'STRIKE_CONTACT':
      return closeContact(world, command, turn)
    case 'CARE_LEVEL':
      return setCareLevel(world, command, turn)
  }
}
