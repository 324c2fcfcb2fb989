/** The risk model of rules/risk/posture-1.yaml, compiled by src/dev/compile-risk-model.ts ("npm run generate"). Do not edit. */
import type { RiskModel } from './model.ts';

export const POSTURE_1: RiskModel = {
  "id": "posture-1",
  "severities": {
    "critical": 0.75,
    "high": 0.5,
    "medium": 0.25,
    "low": 0.1,
    "info": 0.02
  },
  "confidences": {
    "high": 1,
    "medium": 0.8,
    "low": 0.4
  },
  "rules": {},
  "caps": {
    "authentication": 0.99,
    "authorization": 0.99,
    "transport-encryption": 0.9,
    "output-minimisation": 0.8,
    "threat-protection": 0.8,
    "cors-policy": 0.6,
    "rate-limiting": 0.5,
    "input-validation": 0.35,
    "security-headers": 0.3,
    "lifecycle": 0.3,
    "access-logging": 0.2,
    "documentation": 0.2
  },
  "exposure": {
    "lowest": 0.3,
    "logOdds": -2,
    "facts": {
      "anonymous": {
        "weight": 1.5,
        "says": "Callers need no credentials"
      },
      "external": {
        "weight": 1,
        "says": "Meant for the public"
      },
      "partner": {
        "weight": 0.5,
        "says": "Meant for partners"
      },
      "unknown-audience": {
        "weight": 0.5,
        "says": "Nothing says that it is internal"
      },
      "writes": {
        "weight": 0.6,
        "says": "Changes data"
      },
      "deletes": {
        "weight": 0.4,
        "says": "Deletes data"
      },
      "sensitive-input": {
        "weight": 0.8,
        "says": "Takes in sensitive data"
      },
      "sensitive-output": {
        "weight": 1.2,
        "says": "Gives out sensitive data"
      },
      "personal-output": {
        "weight": 0.6,
        "says": "Gives out personal data"
      },
      "object-id": {
        "weight": 0.5,
        "says": "Names one object by an identifier in the path"
      },
      "administrative": {
        "weight": 1.2,
        "says": "Administration or internals by its path"
      },
      "money": {
        "weight": 1,
        "says": "Moves money by its path"
      },
      "upload": {
        "weight": 0.6,
        "says": "Takes in files"
      },
      "bulk": {
        "weight": 0.4,
        "says": "Handles many records at once"
      },
      "outbound": {
        "weight": 0.5,
        "says": "Sends data to an address that others choose"
      }
    }
  },
  "floors": [
    {
      "facts": [
        "anonymous",
        "writes",
        "sensitive-input"
      ],
      "control": "authentication",
      "weight": 0.2,
      "score": 85,
      "says": "Anyone can write sensitive data"
    },
    {
      "facts": [
        "anonymous",
        "writes",
        "money"
      ],
      "control": "authentication",
      "weight": 0.2,
      "score": 85,
      "says": "Anyone can move money"
    },
    {
      "facts": [
        "anonymous",
        "writes",
        "administrative"
      ],
      "control": "authentication",
      "weight": 0.2,
      "score": 85,
      "says": "Anyone can administrate"
    },
    {
      "facts": [
        "anonymous",
        "sensitive-output"
      ],
      "control": "authentication",
      "weight": 0.2,
      "score": 75,
      "says": "Anyone can read sensitive data"
    },
    {
      "facts": [
        "anonymous",
        "administrative"
      ],
      "control": "authentication",
      "weight": 0.2,
      "score": 70,
      "says": "Anyone can see administration or internals"
    },
    {
      "facts": [
        "anonymous",
        "deletes"
      ],
      "control": "authentication",
      "weight": 0.2,
      "score": 65,
      "says": "Anyone can delete data"
    },
    {
      "facts": [
        "anonymous",
        "writes"
      ],
      "control": "authentication",
      "weight": 0.2,
      "score": 50,
      "says": "Anyone can write data"
    }
  ],
  "aggregate": {
    "spread": 10
  },
  "bands": {
    "minimal": 0,
    "low": 10,
    "medium": 25,
    "high": 50,
    "critical": 75
  }
};
