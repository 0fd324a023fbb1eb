import type { Verb } from '../write/verb.ts';
import { addTrancheCondition } from './add-tranche-condition.ts';
import { allocateCommitment } from './allocate-commitment.ts';
import { approveTranche } from './approve-tranche.ts';
import { cancelCommitment } from './cancel-commitment.ts';
import { cancelTranche } from './cancel-tranche.ts';
import { closeCommitmentShort } from './close-commitment-short.ts';
import { commitPledge } from './commit-pledge.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { convertPledge } from './convert-pledge.ts';
import { decideTrancheCondition } from './decide-tranche-condition.ts';
import { decreaseCommitment } from './decrease-commitment.ts';
import { discardLedgerEntry } from './discard-ledger-entry.ts';
import { draftCommitment } from './draft-commitment.ts';
import { draftDisbursement } from './draft-disbursement.ts';
import { draftExpenditure } from './draft-expenditure.ts';
import { draftRefund } from './draft-refund.ts';
import { extendCommitment } from './extend-commitment.ts';
import { fulfilCommitment } from './fulfil-commitment.ts';
import { increaseCommitment } from './increase-commitment.ts';
import { lapsePledge } from './lapse-pledge.ts';
import { makeTrancheReady } from './make-tranche-ready.ts';
import { openFund } from './open-fund.ts';
import { pledgeCommitment } from './pledge-commitment.ts';
import { postLedgerEntry } from './post-ledger-entry.ts';
import { receiveInKind } from './receive-in-kind.ts';
import { recordInKind } from './record-in-kind.ts';
import { redirectTranche } from './redirect-tranche.ts';
import { resumeCommitment } from './resume-commitment.ts';
import { reverseLedgerEntry } from './reverse-ledger-entry.ts';
import { scheduleTranche } from './schedule-tranche.ts';
import { submitTrancheCondition } from './submit-tranche-condition.ts';
import { suspendCommitment } from './suspend-commitment.ts';
import { valueInKind } from './value-in-kind.ts';
import { waiveTrancheCondition } from './waive-tranche-condition.ts';

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
  redirectTranche,
  cancelTranche,
  draftDisbursement,
  draftExpenditure,
  draftRefund,
  postLedgerEntry,
  discardLedgerEntry,
  reverseLedgerEntry,
  confirmReceipt,
  recordInKind,
  receiveInKind,
  valueInKind,
];
