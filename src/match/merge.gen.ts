/** Made by train/merge.py: do not edit. */
export interface Merge {
  /** Bias of the four statuses (preferred, compromise, adverse, silent) by position. */
  positions: Record<string, number[]>
  fallback: number[]
  /** Bias by the contract's voice and the position's group. */
  voices: Record<string, Record<string, number[]>>
  /** Weights of what speaks for a decided status. */
  weights: number[]
  /** What the silence of the signals says for silence. */
  silence: number
  /** How much more, or less, the signals of a position are trusted than others. */
  trust: Record<string, number>
  /** Bias, a signal of the status fires here, another signal fires, log odds of relevance, leaning. */
  evidence: number[]
  /** From which likelihood of being quoted a sentence is shown. */
  show: number
  /** From which likelihood a status is sure: for decided statuses and for silence. */
  sure: { decided: number; silent: number }
}

export const MERGE: Merge = {
  "positions": {
    "allocation.derivative-works": [
      -0.0364,
      0.1342,
      0.3572,
      -0.655
    ],
    "allocation.embeddings": [
      -0.7793,
      -0.2686,
      -0.0743,
      0.9223
    ],
    "allocation.fine-tuned-models": [
      -0.9036,
      0.3772,
      0.0461,
      0.2804
    ],
    "allocation.inputs": [
      -0.7907,
      0.8772,
      0.1678,
      -0.4544
    ],
    "allocation.outputs": [
      -1.4968,
      0.3062,
      0.8611,
      0.1295
    ],
    "allocation.prompts": [
      -0.8773,
      0.8642,
      0.0722,
      -0.259
    ],
    "assurance.audit": [
      -0.4429,
      -0.2886,
      0.6145,
      -0.083
    ],
    "assurance.compliance": [
      0.438,
      0.1922,
      -0.0827,
      -0.7475
    ],
    "assurance.incident-notice": [
      -0.7562,
      0.5768,
      -0.3958,
      0.3751
    ],
    "assurance.lineage": [
      -0.923,
      0.879,
      -0.4431,
      0.287
    ],
    "assurance.training-rights": [
      -0.8417,
      -0.0575,
      -0.0193,
      0.7185
    ],
    "data.confidentiality": [
      0.1981,
      0.0643,
      0.0042,
      -0.4666
    ],
    "data.deletion": [
      -0.71,
      0.7885,
      0.8076,
      -1.0861
    ],
    "data.isolation": [
      0.2352,
      0.0702,
      -0.4115,
      -0.0939
    ],
    "data.no-contamination": [
      -1.0471,
      0.4373,
      0.7073,
      -0.2975
    ],
    "data.residency": [
      -0.0424,
      -0.2697,
      -0.0874,
      0.1995
    ],
    "data.retention-limit": [
      -1.2076,
      0.6199,
      0.9465,
      -0.5588
    ],
    "data.retrieval-storage": [
      -0.8485,
      0.124,
      -0.4444,
      0.9688
    ],
    "data.security": [
      -0.8449,
      0.2243,
      0.4859,
      -0.0653
    ],
    "data.training-data-deletion": [
      -0.8714,
      0.0917,
      -0.2494,
      0.8291
    ],
    "remedy.breach-termination": [
      -0.8323,
      1.0126,
      0.0503,
      -0.4306
    ],
    "remedy.exit": [
      -1.0092,
      0.4367,
      0.5131,
      -0.1407
    ],
    "remedy.ip-indemnity": [
      -0.799,
      0.1397,
      0.4986,
      -0.0394
    ],
    "remedy.liability-cap": [
      -0.5799,
      0.4858,
      0.0388,
      -0.1446
    ],
    "third.legal-process": [
      0.222,
      -0.0819,
      -0.0298,
      -0.3103
    ],
    "third.subprocessors": [
      -0.2996,
      -0.2846,
      0.6364,
      -0.2523
    ],
    "trap.affiliate-licence": [
      -0.3343,
      0.9448,
      -0.1945,
      -0.6159
    ],
    "trap.aggregated-data": [
      -1.1044,
      0.7046,
      -0.0083,
      0.2081
    ],
    "trap.improve-services": [
      -0.8104,
      -0.0133,
      0.5574,
      0.0663
    ],
    "trap.opt-out-default": [
      -1.3894,
      -0.2738,
      0.4941,
      0.9691
    ],
    "trap.perpetual-licence": [
      -0.73,
      -0.2111,
      0.2946,
      0.4465
    ],
    "trap.statistical-learning": [
      -1.0515,
      0.1271,
      0.7978,
      -0.0734
    ],
    "trap.survival": [
      -0.1455,
      0.3227,
      0.0134,
      -0.3906
    ],
    "trap.unilateral-change": [
      0.1522,
      0.7092,
      -0.2311,
      -0.8303
    ],
    "use.feedback": [
      -1.024,
      0.3477,
      0.4388,
      0.0375
    ],
    "use.no-competing": [
      -0.9102,
      -0.3413,
      0.4945,
      0.557
    ],
    "use.no-publicity": [
      -0.17,
      0.3104,
      0.1584,
      -0.4989
    ],
    "use.no-training": [
      -1.179,
      0.2601,
      0.5686,
      0.1502
    ],
    "use.personnel-access": [
      -0.3378,
      0.7516,
      0.05,
      -0.6638
    ],
    "use.service-only": [
      -0.2728,
      0.6109,
      -0.2301,
      -0.3081
    ],
    "use.usage-data": [
      -0.4829,
      0.6971,
      0.2063,
      -0.6206
    ]
  },
  "fallback": [
    -0.6242,
    0.302,
    0.1944,
    -0.0721
  ],
  "voices": {
    "business": {
      "allocation": [
        -0.0988,
        0.3543,
        -0.1628,
        -0.0927
      ],
      "assurance": [
        0.416,
        -0.0122,
        -0.4988,
        0.095
      ],
      "data": [
        0.431,
        -0.2238,
        -0.1883,
        -0.0189
      ],
      "remedy": [
        -0.0599,
        0.4364,
        -0.0271,
        -0.3494
      ],
      "third": [
        1.0577,
        -0.3728,
        -0.2815,
        -0.4035
      ],
      "trap": [
        0.075,
        0.1398,
        -0.006,
        -0.2087
      ],
      "use": [
        0.3744,
        0.0466,
        0.0264,
        -0.4475
      ]
    },
    "consumer": {
      "allocation": [
        -0.6257,
        0.0943,
        0.4272,
        0.1041
      ],
      "assurance": [
        -0.3438,
        0.0478,
        -0.2511,
        0.5471
      ],
      "data": [
        -0.3391,
        -0.2614,
        0.3667,
        0.2337
      ],
      "remedy": [
        -0.407,
        0.5034,
        0.2936,
        -0.3901
      ],
      "third": [
        -0.4343,
        -0.066,
        0.6519,
        -0.1516
      ],
      "trap": [
        -0.3031,
        0.002,
        0.3065,
        -0.0054
      ],
      "use": [
        -0.014,
        -0.0205,
        0.3706,
        -0.3361
      ]
    },
    "dpa": {
      "allocation": [
        -0.0373,
        -0.1298,
        -0.0865,
        0.2536
      ],
      "assurance": [
        0.3334,
        -0.1782,
        -0.1246,
        -0.0306
      ],
      "data": [
        0.2377,
        0.1043,
        -0.1749,
        -0.1671
      ],
      "remedy": [
        -0.0159,
        -0.3614,
        -0.0486,
        0.426
      ],
      "third": [
        0.1641,
        -0.213,
        -0.2256,
        0.2746
      ],
      "trap": [
        -0.0505,
        -0.2151,
        -0.1874,
        0.453
      ],
      "use": [
        -0.3634,
        0.327,
        -0.1795,
        0.2159
      ]
    }
  },
  "weights": [
    0.3768,
    0.0525,
    0.6952,
    0.0763,
    0.7415,
    0.113,
    -0.0518,
    0.0662
  ],
  "silence": 1.184,
  "trust": {
    "allocation.derivative-works": -0.2779,
    "allocation.embeddings": 0.0,
    "allocation.fine-tuned-models": -0.4536,
    "allocation.inputs": -0.3305,
    "allocation.outputs": 0.0452,
    "allocation.prompts": -0.3568,
    "assurance.audit": -0.0416,
    "assurance.compliance": 1.2959,
    "assurance.incident-notice": 0.5951,
    "assurance.lineage": 0.8951,
    "assurance.training-rights": 0.1134,
    "data.confidentiality": 0.6229,
    "data.deletion": -0.3972,
    "data.isolation": -0.6746,
    "data.no-contamination": -0.6649,
    "data.residency": -0.1482,
    "data.retention-limit": 0.638,
    "data.retrieval-storage": -0.0902,
    "data.security": -0.0638,
    "data.training-data-deletion": 0.2967,
    "remedy.breach-termination": 0.1065,
    "remedy.exit": -0.2731,
    "remedy.ip-indemnity": 0.598,
    "remedy.liability-cap": -0.1575,
    "third.legal-process": -0.5239,
    "third.subprocessors": 0.0133,
    "trap.affiliate-licence": -0.4548,
    "trap.aggregated-data": 0.9408,
    "trap.improve-services": -0.5772,
    "trap.opt-out-default": 0.4463,
    "trap.perpetual-licence": 0.6782,
    "trap.statistical-learning": -0.3429,
    "trap.survival": -0.3657,
    "trap.unilateral-change": -0.4088,
    "use.feedback": -0.1086,
    "use.no-competing": -0.0801,
    "use.no-publicity": -0.0146,
    "use.no-training": -0.7284,
    "use.personnel-access": -0.1169,
    "use.service-only": 0.1401,
    "use.usage-data": 0.2859
  },
  "evidence": [
    -2.2419,
    1.2128,
    0.3579,
    0.2622,
    0.9573
  ],
  "show": 0.35,
  "sure": {
    "decided": 0.9077,
    "silent": 0.8328
  }
}
