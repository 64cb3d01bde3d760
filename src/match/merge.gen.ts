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
      -0.0365,
      0.1338,
      0.3576,
      -0.6548
    ],
    "allocation.embeddings": [
      -0.7794,
      -0.2686,
      -0.074,
      0.922
    ],
    "allocation.fine-tuned-models": [
      -0.9039,
      0.377,
      0.0464,
      0.2806
    ],
    "allocation.inputs": [
      -0.7904,
      0.8768,
      0.1679,
      -0.4543
    ],
    "allocation.outputs": [
      -1.497,
      0.3063,
      0.861,
      0.1297
    ],
    "allocation.prompts": [
      -0.8771,
      0.8638,
      0.0724,
      -0.2591
    ],
    "assurance.audit": [
      -0.4426,
      -0.2888,
      0.6145,
      -0.0832
    ],
    "assurance.compliance": [
      0.4382,
      0.1915,
      -0.0824,
      -0.7473
    ],
    "assurance.incident-notice": [
      -0.7558,
      0.5766,
      -0.396,
      0.3752
    ],
    "assurance.lineage": [
      -0.9224,
      0.8789,
      -0.4432,
      0.2867
    ],
    "assurance.training-rights": [
      -0.8415,
      -0.0578,
      -0.0195,
      0.7188
    ],
    "data.confidentiality": [
      0.1982,
      0.0642,
      0.0046,
      -0.467
    ],
    "data.deletion": [
      -0.7098,
      0.7883,
      0.8079,
      -1.0864
    ],
    "data.isolation": [
      0.2361,
      0.0697,
      -0.4116,
      -0.0942
    ],
    "data.no-contamination": [
      -1.0471,
      0.4371,
      0.7073,
      -0.2973
    ],
    "data.residency": [
      -0.0424,
      -0.2698,
      -0.0869,
      0.1991
    ],
    "data.retention-limit": [
      -1.2072,
      0.6195,
      0.9465,
      -0.5588
    ],
    "data.retrieval-storage": [
      -0.8484,
      0.1237,
      -0.4442,
      0.9689
    ],
    "data.security": [
      -0.845,
      0.2235,
      0.4865,
      -0.065
    ],
    "data.training-data-deletion": [
      -0.8713,
      0.0915,
      -0.2491,
      0.829
    ],
    "remedy.breach-termination": [
      -0.8326,
      1.0127,
      0.0507,
      -0.4307
    ],
    "remedy.exit": [
      -1.0093,
      0.4365,
      0.5134,
      -0.1406
    ],
    "remedy.ip-indemnity": [
      -0.7992,
      0.1395,
      0.499,
      -0.0393
    ],
    "remedy.liability-cap": [
      -0.58,
      0.4856,
      0.0391,
      -0.1447
    ],
    "third.legal-process": [
      0.2221,
      -0.0822,
      -0.0296,
      -0.3102
    ],
    "third.subprocessors": [
      -0.2992,
      -0.2851,
      0.6369,
      -0.2526
    ],
    "trap.affiliate-licence": [
      -0.3346,
      0.9448,
      -0.1942,
      -0.6161
    ],
    "trap.aggregated-data": [
      -1.104,
      0.7039,
      -0.0082,
      0.2084
    ],
    "trap.improve-services": [
      -0.8102,
      -0.0137,
      0.5578,
      0.0661
    ],
    "trap.opt-out-default": [
      -1.39,
      -0.2734,
      0.4943,
      0.9692
    ],
    "trap.perpetual-licence": [
      -0.7299,
      -0.2117,
      0.295,
      0.4466
    ],
    "trap.statistical-learning": [
      -1.0513,
      0.1274,
      0.7976,
      -0.0736
    ],
    "trap.survival": [
      -0.1456,
      0.3225,
      0.0139,
      -0.3907
    ],
    "trap.unilateral-change": [
      0.1515,
      0.7093,
      -0.2303,
      -0.8305
    ],
    "use.feedback": [
      -1.0239,
      0.3478,
      0.4388,
      0.0372
    ],
    "use.no-competing": [
      -0.9102,
      -0.3417,
      0.4946,
      0.5572
    ],
    "use.no-publicity": [
      -0.17,
      0.3104,
      0.1589,
      -0.4993
    ],
    "use.no-training": [
      -1.1789,
      0.2604,
      0.5687,
      0.1498
    ],
    "use.personnel-access": [
      -0.3377,
      0.7515,
      0.0501,
      -0.664
    ],
    "use.service-only": [
      -0.2724,
      0.6108,
      -0.2299,
      -0.3085
    ],
    "use.usage-data": [
      -0.4828,
      0.6971,
      0.2066,
      -0.6209
    ]
  },
  "fallback": [
    -0.6243,
    0.3018,
    0.1946,
    -0.0722
  ],
  "voices": {
    "business": {
      "allocation": [
        -0.0986,
        0.3538,
        -0.1627,
        -0.0925
      ],
      "assurance": [
        0.4163,
        -0.0122,
        -0.4986,
        0.0944
      ],
      "data": [
        0.4318,
        -0.2243,
        -0.1883,
        -0.0192
      ],
      "remedy": [
        -0.0599,
        0.4364,
        -0.0271,
        -0.3493
      ],
      "third": [
        1.0575,
        -0.3728,
        -0.2812,
        -0.4035
      ],
      "trap": [
        0.0745,
        0.14,
        -0.0059,
        -0.2086
      ],
      "use": [
        0.3747,
        0.047,
        0.0258,
        -0.4475
      ]
    },
    "consumer": {
      "allocation": [
        -0.6251,
        0.0944,
        0.4264,
        0.1043
      ],
      "assurance": [
        -0.3437,
        0.0478,
        -0.2509,
        0.5468
      ],
      "data": [
        -0.3394,
        -0.2615,
        0.367,
        0.2339
      ],
      "remedy": [
        -0.4071,
        0.5031,
        0.2936,
        -0.3896
      ],
      "third": [
        -0.4349,
        -0.0657,
        0.6517,
        -0.1511
      ],
      "trap": [
        -0.303,
        0.0023,
        0.3067,
        -0.0061
      ],
      "use": [
        -0.0137,
        -0.0207,
        0.3706,
        -0.3362
      ]
    },
    "dpa": {
      "allocation": [
        -0.0372,
        -0.1297,
        -0.0865,
        0.2534
      ],
      "assurance": [
        0.3333,
        -0.1784,
        -0.1243,
        -0.0306
      ],
      "data": [
        0.2376,
        0.104,
        -0.1747,
        -0.1669
      ],
      "remedy": [
        -0.0159,
        -0.3612,
        -0.0486,
        0.4257
      ],
      "third": [
        0.1637,
        -0.2127,
        -0.2255,
        0.2744
      ],
      "trap": [
        -0.0505,
        -0.215,
        -0.1874,
        0.4529
      ],
      "use": [
        -0.363,
        0.3265,
        -0.1794,
        0.2158
      ]
    }
  },
  "weights": [
    0.3768,
    0.0526,
    0.6946,
    0.076,
    0.742,
    0.113,
    -0.0509,
    0.0654
  ],
  "silence": 1.1843,
  "trust": {
    "allocation.derivative-works": -0.278,
    "allocation.embeddings": 0.0,
    "allocation.fine-tuned-models": -0.4544,
    "allocation.inputs": -0.3307,
    "allocation.outputs": 0.045,
    "allocation.prompts": -0.3569,
    "assurance.audit": -0.0418,
    "assurance.compliance": 1.2951,
    "assurance.incident-notice": 0.5946,
    "assurance.lineage": 0.8946,
    "assurance.training-rights": 0.1138,
    "data.confidentiality": 0.6227,
    "data.deletion": -0.3975,
    "data.isolation": -0.6746,
    "data.no-contamination": -0.6654,
    "data.residency": -0.1484,
    "data.retention-limit": 0.6374,
    "data.retrieval-storage": -0.0904,
    "data.security": -0.0642,
    "data.training-data-deletion": 0.2982,
    "remedy.breach-termination": 0.1064,
    "remedy.exit": -0.2733,
    "remedy.ip-indemnity": 0.5983,
    "remedy.liability-cap": -0.1579,
    "third.legal-process": -0.5241,
    "third.subprocessors": 0.0134,
    "trap.affiliate-licence": -0.4549,
    "trap.aggregated-data": 0.9413,
    "trap.improve-services": -0.5777,
    "trap.opt-out-default": 0.4465,
    "trap.perpetual-licence": 0.6778,
    "trap.statistical-learning": -0.3431,
    "trap.survival": -0.3658,
    "trap.unilateral-change": -0.4086,
    "use.feedback": -0.1085,
    "use.no-competing": -0.0803,
    "use.no-publicity": -0.0147,
    "use.no-training": -0.7285,
    "use.personnel-access": -0.117,
    "use.service-only": 0.1401,
    "use.usage-data": 0.286
  },
  "evidence": [
    -2.2419,
    1.2128,
    0.3579,
    0.2622,
    0.9573
  ],
  "show": 0.3,
  "sure": {
    "decided": 0.9098,
    "silent": 0.8328
  }
}
