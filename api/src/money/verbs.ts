import type { Verb } from '../write/verb.ts';
import { allocateCommitment } from './allocate-commitment.ts';
import { decreaseCommitment, extendCommitment, increaseCommitment } from './change-commitment.ts';
import { commitPledge } from './commit-pledge.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { convertPledge } from './convert-pledge.ts';
import { draftCommitment } from './draft-commitment.ts';
import { draftDisbursement, draftExpenditure, draftRefund } from './draft-ledger-entry.ts';
import {
  cancelCommitment,
  closeCommitmentShort,
  fulfilCommitment,
  lapsePledge,
  resumeCommitment,
  suspendCommitment,
} from './end-commitment.ts';
import { receiveInKind, recordInKind, valueInKind } from './in-kind.ts';
import { openFund } from './open-fund.ts';
import { pledgeCommitment } from './pledge-commitment.ts';
import { postLedgerEntry } from './post-ledger-entry.ts';
import { approveTranche, cancelTranche, makeTrancheReady } from './release-tranche.ts';
import { reverseLedgerEntry } from './reverse-ledger-entry.ts';
import { scheduleTranche } from './schedule-tranche.ts';
import {
  addTrancheCondition,
  decideTrancheCondition,
  submitTrancheCondition,
  waiveTrancheCondition,
} from './tranche-conditions.ts';

/** What people do with money, from an opened fund to a confirmed receipt. */
export const moneyVerbs: readonly Verb[] = [
  openFund,
  draftCommitment,
  pledgeCommitment,
  commitPledge,
  convertPledge,
  increaseCommitment,
  decreaseCommitment,
  extendCommitment,
  suspendCommitment,
  resumeCommitment,
  cancelCommitment,
  lapsePledge,
  fulfilCommitment,
  closeCommitmentShort,
  allocateCommitment,
  scheduleTranche,
  addTrancheCondition,
  submitTrancheCondition,
  decideTrancheCondition,
  waiveTrancheCondition,
  makeTrancheReady,
  approveTranche,
  cancelTranche,
  draftDisbursement,
  draftExpenditure,
  draftRefund,
  postLedgerEntry,
  reverseLedgerEntry,
  confirmReceipt,
  recordInKind,
  receiveInKind,
  valueInKind,
];
