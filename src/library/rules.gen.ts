// Written by scripts/rules.mjs from rules/. Change the rules, then run `npm run rules`.
import type { Library } from './position.ts'

export const LIBRARY: Library = {
  version: '342bd9cfc67f',
  "positions": [
  {
   "id": "use.no-training",
   "group": "use",
   "title": "No training on your content",
   "question": "May the vendor train models with what you put in and get out?",
   "matters": "What a model has learnt from your material cannot be taken back out of it, and others may get it to come out.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [
    "inputs",
    "prompts",
    "outputs"
   ],
   "preferred": "No training of any model with your material unless you opt in or consent expressly.",
   "compromise": "No training, with named exceptions or by a setting that you control and whose default is off.",
   "walkAway": "Training is permitted, or is on until you opt out and the vendor will not turn it off by contract.",
   "ask": {
    "clause": "{vendor} shall not use {content}, in whole, in part or in any derived form, to train, fine-tune or otherwise improve any model, unless {customer} has agreed in writing beforehand to that use.",
    "place": "Use of content"
   },
   "fallback": {
    "clause": "{vendor} shall not use {content} to train any model that is available to others. {vendor} may use {content} to train safety and abuse classifiers that do not generate content.",
    "place": "Use of content"
   },
   "edits": [],
   "tactic": {
    "reason": "Our material and our clients' material must not become part of a product that others can query.",
    "objection": "All customers help to make the model better.",
    "reply": "Then name the price of that help; we would rather pay the list price and keep our material out.",
    "lever": "anchor-at-zero"
   },
   "sources": [
    {
     "title": "Buyer's guide",
     "note": "Training is the first question to settle."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "improves-models-unless-off",
     "status": "adverse",
     "why": "Content trains or improves models until the customer opts out.",
     "frame": {
      "actor": "vendor",
      "act": [
       "use",
       "process",
       "train"
      ],
      "object": "any-content",
      "negated": false,
      "purpose": [
       "train",
       "improve"
      ],
      "with": "opt-out"
     }
    }
   ]
  },
  {
   "id": "third.subprocessors",
   "group": "third",
   "title": "Sub-processors",
   "question": "Who else touches your data, and can you say no?",
   "matters": "Your material is only as safe as the weakest company that the vendor passes it to.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [],
   "preferred": "A list, thirty days' notice of changes, a right to object or leave, and the same duties.",
   "compromise": "A list or notice with objection, but less than that.",
   "walkAway": "Sub-processors at the vendor's will, with neither list nor notice.",
   "ask": {
    "clause": "{vendor} shall name its sub-processors, shall give {customer} at least thirty days' notice of each new one, and {customer} may object or terminate with a refund.",
    "place": "Sub-processors"
   },
   "fallback": {
    "clause": "{vendor} shall keep a public list of its sub-processors and shall give notice of changes before they take effect.",
    "place": "Sub-processors"
   },
   "edits": [],
   "tactic": {
    "reason": "We must be able to tell our own customers who holds their data.",
    "objection": "We change hosts too often for that.",
    "reply": "Then a list that we can subscribe to and a right to leave will do.",
    "lever": "name-sub-processors"
   },
   "sources": [
    {
     "title": "Buyer's guide",
     "note": "Named sub-processors."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "month-notice-and-objection",
     "status": "preferred",
     "why": "New sub-processors need a month's notice, and the customer may object.",
     "says": [
      "(?<![a-z])(?:object)",
      "(?<![a-z])(?:notice|notif)"
     ],
     "any": [
      "(?<![a-z])(?:sub-?processors?)",
      "(?<![a-z])(?:subcontractors?)"
     ],
     "days": {
      "min": 30
     }
    },
    {
     "id": "list-or-notice",
     "status": "compromise",
     "why": "There is a list of sub-processors or notice of changes.",
     "says": [
      "(?<![a-z])(?:(?:sub-?processors?|subcontractors?))",
      "(?<![a-z])(?:(?:list\\b|notif|notice|inform|annex|object))"
     ],
     "lacks": [
      "(?<![a-z])(?:without (?:\\w+ ){0,2}notice)"
     ]
    },
    {
     "id": "free-use",
     "status": "adverse",
     "why": "The vendor may use sub-processors with neither list nor notice.",
     "frame": {
      "actor": "vendor",
      "act": [
       "engage",
       "use",
       "provide",
       "disclose"
      ],
      "negated": false,
      "modality": [
       "may",
       "will"
      ]
     },
     "says": "(?<![a-z])(?:(?:sub-?processors?|subcontractors?|third[- ]part(?:y|ies)|delegate))",
     "lacks": [
      "(?<![a-z])(?:list\\b)",
      "(?<![a-z])(?:(?<!without )notice)",
      "(?<![a-z])(?:notif)",
      "(?<![a-z])(?:object)"
     ],
     "near": [
      {
       "lacks": [
        "(?<![a-z])(?:list of)",
        "(?<![a-z])(?:notif)",
        "(?<![a-z])(?:object)"
       ]
      }
     ],
     "document": {
      "notKind": "privacy-policy"
     }
    }
   ]
  },
  {
   "id": "remedy.liability-cap",
   "group": "remedy",
   "title": "Liability cap",
   "question": "Do data, confidentiality and indemnities stand outside the liability cap?",
   "matters": "A cap of a year's fees does not cover what a data breach costs.",
   "statuses": [
    "preferred",
    "compromise",
    "adverse",
    "silent"
   ],
   "silence": "gap",
   "weight": "must",
   "applies": [],
   "preferred": "Data protection, confidentiality and indemnities are outside the cap.",
   "compromise": "A higher cap for them, or some of them outside.",
   "walkAway": "Everything, data breaches included, under one cap of a year's fees or less.",
   "ask": {
    "clause": "The limits of liability in {agreement} shall not apply to {vendor's} breach of its duties of confidentiality or data protection, nor to its indemnities.",
    "place": "Limitation of liability"
   },
   "fallback": {
    "clause": "{vendor's} liability for breach of its duties of confidentiality or data protection shall be limited to three times the fees paid or payable in the twelve months before the claim.",
    "place": "Limitation of liability"
   },
   "edits": [],
   "tactic": {
    "reason": "The cap is meant for the price of the service, not for the cost of our data in the wrong hands.",
    "objection": "Nobody gets unlimited liability at this price.",
    "reply": "Then let us agree a separate, higher cap for data.",
    "lever": "executive-escalation"
   },
   "sources": [
    {
     "title": "Buyer's guide",
     "note": "Carve-outs for data, confidentiality and indemnity."
    }
   ],
   "frameworks": [],
   "signals": [
    {
     "id": "data-outside-cap",
     "status": "preferred",
     "why": "The cap does not apply to data protection, confidentiality and indemnities.",
     "overrides": [
      "one-cap"
     ],
     "says": [
      "(?<![a-z])(?:(?:not (?:apply|be subject|be limited)|uncapped|unlimited|except for) (?:[^;]{0,120} )?(?:confidential|indemn|data))",
      "(?<![a-z])(?:(?:cap\\b|limit|liab))",
      "(?<![a-z])(?:confidential)",
      "(?<![a-z])(?:indemn)"
     ]
    },
    {
     "id": "some-outside-cap",
     "status": "compromise",
     "why": "Some of data, confidentiality and indemnities stand outside the cap, or under a higher one.",
     "overrides": [
      "one-cap"
     ],
     "says": [
      "(?<![a-z])(?:(?:cap\\b|limit|liab))",
      "(?<![a-z])(?:(?:not apply|uncapped|unlimited|super-?cap|(?:\\d+ (?:business |calendar |working )?days?|(?:thirty|sixty|ninety|fifteen|ten|fourteen|seven|five) (?:\\(\\d+\\) )?(?:business |calendar |working )?days?)|(?:two|three|five|\\d) times) (?:[^;]{0,120} )?(?:confidential|indemn|data))"
     ]
    },
    {
     "id": "one-cap",
     "status": "adverse",
     "why": "Everything stands under one cap of a year's fees or less.",
     "any": [
      "(?<![a-z])(?:liab (?:[^;]{0,120} )?(?:not|never) exceed (?:[^;]{0,120} )?(?:(?:(?:fees|amounts?|sums?|charges|subscription|price) .{0,60}(?:twelve|12|six|6|three|3|one|last) .{0,12}(?:months?|years?)|annual fees)|amount|\\$))",
      "(?<![a-z])(?:liab (?:[^;]{0,120} )?(?:limited|capped) (?:to|at) (?:[^;]{0,120} )?(?:(?:(?:fees|amounts?|sums?|charges|subscription|price) .{0,60}(?:twelve|12|six|6|three|3|one|last) .{0,12}(?:months?|years?)|annual fees)|amount|\\$))"
     ]
    }
   ]
  }
 ],
 "shared": [
  {
   "id": "any-purpose-licence",
   "why": "The vendor may use the content for any purpose, training and improvement included.",
   "positions": {
    "allocation.inputs": "adverse",
    "allocation.prompts": "adverse",
    "use.service-only": "adverse",
    "use.no-training": "adverse",
    "trap.improve-services": "adverse",
    "data.no-contamination": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "modify",
     "licence",
     "publish",
     "license",
     "sublicense",
     "sell"
    ],
    "object": "any-prompts",
    "negated": false,
    "modality": [
     "may",
     "will",
     "grants",
     "reserves",
     "is"
    ],
    "purpose": "any",
    "exception": false
   },
   "lacks": [
    "(?<![a-z])(?:for (?:the|this|that|such) purpose)",
    "(?<![a-z])(?:any purpose other than)",
    "(?<![a-z])(?:any other purpose)"
   ]
  },
  {
   "id": "any-purpose-licence-outputs",
   "why": "The vendor may use the outputs for any purpose.",
   "positions": {
    "allocation.outputs": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "copy",
     "modify",
     "licence",
     "publish",
     "license",
     "sublicense",
     "sell"
    ],
    "object": "any-outputs",
    "negated": false,
    "purpose": "any",
    "exception": false
   },
   "lacks": [
    "(?<![a-z])(?:any purpose other than)",
    "(?<![a-z])(?:any other purpose)"
   ]
  },
  {
   "id": "trains-on-content",
   "why": "The vendor may train models with the customer's content.",
   "positions": {
    "use.no-training": "adverse",
    "data.no-contamination": "adverse"
   },
   "frame": {
    "actor": "vendor",
    "act": [
     "use",
     "process",
     "train",
     "licence",
     "retain",
     "collect",
     "disclose",
     "copy"
    ],
    "object": "any-content",
    "negated": false,
    "purpose": "train",
    "without": [
     "opt-in",
     "consent"
    ],
    "exception": false
   },
   "lacks": [
    "(?<![a-z])(?:no training)",
    "(?<![a-z])(?:not (?:be )?(?:\\w+ )?(?:used? )?(?:to |for )?train)"
   ]
  },
  {
   "id": "training-ban",
   "why": "The vendor will not train models with the customer's content.",
   "positions": {
    "use.no-training": "preferred",
    "data.no-contamination": "preferred"
   },
   "frame": [
    {
     "actor": [
      "vendor",
      "both"
     ],
     "act": [
      "use",
      "process",
      "train",
      "disclose",
      "retain",
      "access"
     ],
     "object": "any-customer-data",
     "negated": true,
     "purpose": "train"
    }
   ],
   "lacks": [
    "(?<![a-z])(?:(?:except|unless|other than|save (?:for|that|as|where)|provided that|but only|apart from|excluding|otherwise than))"
   ]
  },
  {
   "id": "training-by-consent",
   "why": "Training needs the customer's consent or an opt-in.",
   "positions": {
    "use.no-training": "preferred",
    "data.no-contamination": "preferred"
   },
   "frame": {
    "actor": [
     "vendor",
     "both"
    ],
    "act": [
     "use",
     "process",
     "train",
     "disclose"
    ],
    "object": "any-customer-data",
    "purpose": "train",
    "with": [
     "opt-in",
     "consent"
    ]
   },
   "lacks": [
    "(?<![a-z])(?:(?:opt(?:s|ed|ing)?[ -]?out|switch(?:es|ed|ing)? (?:it |this |that )?off|turn(?:s|ed|ing)? (?:it |this |that )?off|disabl(?:e|es|ed|ing)|object(?:s|ed|ing)?\\b))"
   ]
  },
  {
   "id": "training-ban-with-exceptions",
   "why": "The training ban has exceptions.",
   "positions": {
    "use.no-training": "compromise",
    "data.no-contamination": "compromise"
   },
   "overrides": [
    "training-ban"
   ],
   "frame": {
    "actor": [
     "vendor",
     "both"
    ],
    "act": [
     "use",
     "process",
     "train"
    ],
    "object": "any-customer-data",
    "negated": true,
    "purpose": "train",
    "with": [
     "except",
     "unless"
    ],
    "without": [
     "opt-in",
     "consent"
    ]
   }
  }
 ],
}
