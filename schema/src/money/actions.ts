import {
  companyApprovers,
  companyEditors,
  companyStaff,
  countyEditors,
  countyOfficials,
  through,
} from '../access/holders.ts';
import { actionsOn } from '../kit/action.ts';
import { Organization } from '../parties/organization.ts';
import { Commitment } from './commitment.ts';
import { Fund } from './fund.ts';
import { InKindContribution } from './in-kind-contribution.ts';
import { LedgerEntry } from './ledger-entry.ts';
import {
  commitmentLifecycle,
  ledgerEntryLifecycle,
  trancheConditionLifecycle,
  trancheLifecycle,
} from './lifecycles.ts';
import {
  contributed,
  dayToCome,
  moneyOfTheCompany,
  openConditions,
  pledgeIsNoCommitment,
  receivedAlready,
  reversedAlready,
} from './refusals.ts';
import { TrancheCondition } from './tranche-condition.ts';
import { Tranche } from './tranche.ts';

actionsOn(Organization, undefined, {
  openFund: { by: [through('id', companyEditors)], adds: true },
  recordInKind: { by: [through('id', companyEditors)], adds: true },
});

actionsOn(Fund, undefined, {
  draftCommitment: { by: [companyEditors], adds: true },
});

actionsOn(Commitment, commitmentLifecycle, {
  pledgeCommitment: { by: [companyEditors], step: 'pledge' },
  commitPledge: {
    by: [companyApprovers],
    step: 'commit',
    unless: [contributed('commitment')],
    tells: [companyEditors, countyOfficials],
  },
  convertPledge: { by: [companyApprovers], during: ['PLEDGED'], adds: true, unless: [contributed('commitment')] },
  increaseCommitment: { by: [companyApprovers], during: ['COMMITTED'] },
  decreaseCommitment: { by: [companyApprovers], during: ['COMMITTED'] },
  extendCommitment: { by: [companyApprovers], during: ['PLEDGED', 'COMMITTED'] },
  suspendCommitment: { by: [companyApprovers], step: 'suspend' },
  resumeCommitment: { by: [companyApprovers], step: 'resume' },
  cancelCommitment: { by: [companyApprovers], step: 'cancel' },
  lapsePledge: { by: [companyApprovers], step: 'lapse' },
  fulfilCommitment: { by: [companyApprovers], step: 'fulfil' },
  closeCommitmentShort: { by: [companyApprovers], step: 'closeShort' },
  allocateCommitment: { by: [companyEditors], during: ['COMMITTED'], adds: true },
  scheduleTranche: { by: [companyEditors], during: ['COMMITTED'], adds: true, unless: [pledgeIsNoCommitment] },
  draftDisbursement: { by: [companyEditors], during: ['COMMITTED'], adds: true, unless: [pledgeIsNoCommitment] },
  draftExpenditure: {
    by: [countyEditors, companyEditors],
    during: ['COMMITTED', 'FULFILLED', 'CLOSED_SHORT'],
    adds: true,
  },
  draftRefund: { by: [companyEditors], during: ['COMMITTED', 'SUSPENDED', 'FULFILLED', 'CLOSED_SHORT'], adds: true },
});

actionsOn(Tranche, trancheLifecycle, {
  addTrancheCondition: { by: [companyEditors], during: ['PLANNED'], adds: true, tells: [countyEditors] },
  makeTrancheReady: { by: [companyEditors], step: 'makeReady', unless: [openConditions], tells: [companyApprovers] },
  approveTranche: {
    by: [companyApprovers],
    step: 'approve',
    unless: [openConditions, contributed('tranche')],
    tells: [companyEditors],
  },
  cancelTranche: { by: [companyApprovers], step: 'cancel' },
});

actionsOn(TrancheCondition, trancheConditionLifecycle, {
  submitTrancheCondition: { by: [countyEditors, companyEditors], step: 'submit', tells: [companyApprovers] },
  decideTrancheCondition: {
    by: [companyApprovers],
    step: 'decide',
    unless: [contributed('tranche_condition', 'decideTrancheCondition')],
    tells: [companyEditors, countyEditors],
  },
  waiveTrancheCondition: { by: [companyApprovers], step: 'waive' },
});

actionsOn(LedgerEntry, ledgerEntryLifecycle, {
  postLedgerEntry: {
    by: [companyStaff, countyEditors],
    step: 'post',
    unless: [moneyOfTheCompany, dayToCome],
    tells: [countyOfficials],
  },
  reverseLedgerEntry: {
    by: [companyApprovers],
    during: ['POSTED'],
    adds: true,
    unless: [reversedAlready],
    tells: [countyOfficials, companyEditors],
  },
  confirmReceipt: { by: [countyOfficials], during: ['POSTED'], unless: [receivedAlready], tells: [companyStaff] },
});

actionsOn(InKindContribution, undefined, {
  receiveInKind: { by: [countyOfficials] },
  valueInKind: { by: [companyEditors] },
});
