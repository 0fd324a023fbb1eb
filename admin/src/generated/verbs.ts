export const verbs = {
  "acceptFindingRisk": {
    "description": "Leaves what a finding says as it is, knowingly; it says why.",
    "on": "ReviewFinding",
    "target": "id",
    "gravity": "binding",
    "answers": "ReviewFinding",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "acceptPlanVersion": {
    "description": "Accepts a signed-off version for the company: it is in force, and the version before it no longer is.",
    "on": "PlanVersion",
    "target": "id",
    "gravity": "binding",
    "answers": "PlanVersion",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "activateUser": {
    "description": "Lets a person sign in again who was disabled; their roles are given anew.",
    "on": "User",
    "target": "id",
    "gravity": "harmless",
    "answers": "User",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "addOrganization": {
    "description": "Adds an organization that a company works with; the staff of the company keep its record.",
    "on": "Organization",
    "target": "organizationId",
    "gravity": "harmless",
    "answers": "Organization",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "abbreviation",
        "isRequired": false,
        "description": "The short form of its name.",
        "kind": "text"
      },
      {
        "name": "areaId",
        "isRequired": false,
        "description": "Where it sits, or the area it governs.",
        "kind": "reference",
        "points": "Area"
      },
      {
        "name": "countryCode",
        "isRequired": false,
        "description": "ISO 3166 code of its home country.",
        "kind": "text"
      },
      {
        "name": "description",
        "isRequired": false,
        "description": "What it does, in a sentence.",
        "kind": "longText"
      },
      {
        "name": "iatiOrgId",
        "isRequired": false,
        "description": "IATI organization identifier.",
        "kind": "text"
      },
      {
        "name": "kind",
        "isRequired": true,
        "description": "What kind of body it is.",
        "kind": "choice",
        "vocabulary": "OrganizationKind",
        "codes": [
          "COMPANY",
          "FUND",
          "GOVERNMENT",
          "MULTILATERAL",
          "NGO",
          "MEDIA",
          "COOPERATIVE"
        ]
      },
      {
        "name": "names",
        "isRequired": true,
        "description": "Its names.",
        "kind": "localized"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "uscc",
        "isRequired": false,
        "description": "Unified Social Credit Code.",
        "kind": "text"
      }
    ]
  },
  "addPerson": {
    "description": "Adds a person who speaks, hosts or holds a public post; never a member of a poor household.",
    "on": "Organization",
    "target": "organizationId",
    "gravity": "harmless",
    "answers": "Person",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "description",
        "isRequired": false,
        "description": "Who the person is, in a sentence.",
        "kind": "longText"
      },
      {
        "name": "names",
        "isRequired": true,
        "description": "The names of the person.",
        "kind": "localized"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "addTrancheCondition": {
    "description": "Adds what must hold before a tranche may be paid.",
    "on": "Tranche",
    "target": "trancheId",
    "gravity": "harmless",
    "answers": "TrancheCondition",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "dueOn",
        "isRequired": false,
        "description": "By when it must hold.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "text",
        "isRequired": true,
        "description": "What must hold.",
        "kind": "longText"
      },
      {
        "name": "type",
        "isRequired": true,
        "description": "What kind of condition it is.",
        "kind": "choice",
        "vocabulary": "ConditionType",
        "codes": [
          "POLICY",
          "PERFORMANCE",
          "FIDUCIARY"
        ]
      }
    ]
  },
  "agreeFollowUp": {
    "description": "Settles what will be done about a finding, by whom and by when.",
    "on": "ReviewFinding",
    "target": "id",
    "gravity": "binding",
    "answers": "ReviewFinding",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "description",
        "isRequired": true,
        "description": "What will be done.",
        "kind": "longText"
      },
      {
        "name": "dueOn",
        "isRequired": true,
        "description": "By when.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "responsible",
        "isRequired": true,
        "description": "Who will do it.",
        "kind": "text"
      }
    ]
  },
  "allocateCommitment": {
    "description": "Sets a part of a commitment aside for one area, program or purpose.",
    "on": "Commitment",
    "target": "commitmentId",
    "gravity": "binding",
    "answers": "Allocation",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "allocatedOn",
        "isRequired": false,
        "description": "When it was set aside.",
        "kind": "fuzzyDate"
      },
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much.",
        "kind": "money"
      },
      {
        "name": "programId",
        "isRequired": false,
        "description": "The program.",
        "kind": "reference",
        "points": "Program"
      },
      {
        "name": "purpose",
        "isRequired": true,
        "description": "What the money is for.",
        "kind": "longText"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "recipientAreaId",
        "isRequired": false,
        "description": "The area that shall benefit.",
        "kind": "reference",
        "points": "Area"
      }
    ]
  },
  "approveTranche": {
    "description": "Lets a tranche be paid; nobody approves a tranche that they wrote.",
    "on": "Tranche",
    "target": "id",
    "gravity": "harmless",
    "answers": "Tranche",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "cancelCommitment": {
    "description": "Takes back what of a promise is not paid; it says why.",
    "on": "Commitment",
    "target": "id",
    "gravity": "final",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "cancelProgram": {
    "description": "Gives a program up; it says why.",
    "on": "Program",
    "target": "id",
    "gravity": "final",
    "answers": "Program",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "cancelTranche": {
    "description": "Drops a tranche of which nothing is paid; it says why.",
    "on": "Tranche",
    "target": "id",
    "gravity": "final",
    "answers": "Tranche",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "changeOrganization": {
    "description": "States the record of an organization anew; what is left out is emptied.",
    "on": "Organization",
    "target": "id",
    "gravity": "harmless",
    "answers": "Organization",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "abbreviation",
        "isRequired": false,
        "description": "The short form of its name.",
        "kind": "text"
      },
      {
        "name": "areaId",
        "isRequired": false,
        "description": "Where it sits, or the area it governs.",
        "kind": "reference",
        "points": "Area"
      },
      {
        "name": "countryCode",
        "isRequired": false,
        "description": "ISO 3166 code of its home country.",
        "kind": "text"
      },
      {
        "name": "description",
        "isRequired": false,
        "description": "What it does, in a sentence.",
        "kind": "longText"
      },
      {
        "name": "iatiOrgId",
        "isRequired": false,
        "description": "IATI organization identifier.",
        "kind": "text"
      },
      {
        "name": "kind",
        "isRequired": true,
        "description": "What kind of body it is.",
        "kind": "choice",
        "vocabulary": "OrganizationKind",
        "codes": [
          "COMPANY",
          "FUND",
          "GOVERNMENT",
          "MULTILATERAL",
          "NGO",
          "MEDIA",
          "COOPERATIVE"
        ]
      },
      {
        "name": "names",
        "isRequired": true,
        "description": "Its names.",
        "kind": "localized"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "uscc",
        "isRequired": false,
        "description": "Unified Social Credit Code.",
        "kind": "text"
      }
    ]
  },
  "changePerson": {
    "description": "States the record of a person anew; what is left out is emptied.",
    "on": "Person",
    "target": "id",
    "gravity": "harmless",
    "answers": "Person",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "description",
        "isRequired": false,
        "description": "Who the person is, in a sentence.",
        "kind": "longText"
      },
      {
        "name": "names",
        "isRequired": true,
        "description": "The names of the person.",
        "kind": "localized"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "closeCommitmentShort": {
    "description": "Closes a commitment of which less is paid than was promised; it explains the rest.",
    "on": "Commitment",
    "target": "id",
    "gravity": "final",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "closeProgram": {
    "description": "Closes a program that is complete.",
    "on": "Program",
    "target": "id",
    "gravity": "binding",
    "answers": "Program",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "closeReview": {
    "description": "Closes a review once nothing it found is open.",
    "on": "Review",
    "target": "id",
    "gravity": "binding",
    "answers": "Review",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "commentOnPlanVersion": {
    "description": "Remarks on a version or one of its fields.",
    "on": "PlanVersion",
    "target": "planVersionId",
    "gravity": "harmless",
    "answers": "Comment",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "field",
        "isRequired": false,
        "description": "The field it is about; the version as a whole when not given.",
        "kind": "text"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "text",
        "isRequired": true,
        "description": "What it says.",
        "kind": "longText"
      }
    ]
  },
  "commitPledge": {
    "description": "Makes all of a pledge binding: from then on it is a commitment.",
    "on": "Commitment",
    "target": "id",
    "gravity": "binding",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "agreementReference",
        "isRequired": true,
        "description": "The agreement that makes it binding.",
        "kind": "text"
      },
      {
        "name": "effectiveOn",
        "isRequired": false,
        "description": "Since when it holds; today when not given.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "completeReview": {
    "description": "Ends the looking of a review; what it found is still to be answered.",
    "on": "Review",
    "target": "id",
    "gravity": "binding",
    "answers": "Review",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "heldOn",
        "isRequired": false,
        "description": "The day it was held; today when not given.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "confirmPasswordReset": {
    "description": "Confirms as the second administrator that a password is reset: sessions and tokens end, and the link opens together with the code that is revealed.",
    "on": "PasswordLink",
    "target": "id",
    "gravity": "final",
    "answers": "PasswordLink",
    "isVersioned": true,
    "reveals": true,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "confirmReceipt": {
    "description": "Confirms as the county that a payment arrived; a paid tranche is received once all of its payments are.",
    "on": "LedgerEntry",
    "target": "id",
    "gravity": "binding",
    "answers": "LedgerEntry",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receivedOn",
        "isRequired": false,
        "description": "The day the money arrived; today when not given.",
        "kind": "date"
      }
    ]
  },
  "confirmRoleGrant": {
    "description": "Confirms a role as the second administrator: it holds; the person signs in anew, and their tokens end. At a first role the account opens from then on by the link that the person was given together with the code that is revealed.",
    "on": "RoleGrant",
    "target": "id",
    "gravity": "binding",
    "answers": "RoleGrant",
    "isVersioned": true,
    "reveals": true,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "convertPledge": {
    "description": "Makes a part of a pledge binding: the pledge is less by it, and a commitment over it is made.",
    "on": "Commitment",
    "target": "commitmentId",
    "gravity": "binding",
    "answers": "Commitment",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "agreementReference",
        "isRequired": true,
        "description": "The agreement that makes it binding.",
        "kind": "text"
      },
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much of it becomes binding.",
        "kind": "money"
      },
      {
        "name": "effectiveOn",
        "isRequired": false,
        "description": "Since when it holds; today when not given.",
        "kind": "date"
      },
      {
        "name": "purpose",
        "isRequired": false,
        "description": "What the money is for; what the pledge says when not given.",
        "kind": "longText"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "recipientAreaId",
        "isRequired": false,
        "description": "The area that shall benefit; a county sees what is promised to it.",
        "kind": "reference",
        "points": "Area"
      },
      {
        "name": "recipientId",
        "isRequired": false,
        "description": "The organization that shall receive.",
        "kind": "reference",
        "points": "Organization"
      }
    ]
  },
  "decideTrancheCondition": {
    "description": "Judges whether a condition holds; where it does not, it says why.",
    "on": "TrancheCondition",
    "target": "id",
    "gravity": "binding",
    "answers": "TrancheCondition",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "isMet",
        "isRequired": false,
        "description": "Whether the condition holds.",
        "kind": "flag"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "decreaseCommitment": {
    "description": "Takes from what a commitment promises, never below what is paid; it says why.",
    "on": "Commitment",
    "target": "id",
    "gravity": "binding",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much, more than nothing.",
        "kind": "money"
      },
      {
        "name": "effectiveOn",
        "isRequired": false,
        "description": "Since when it holds; today when not given.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "disableUser": {
    "description": "Lets a person no longer sign in; their roles, sessions and tokens end within a second.",
    "on": "User",
    "target": "id",
    "gravity": "final",
    "answers": "User",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "discardLedgerEntry": {
    "description": "Drops a draft that is not to be posted; it never counts.",
    "on": "LedgerEntry",
    "target": "id",
    "gravity": "binding",
    "answers": "LedgerEntry",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "draftCommitment": {
    "description": "Drafts a promise from a fund; it has no amount before it is pledged.",
    "on": "Fund",
    "target": "fundId",
    "gravity": "harmless",
    "answers": "Commitment",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "purpose",
        "isRequired": true,
        "description": "What the money is for.",
        "kind": "longText"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "recipientAreaId",
        "isRequired": false,
        "description": "The area that shall benefit; a county sees what is promised to it.",
        "kind": "reference",
        "points": "Area"
      },
      {
        "name": "recipientId",
        "isRequired": false,
        "description": "The organization that shall receive.",
        "kind": "reference",
        "points": "Organization"
      },
      {
        "name": "term",
        "isRequired": false,
        "description": "How long it runs.",
        "kind": "term"
      }
    ]
  },
  "draftDisbursement": {
    "description": "Drafts a payment to a recipient; it counts once it is posted.",
    "on": "Commitment",
    "target": "commitmentId",
    "gravity": "harmless",
    "answers": "LedgerEntry",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much, more than nothing.",
        "kind": "money"
      },
      {
        "name": "occurredOn",
        "isRequired": true,
        "description": "The day the money left.",
        "kind": "date"
      },
      {
        "name": "paymentReference",
        "isRequired": false,
        "description": "The bank reference.",
        "kind": "text"
      },
      {
        "name": "providerEntryId",
        "isRequired": false,
        "description": "The payment this money was passed on from.",
        "kind": "reference",
        "points": "LedgerEntry"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receiverId",
        "isRequired": false,
        "description": "Who was paid; the recipient of the commitment when not given.",
        "kind": "reference",
        "points": "Organization"
      },
      {
        "name": "trancheId",
        "isRequired": false,
        "description": "The part of the promise it pays; needed where the commitment has tranches.",
        "kind": "reference",
        "points": "Tranche"
      }
    ]
  },
  "draftExpenditure": {
    "description": "Drafts what a recipient spent of what it received, with a voucher or a reason; it counts once somebody else posts it.",
    "on": "Commitment",
    "target": "commitmentId",
    "gravity": "harmless",
    "answers": "LedgerEntry",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much, more than nothing.",
        "kind": "money"
      },
      {
        "name": "occurredOn",
        "isRequired": true,
        "description": "The day the money left.",
        "kind": "date"
      },
      {
        "name": "paymentReference",
        "isRequired": false,
        "description": "The voucher, or the bank reference; without one, say why.",
        "kind": "text"
      },
      {
        "name": "providerId",
        "isRequired": false,
        "description": "Who spent; the recipient of the commitment when not given.",
        "kind": "reference",
        "points": "Organization"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receiverId",
        "isRequired": false,
        "description": "Who was paid.",
        "kind": "reference",
        "points": "Organization"
      }
    ]
  },
  "draftRefund": {
    "description": "Drafts money that a recipient gives back to the provider; it counts once it is posted.",
    "on": "Commitment",
    "target": "commitmentId",
    "gravity": "harmless",
    "answers": "LedgerEntry",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much, more than nothing.",
        "kind": "money"
      },
      {
        "name": "occurredOn",
        "isRequired": true,
        "description": "The day the money left.",
        "kind": "date"
      },
      {
        "name": "paymentReference",
        "isRequired": false,
        "description": "The bank reference.",
        "kind": "text"
      },
      {
        "name": "providerEntryId",
        "isRequired": false,
        "description": "The payment this money was passed on from.",
        "kind": "reference",
        "points": "LedgerEntry"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receiverId",
        "isRequired": false,
        "description": "Who was paid; the recipient of the commitment when not given.",
        "kind": "reference",
        "points": "Organization"
      },
      {
        "name": "trancheId",
        "isRequired": false,
        "description": "The part of the promise it pays; needed where the commitment has tranches.",
        "kind": "reference",
        "points": "Tranche"
      }
    ]
  },
  "endPartnership": {
    "description": "Ends a partnership.",
    "on": "Partnership",
    "target": "id",
    "gravity": "final",
    "answers": "Partnership",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "endRoleGrant": {
    "description": "Ends a role at once, and the sessions and tokens of whoever held it.",
    "on": "RoleGrant",
    "target": "id",
    "gravity": "final",
    "answers": "RoleGrant",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "extendCommitment": {
    "description": "Gives a promise more time; its amount stays.",
    "on": "Commitment",
    "target": "id",
    "gravity": "binding",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "months",
        "isRequired": true,
        "description": "The new length in months, from when it began.",
        "kind": "count"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "finaliseProgram": {
    "description": "Ends the work of a program; the last payments or an evaluation are still to come.",
    "on": "Program",
    "target": "id",
    "gravity": "binding",
    "answers": "Program",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "finishFollowUp": {
    "description": "Says that what was settled about a finding is done.",
    "on": "ReviewFinding",
    "target": "id",
    "gravity": "binding",
    "answers": "ReviewFinding",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "formCohort": {
    "description": "Forms a cohort of the counties that make their plans at a class.",
    "on": "TrainingClass",
    "target": "trainingClassId",
    "gravity": "harmless",
    "answers": "PlanCohort",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "names",
        "isRequired": false,
        "description": "Its names.",
        "kind": "localized"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "reportedCountyCount",
        "isRequired": false,
        "description": "How many counties it has, named or not; what the class reports when not given.",
        "kind": "count"
      }
    ]
  },
  "fulfilCommitment": {
    "description": "Closes a commitment of which all is paid.",
    "on": "Commitment",
    "target": "id",
    "gravity": "binding",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "grantRole": {
    "description": "Gives a person a role for a time; it holds once another administrator confirms it. At a first role the link that the person was given opens only with the code of who confirms.",
    "on": "User",
    "target": "userId",
    "gravity": "harmless",
    "answers": "RoleGrant",
    "isVersioned": false,
    "reveals": true,
    "fields": [
      {
        "name": "areaId",
        "isRequired": false,
        "description": "The area it is limited to, with all below it.",
        "kind": "reference",
        "points": "Area"
      },
      {
        "name": "endsOn",
        "isRequired": false,
        "description": "The last day it holds.",
        "kind": "date"
      },
      {
        "name": "organizationId",
        "isRequired": false,
        "description": "The company it is limited to.",
        "kind": "reference",
        "points": "Organization"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "role",
        "isRequired": true,
        "description": "The role.",
        "kind": "choice",
        "vocabulary": "Role",
        "codes": [
          "ADMIN",
          "CSR_EDITOR",
          "CSR_APPROVER",
          "COUNTY_EDITOR",
          "COUNTY_APPROVER",
          "VERIFIER",
          "AUDITOR",
          "OBSERVER"
        ]
      },
      {
        "name": "startsOn",
        "isRequired": false,
        "description": "The first day it holds; today when not given.",
        "kind": "date"
      }
    ]
  },
  "implementProgram": {
    "description": "Begins a program, or goes on with it.",
    "on": "Program",
    "target": "id",
    "gravity": "binding",
    "answers": "Program",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "increaseCommitment": {
    "description": "Adds to what a commitment promises.",
    "on": "Commitment",
    "target": "id",
    "gravity": "binding",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much, more than nothing.",
        "kind": "money"
      },
      {
        "name": "effectiveOn",
        "isRequired": false,
        "description": "Since when it holds; today when not given.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "inviteUser": {
    "description": "Makes an account for a person, who opens it by a link and chooses a password there.",
    "gravity": "harmless",
    "answers": "User",
    "isVersioned": false,
    "reveals": true,
    "fields": [
      {
        "name": "displayName",
        "isRequired": true,
        "description": "What others see.",
        "kind": "text"
      },
      {
        "name": "email",
        "isRequired": true,
        "description": "The address they sign in with.",
        "kind": "text"
      },
      {
        "name": "locale",
        "isRequired": true,
        "description": "The language of their console.",
        "kind": "choice",
        "vocabulary": "Language",
        "codes": [
          "zh",
          "en",
          "fr"
        ]
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "issueToken": {
    "description": "Makes a bearer token for programs of who asks; only its hash is stored. One that is made with a token ends with that.",
    "on": "User",
    "target": "userId",
    "gravity": "harmless",
    "answers": "ApiToken",
    "isVersioned": false,
    "reveals": true,
    "fields": [
      {
        "name": "days",
        "isRequired": true,
        "description": "How many days it lives, from 1 to 366.",
        "kind": "count"
      },
      {
        "name": "name",
        "isRequired": true,
        "description": "What it is for.",
        "kind": "text"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "scopes",
        "isRequired": true,
        "description": "What it may do.",
        "kind": "choices",
        "vocabulary": "TokenScope",
        "codes": [
          "READ",
          "WRITE"
        ]
      }
    ]
  },
  "joinProgram": {
    "description": "Notes what a company does in a program, its own or that of another.",
    "on": "Organization",
    "target": "organizationId",
    "gravity": "harmless",
    "answers": "ProgramParticipation",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "programId",
        "isRequired": true,
        "description": "The program.",
        "kind": "reference",
        "points": "Program"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "role",
        "isRequired": true,
        "description": "What the organization does in it.",
        "kind": "choice",
        "vocabulary": "ParticipationRole",
        "codes": [
          "FUNDING",
          "ACCOUNTABLE",
          "EXTENDING",
          "IMPLEMENTING"
        ]
      }
    ]
  },
  "lapsePledge": {
    "description": "Notes that a pledge was never made binding and no longer holds; it says why.",
    "on": "Commitment",
    "target": "id",
    "gravity": "final",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "lookAtPlanVersion": {
    "description": "Notes that who asks has looked at a version, so that they can be shown what changes after it.",
    "on": "PlanVersion",
    "target": "planVersionId",
    "gravity": "harmless",
    "answers": "Look",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "makeTrancheReady": {
    "description": "Says that every condition of a tranche is met or waived, so that it can be approved.",
    "on": "Tranche",
    "target": "id",
    "gravity": "binding",
    "answers": "Tranche",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "missReview": {
    "description": "Notes that a review was not held; it says why.",
    "on": "Review",
    "target": "id",
    "gravity": "final",
    "answers": "Review",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "openFund": {
    "description": "Opens a fund of a company.",
    "on": "Organization",
    "target": "organizationId",
    "gravity": "harmless",
    "answers": "Fund",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "establishedOn",
        "isRequired": false,
        "description": "When it was established.",
        "kind": "fuzzyDate"
      },
      {
        "name": "names",
        "isRequired": true,
        "description": "Its names.",
        "kind": "localized"
      },
      {
        "name": "observerCount",
        "isRequired": false,
        "description": "How many independent observers watch it.",
        "kind": "count"
      },
      {
        "name": "purpose",
        "isRequired": false,
        "description": "What the money is for.",
        "kind": "longText"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "reportCadenceMonths",
        "isRequired": false,
        "description": "How often it reports, in months.",
        "kind": "count"
      }
    ]
  },
  "pledgeCommitment": {
    "description": "Makes a draft a pledge: an announced intention, on which nothing is paid.",
    "on": "Commitment",
    "target": "id",
    "gravity": "binding",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "agreementReference",
        "isRequired": true,
        "description": "The document that announces it.",
        "kind": "text"
      },
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much, more than nothing.",
        "kind": "money"
      },
      {
        "name": "effectiveOn",
        "isRequired": false,
        "description": "Since when it holds; today when not given.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "postLedgerEntry": {
    "description": "Makes an entry count that somebody else drafted; it is final, and corrected only by a reversal and a new entry.",
    "on": "LedgerEntry",
    "target": "id",
    "gravity": "binding",
    "answers": "LedgerEntry",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "raiseFinding": {
    "description": "Records something a review found that needs an answer.",
    "on": "Review",
    "target": "reviewId",
    "gravity": "binding",
    "answers": "ReviewFinding",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "dueOn",
        "isRequired": false,
        "description": "The day by which it must be answered.",
        "kind": "date"
      },
      {
        "name": "measureId",
        "isRequired": false,
        "description": "The measure it is about.",
        "kind": "reference",
        "points": "PlanMeasure"
      },
      {
        "name": "number",
        "isRequired": true,
        "description": "1 for the first finding.",
        "kind": "count"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "severity",
        "isRequired": true,
        "description": "How much it matters.",
        "kind": "choice",
        "vocabulary": "Severity",
        "codes": [
          "LOW",
          "MEDIUM",
          "HIGH",
          "CRITICAL"
        ]
      },
      {
        "name": "text",
        "isRequired": true,
        "description": "What was found.",
        "kind": "longText"
      }
    ]
  },
  "readNotification": {
    "description": "Notes that who was told of something has read it.",
    "on": "Notification",
    "target": "id",
    "gravity": "harmless",
    "answers": "Notification",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "receiveInKind": {
    "description": "Confirms as the county that a gift arrived.",
    "on": "InKindContribution",
    "target": "id",
    "gravity": "harmless",
    "answers": "InKindContribution",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receivedOn",
        "isRequired": true,
        "description": "When it arrived.",
        "kind": "fuzzyDate"
      }
    ]
  },
  "recordInKind": {
    "description": "Records a gift other than money; it has no value until somebody says on what its value rests.",
    "on": "Organization",
    "target": "organizationId",
    "gravity": "harmless",
    "answers": "InKindContribution",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "commitmentId",
        "isRequired": false,
        "description": "The promise it fulfils.",
        "kind": "reference",
        "points": "Commitment"
      },
      {
        "name": "countyId",
        "isRequired": false,
        "description": "The county that received.",
        "kind": "reference",
        "points": "Area"
      },
      {
        "name": "givenOn",
        "isRequired": false,
        "description": "When it was given.",
        "kind": "fuzzyDate"
      },
      {
        "name": "item",
        "isRequired": true,
        "description": "What was given.",
        "kind": "text"
      },
      {
        "name": "kind",
        "isRequired": true,
        "description": "What kind of gift it is.",
        "kind": "choice",
        "vocabulary": "InKindKind",
        "codes": [
          "GOODS",
          "SERVICE",
          "STAFF_TIME",
          "TRAFFIC_EXPOSURE",
          "TRAINING"
        ]
      },
      {
        "name": "programId",
        "isRequired": false,
        "description": "The program it supports.",
        "kind": "reference",
        "points": "Program"
      },
      {
        "name": "quantity",
        "isRequired": false,
        "description": "How much; left out where nobody says.",
        "kind": "measurement"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receiverId",
        "isRequired": false,
        "description": "The organization that received.",
        "kind": "reference",
        "points": "Organization"
      }
    ]
  },
  "redirectTranche": {
    "description": "Names somebody else who shall be paid a tranche; one that was approved needs the approver again.",
    "on": "Tranche",
    "target": "id",
    "gravity": "harmless",
    "answers": "Tranche",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receiverId",
        "isRequired": true,
        "description": "Who shall be paid.",
        "kind": "reference",
        "points": "Organization"
      }
    ]
  },
  "rejectPlanVersion": {
    "description": "Refuses a version for good, with a reason.",
    "on": "PlanVersion",
    "target": "id",
    "gravity": "final",
    "answers": "PlanVersion",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "resetPassword": {
    "description": "Gives a link by which a person chooses another password, and ends their sessions, tokens and passkeys; of whoever was given a role only once a second administrator confirms it.",
    "on": "User",
    "target": "id",
    "gravity": "final",
    "answers": "User",
    "isVersioned": true,
    "reveals": true,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "removesSecondFactor",
        "isRequired": false,
        "description": "Whether their second factor is removed too, as after the loss of a telephone.",
        "kind": "flag"
      }
    ]
  },
  "respondToFinding": {
    "description": "Answers a finding as the county.",
    "on": "ReviewFinding",
    "target": "id",
    "gravity": "binding",
    "answers": "ReviewFinding",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "response",
        "isRequired": true,
        "description": "The answer.",
        "kind": "longText"
      }
    ]
  },
  "resumeCommitment": {
    "description": "Lets a suspended commitment be paid again.",
    "on": "Commitment",
    "target": "id",
    "gravity": "harmless",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "returnPlanVersion": {
    "description": "Sends a version back with a reason and remarks on its fields, and opens the next draft with its content.",
    "on": "PlanVersion",
    "target": "id",
    "gravity": "binding",
    "answers": "PlanVersion",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "remarks",
        "isRequired": false,
        "description": "Remarks, each on a field.",
        "kind": "list",
        "fields": [
          {
            "name": "field",
            "isRequired": true,
            "description": "The field it is about, as \"budgetLines.2.amount\".",
            "kind": "text"
          },
          {
            "name": "text",
            "isRequired": true,
            "description": "What is to be mended.",
            "kind": "longText"
          }
        ]
      }
    ]
  },
  "reverseLedgerEntry": {
    "description": "Drafts the exact opposite of a posted entry that was wrong; once somebody else posts it, the entry is undone, and both stay. It says why.",
    "on": "LedgerEntry",
    "target": "ledgerEntryId",
    "gravity": "harmless",
    "answers": "LedgerEntry",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "occurredOn",
        "isRequired": false,
        "description": "The day since which the entry counts as never made; its own day when not given.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "revokeToken": {
    "description": "Ends a token and those that were made with it; they are refused within a second.",
    "on": "ApiToken",
    "target": "id",
    "gravity": "final",
    "answers": "ApiToken",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "savePlanSection": {
    "description": "Saves one section of a draft as a whole. Two officials may work at once, each on a section.",
    "on": "PlanVersion",
    "target": "planVersionId",
    "gravity": "harmless",
    "answers": "PlanSection",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "assumptions",
        "isRequired": false,
        "description": "For ASSUMPTIONS: all of them, in their order.",
        "kind": "list",
        "fields": [
          {
            "name": "id",
            "isRequired": true,
            "description": "Its id; chosen anew (a UUID) for one that is new, so that others can point to it.",
            "kind": "id"
          },
          {
            "name": "measureId",
            "isRequired": false,
            "description": "The measure of this version that it belongs to.",
            "kind": "reference",
            "points": "PlanMeasure"
          },
          {
            "name": "measurement",
            "isRequired": true,
            "description": "The figure.",
            "kind": "measurement"
          },
          {
            "name": "metric",
            "isRequired": true,
            "description": "What is taken for granted.",
            "kind": "choice",
            "vocabulary": "AssumptionMetric",
            "codes": [
              "PROFIT_PER_UNIT",
              "PRICE_PER_UNIT",
              "COST_PER_UNIT",
              "SALES_VOLUME",
              "OUTPUT",
              "PARTICIPANTS"
            ]
          }
        ]
      },
      {
        "name": "budgetLines",
        "isRequired": false,
        "description": "For BUDGET: all of them, in their order.",
        "kind": "list",
        "fields": [
          {
            "name": "amount",
            "isRequired": true,
            "description": "How much.",
            "kind": "money"
          },
          {
            "name": "category",
            "isRequired": true,
            "description": "What the money is spent on.",
            "kind": "choice",
            "vocabulary": "BudgetCategory",
            "codes": [
              "BREEDING_STOCK",
              "SEEDS_AND_FEED",
              "EQUIPMENT",
              "CONSTRUCTION",
              "TRAINING",
              "MARKETING",
              "LOGISTICS",
              "SUBSIDY",
              "INSURANCE",
              "STAFF",
              "OTHER"
            ]
          },
          {
            "name": "id",
            "isRequired": true,
            "description": "Its id; chosen anew (a UUID) for one that is new, so that others can point to it.",
            "kind": "id"
          },
          {
            "name": "measureId",
            "isRequired": false,
            "description": "The measure of this version that it belongs to.",
            "kind": "reference",
            "points": "PlanMeasure"
          },
          {
            "name": "purpose",
            "isRequired": false,
            "description": "What exactly it is for.",
            "kind": "longText"
          },
          {
            "name": "source",
            "isRequired": true,
            "description": "Who pays.",
            "kind": "choice",
            "vocabulary": "BudgetSource",
            "codes": [
              "COMPANY",
              "COUNTY",
              "OTHER"
            ]
          }
        ]
      },
      {
        "name": "isFinished",
        "isRequired": false,
        "description": "Whether its writers call it finished.",
        "kind": "flag"
      },
      {
        "name": "measures",
        "isRequired": false,
        "description": "For MEASURES: all of them, in their order.",
        "kind": "list",
        "fields": [
          {
            "name": "channel",
            "isRequired": false,
            "description": "By what way it will be sold.",
            "kind": "choice",
            "vocabulary": "SalesChannel",
            "codes": [
              "ONLINE_SHOP",
              "LIVESTREAM",
              "SHORT_VIDEO",
              "SOCIAL_COMMERCE",
              "GROUP_PURCHASE",
              "PHYSICAL_STORE",
              "COUNTY_FAIR",
              "WHOLESALE"
            ]
          },
          {
            "name": "description",
            "isRequired": false,
            "description": "How.",
            "kind": "longText"
          },
          {
            "name": "endsOn",
            "isRequired": false,
            "description": "When it ends.",
            "kind": "fuzzyDate"
          },
          {
            "name": "id",
            "isRequired": true,
            "description": "Its id; chosen anew (a UUID) for one that is new, so that others can point to it.",
            "kind": "id"
          },
          {
            "name": "kind",
            "isRequired": true,
            "description": "What kind of work it is.",
            "kind": "choice",
            "vocabulary": "MeasureKind",
            "codes": [
              "ECOMMERCE_SALES",
              "LIVESTREAM_SALES",
              "FARMING",
              "TRAINING",
              "EDUCATION",
              "HEALTH",
              "EMPLOYMENT",
              "WOMEN",
              "ECOLOGY",
              "INFRASTRUCTURE",
              "TOURISM",
              "OTHER"
            ]
          },
          {
            "name": "platformId",
            "isRequired": false,
            "description": "Where it will be sold.",
            "kind": "reference",
            "points": "SalesPlatform"
          },
          {
            "name": "producerId",
            "isRequired": false,
            "description": "Who produces it.",
            "kind": "reference",
            "points": "Producer"
          },
          {
            "name": "productId",
            "isRequired": false,
            "description": "What will be sold.",
            "kind": "reference",
            "points": "Product"
          },
          {
            "name": "responsible",
            "isRequired": false,
            "description": "Who is responsible.",
            "kind": "text"
          },
          {
            "name": "startsOn",
            "isRequired": false,
            "description": "When it begins.",
            "kind": "fuzzyDate"
          },
          {
            "name": "status",
            "isRequired": true,
            "description": "How far it has come.",
            "kind": "choice",
            "vocabulary": "MeasureStatus",
            "codes": [
              "PROPOSED",
              "PLANNED",
              "ONGOING",
              "DONE",
              "DROPPED"
            ]
          },
          {
            "name": "title",
            "isRequired": true,
            "description": "What will be done.",
            "kind": "text"
          }
        ]
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "section",
        "isRequired": true,
        "description": "Which section.",
        "kind": "choice",
        "vocabulary": "SectionKind",
        "codes": [
          "SITUATION",
          "MEASURES",
          "ASSUMPTIONS",
          "TARGETS",
          "BUDGET"
        ]
      },
      {
        "name": "situation",
        "isRequired": false,
        "description": "For SITUATION; a text left out is emptied.",
        "kind": "group",
        "fields": [
          {
            "name": "consultationNotes",
            "isRequired": false,
            "description": "With whom and how it was discussed.",
            "kind": "longText"
          },
          {
            "name": "situationAnalysis",
            "isRequired": false,
            "description": "How things stand in the county.",
            "kind": "longText"
          },
          {
            "name": "tailoringNotes",
            "isRequired": false,
            "description": "What makes the plan fit this county and no other.",
            "kind": "longText"
          }
        ]
      },
      {
        "name": "targets",
        "isRequired": false,
        "description": "For TARGETS: all of them, in their order.",
        "kind": "list",
        "fields": [
          {
            "name": "areaId",
            "isRequired": false,
            "description": "Where, if not in the whole county.",
            "kind": "reference",
            "points": "Area"
          },
          {
            "name": "denominatorId",
            "isRequired": false,
            "description": "The whole that a share is taken of.",
            "kind": "reference",
            "points": "AreaBaseline"
          },
          {
            "name": "dueOn",
            "isRequired": false,
            "description": "By when.",
            "kind": "fuzzyDate"
          },
          {
            "name": "id",
            "isRequired": true,
            "description": "Its id; chosen anew (a UUID) for one that is new, so that others can point to it.",
            "kind": "id"
          },
          {
            "name": "indicatorId",
            "isRequired": true,
            "description": "What is to change.",
            "kind": "reference",
            "points": "Indicator"
          },
          {
            "name": "measureId",
            "isRequired": false,
            "description": "The measure of this version that it belongs to.",
            "kind": "reference",
            "points": "PlanMeasure"
          },
          {
            "name": "measurement",
            "isRequired": true,
            "description": "The value to reach.",
            "kind": "measurement"
          }
        ]
      }
    ]
  },
  "scheduleReview": {
    "description": "Plans a look at how a county plan goes.",
    "on": "CountyPlan",
    "target": "countyPlanId",
    "gravity": "harmless",
    "answers": "Review",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "dueOn",
        "isRequired": true,
        "description": "The day it is due.",
        "kind": "date"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "scheduleTranche": {
    "description": "Plans a part of a commitment that is due on one day.",
    "on": "Commitment",
    "target": "commitmentId",
    "gravity": "harmless",
    "answers": "Tranche",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "amount",
        "isRequired": true,
        "description": "How much.",
        "kind": "money"
      },
      {
        "name": "dueOn",
        "isRequired": true,
        "description": "The day by which it is to be paid.",
        "kind": "date"
      },
      {
        "name": "number",
        "isRequired": false,
        "description": "1 for the first tranche; the next one when not given.",
        "kind": "count"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "receiverId",
        "isRequired": false,
        "description": "Who shall be paid; the recipient of the commitment when not given.",
        "kind": "reference",
        "points": "Organization"
      },
      {
        "name": "type",
        "isRequired": true,
        "description": "Which part it is.",
        "kind": "choice",
        "vocabulary": "TrancheType",
        "codes": [
          "INITIAL",
          "INTERIM",
          "FINAL"
        ]
      }
    ]
  },
  "signOffPlanVersion": {
    "description": "Signs a submitted version off for the county; nobody signs off what they changed.",
    "on": "PlanVersion",
    "target": "id",
    "gravity": "binding",
    "answers": "PlanVersion",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "signPartnership": {
    "description": "Notes that a partnership was signed.",
    "on": "Partnership",
    "target": "id",
    "gravity": "binding",
    "answers": "Partnership",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "signedAtId",
        "isRequired": false,
        "description": "The place where it was signed.",
        "kind": "reference",
        "points": "Area"
      },
      {
        "name": "signedOn",
        "isRequired": false,
        "description": "The day it was signed; today when not given.",
        "kind": "date"
      }
    ]
  },
  "startPartnership": {
    "description": "Announces what a company and others agree to do together.",
    "on": "Organization",
    "target": "organizationId",
    "gravity": "harmless",
    "answers": "Partnership",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "announcedOn",
        "isRequired": false,
        "description": "The day it is announced; today when not given.",
        "kind": "date"
      },
      {
        "name": "objectives",
        "isRequired": false,
        "description": "What the partners plan, a sentence each.",
        "kind": "texts"
      },
      {
        "name": "partners",
        "isRequired": true,
        "description": "The others; who asks is a partner anyway.",
        "kind": "list",
        "fields": [
          {
            "name": "organizationId",
            "isRequired": true,
            "description": "An organization that is a partner.",
            "kind": "reference",
            "points": "Organization"
          }
        ]
      },
      {
        "name": "programId",
        "isRequired": false,
        "description": "The program it belongs to.",
        "kind": "reference",
        "points": "Program"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "type",
        "isRequired": true,
        "description": "What they agree on.",
        "kind": "choice",
        "vocabulary": "PartnershipType",
        "codes": [
          "STRATEGIC",
          "PAIRING",
          "PROJECT"
        ]
      }
    ]
  },
  "startPlan": {
    "description": "Starts the plan of a county with a company: empty, or with the content of an earlier version.",
    "on": "Area",
    "target": "areaId",
    "gravity": "harmless",
    "answers": "CountyPlan",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "basedOnId",
        "isRequired": false,
        "description": "A version whose content it begins with, as that in force last year.",
        "kind": "reference",
        "points": "PlanVersion"
      },
      {
        "name": "companyId",
        "isRequired": true,
        "description": "The company that supports the county.",
        "kind": "reference",
        "points": "Organization"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "trainingClassId",
        "isRequired": false,
        "description": "The class at which it was made, whose cohort it joins.",
        "kind": "reference",
        "points": "TrainingClass"
      },
      {
        "name": "year",
        "isRequired": false,
        "description": "The calendar year it is for; left out where it has none.",
        "kind": "count"
      }
    ]
  },
  "startPlanVersion": {
    "description": "Opens the next version of a plan, with the content of an earlier one.",
    "on": "CountyPlan",
    "target": "countyPlanId",
    "gravity": "harmless",
    "answers": "PlanVersion",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "basedOnId",
        "isRequired": true,
        "description": "The version of the plan whose content it begins with.",
        "kind": "reference",
        "points": "PlanVersion"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "startProgram": {
    "description": "Starts a program of a company, which answers for it.",
    "on": "Organization",
    "target": "organizationId",
    "gravity": "harmless",
    "answers": "Program",
    "isVersioned": false,
    "reveals": false,
    "fields": [
      {
        "name": "endsOn",
        "isRequired": false,
        "description": "When it ends.",
        "kind": "fuzzyDate"
      },
      {
        "name": "kind",
        "isRequired": true,
        "description": "What kind of work it does.",
        "kind": "choice",
        "vocabulary": "ProgramKind",
        "codes": [
          "COUNTY_SUPPORT",
          "TRAINING_SERIES",
          "SALES_SERIES",
          "NUTRITION",
          "PUBLIC_WELFARE",
          "PUBLIC_PLATFORM",
          "ENTERPRISE_DRIVE",
          "NATIONAL_POLICY"
        ]
      },
      {
        "name": "objectives",
        "isRequired": false,
        "description": "What it is meant to achieve, a sentence each.",
        "kind": "texts"
      },
      {
        "name": "parentId",
        "isRequired": false,
        "description": "The program it is part of.",
        "kind": "reference",
        "points": "Program"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "scope",
        "isRequired": false,
        "description": "How far it reaches.",
        "kind": "choice",
        "vocabulary": "ProgramScope",
        "codes": [
          "GLOBAL",
          "NATIONAL",
          "REGIONAL",
          "PROVINCIAL",
          "COUNTY",
          "VILLAGE"
        ]
      },
      {
        "name": "startsOn",
        "isRequired": false,
        "description": "When it begins.",
        "kind": "fuzzyDate"
      },
      {
        "name": "targetGroups",
        "isRequired": false,
        "description": "Whom it is for.",
        "kind": "choices",
        "vocabulary": "TargetGroup",
        "codes": [
          "POOR_HOUSEHOLDS",
          "RESIDENTS_OF_POOR_AREAS",
          "RURAL_ENTREPRENEURS",
          "FARMERS",
          "PRESCHOOL_CHILDREN",
          "PUPILS",
          "WOMEN",
          "ELDERLY",
          "OFFICIALS"
        ]
      },
      {
        "name": "title",
        "isRequired": true,
        "description": "Its title.",
        "kind": "localized"
      }
    ]
  },
  "startReview": {
    "description": "Begins a review.",
    "on": "Review",
    "target": "id",
    "gravity": "binding",
    "answers": "Review",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "submitPlanVersion": {
    "description": "Submits a draft: its content is frozen, and an approver of the county is asked to sign it off.",
    "on": "PlanVersion",
    "target": "id",
    "gravity": "harmless",
    "answers": "PlanVersion",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "submitTrancheCondition": {
    "description": "Hands in that a condition holds, for the company to judge.",
    "on": "TrancheCondition",
    "target": "id",
    "gravity": "binding",
    "answers": "TrancheCondition",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "suspendCommitment": {
    "description": "Holds a commitment: nothing is paid on it until it is resumed. It says why.",
    "on": "Commitment",
    "target": "id",
    "gravity": "harmless",
    "answers": "Commitment",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "suspendProgram": {
    "description": "Stops a program for a time; it says why.",
    "on": "Program",
    "target": "id",
    "gravity": "harmless",
    "answers": "Program",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "valueInKind": {
    "description": "Says what a gift is worth and on what that rests; its value is never added to money.",
    "on": "InKindContribution",
    "target": "id",
    "gravity": "harmless",
    "answers": "InKindContribution",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "monetaryValue",
        "isRequired": false,
        "description": "What it is worth.",
        "kind": "money"
      },
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      },
      {
        "name": "valuationBasis",
        "isRequired": true,
        "description": "On what the value rests; with UNVALUED there is none.",
        "kind": "choice",
        "vocabulary": "ValuationBasis",
        "codes": [
          "COST_TO_DONOR",
          "MARKET",
          "UNVALUED"
        ]
      }
    ]
  },
  "verifyFollowUp": {
    "description": "Confirms that what was settled about a finding is done.",
    "on": "ReviewFinding",
    "target": "id",
    "gravity": "binding",
    "answers": "ReviewFinding",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "waiveTrancheCondition": {
    "description": "Drops a condition; it says why.",
    "on": "TrancheCondition",
    "target": "id",
    "gravity": "binding",
    "answers": "TrancheCondition",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": true,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  },
  "withdrawPlanVersion": {
    "description": "Takes a submitted version back before anybody decided on it.",
    "on": "PlanVersion",
    "target": "id",
    "gravity": "binding",
    "answers": "PlanVersion",
    "isVersioned": true,
    "reveals": false,
    "fields": [
      {
        "name": "reason",
        "isRequired": false,
        "description": "Why; kept in the trail.",
        "kind": "longText"
      }
    ]
  }
} as const;

