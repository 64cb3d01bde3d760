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
      -0.4087,
      0.5563,
      0.3572,
      -0.5047
    ],
    "allocation.embeddings": [
      -0.7192,
      -0.0056,
      0.3249,
      0.3999
    ],
    "allocation.fine-tuned-models": [
      -0.7605,
      0.4274,
      0.2789,
      0.0542
    ],
    "allocation.inputs": [
      -1.207,
      1.1536,
      0.2734,
      -0.22
    ],
    "allocation.outputs": [
      -1.1089,
      0.3373,
      0.7864,
      -0.0149
    ],
    "allocation.prompts": [
      -1.3081,
      1.2151,
      -0.1119,
      0.2049
    ],
    "assurance.audit": [
      -0.4668,
      0.0359,
      0.5891,
      -0.1581
    ],
    "assurance.compliance": [
      0.1496,
      -0.1146,
      0.3577,
      -0.3926
    ],
    "assurance.incident-notice": [
      -0.805,
      0.3797,
      0.01,
      0.4153
    ],
    "assurance.lineage": [
      -0.8184,
      1.1385,
      -0.0432,
      -0.2769
    ],
    "assurance.training-rights": [
      -0.7355,
      0.1513,
      -0.0389,
      0.6231
    ],
    "data.confidentiality": [
      0.1201,
      -0.2478,
      0.5537,
      -0.4261
    ],
    "data.deletion": [
      -0.4814,
      0.6446,
      0.4461,
      -0.6092
    ],
    "data.isolation": [
      0.325,
      -0.1719,
      0.0354,
      -0.1885
    ],
    "data.no-contamination": [
      -1.1252,
      0.5798,
      0.3461,
      0.1992
    ],
    "data.residency": [
      -0.1283,
      0.0995,
      -0.3716,
      0.4004
    ],
    "data.retention-limit": [
      -1.1933,
      0.8155,
      0.9235,
      -0.5458
    ],
    "data.retrieval-storage": [
      -0.7771,
      0.4112,
      -0.0562,
      0.422
    ],
    "data.security": [
      -0.7062,
      0.1673,
      0.2615,
      0.2775
    ],
    "data.training-data-deletion": [
      -0.7857,
      0.3031,
      -0.0112,
      0.4938
    ],
    "remedy.breach-termination": [
      -0.7207,
      0.2475,
      0.5397,
      -0.0665
    ],
    "remedy.exit": [
      -0.7555,
      0.0814,
      0.5299,
      0.1441
    ],
    "remedy.ip-indemnity": [
      -0.7028,
      0.4262,
      0.3811,
      -0.1044
    ],
    "remedy.liability-cap": [
      -0.8594,
      0.7583,
      0.0265,
      0.0746
    ],
    "third.legal-process": [
      -0.0497,
      -0.0931,
      0.48,
      -0.3372
    ],
    "third.subprocessors": [
      -0.2651,
      -0.1221,
      0.3869,
      0.0003
    ],
    "trap.affiliate-licence": [
      -0.3918,
      0.8185,
      -0.2357,
      -0.191
    ],
    "trap.aggregated-data": [
      -0.8506,
      0.8398,
      0.0227,
      -0.0119
    ],
    "trap.improve-services": [
      -0.8726,
      0.3416,
      0.2997,
      0.2313
    ],
    "trap.opt-out-default": [
      -1.1968,
      0.1333,
      0.3234,
      0.74
    ],
    "trap.perpetual-licence": [
      -0.5827,
      0.1066,
      0.1617,
      0.3145
    ],
    "trap.statistical-learning": [
      -0.8397,
      0.0624,
      0.9421,
      -0.1648
    ],
    "trap.survival": [
      -0.0658,
      0.1241,
      0.022,
      -0.0803
    ],
    "trap.unilateral-change": [
      -0.22,
      0.7034,
      0.0831,
      -0.5665
    ],
    "use.feedback": [
      -0.7755,
      1.1563,
      -0.1623,
      -0.2185
    ],
    "use.no-competing": [
      -0.8796,
      -0.083,
      0.7635,
      0.1991
    ],
    "use.no-publicity": [
      -0.5138,
      0.6235,
      -0.0934,
      -0.0162
    ],
    "use.no-training": [
      -1.0589,
      0.3812,
      0.1715,
      0.5062
    ],
    "use.personnel-access": [
      -0.4711,
      0.4358,
      0.3287,
      -0.2935
    ],
    "use.service-only": [
      -0.5304,
      0.703,
      0.3733,
      -0.546
    ],
    "use.usage-data": [
      -0.5229,
      0.6056,
      0.4479,
      -0.5305
    ]
  },
  "fallback": [
    -0.6352,
    0.393,
    0.2609,
    -0.0187
  ],
  "voices": {
    "business": {
      "allocation": [
        -0.1258,
        0.4875,
        -0.2448,
        -0.1169
      ],
      "assurance": [
        0.1845,
        -0.2547,
        -0.0922,
        0.1623
      ],
      "data": [
        0.4732,
        -0.2163,
        -0.4691,
        0.2122
      ],
      "remedy": [
        -0.0956,
        0.0456,
        0.0071,
        0.0429
      ],
      "third": [
        0.8069,
        -0.4154,
        -0.0959,
        -0.2957
      ],
      "trap": [
        -0.0518,
        0.0835,
        -0.1424,
        0.1107
      ],
      "use": [
        0.3552,
        0.1751,
        -0.1975,
        -0.3327
      ]
    },
    "consumer": {
      "allocation": [
        -0.991,
        0.4817,
        0.5233,
        -0.014
      ],
      "assurance": [
        -0.2072,
        -0.0223,
        -0.1276,
        0.3571
      ],
      "data": [
        -0.0388,
        -0.4887,
        0.4538,
        0.0736
      ],
      "remedy": [
        -0.216,
        0.2028,
        0.3263,
        -0.313
      ],
      "third": [
        -0.2046,
        -0.1319,
        0.4309,
        -0.0945
      ],
      "trap": [
        0.1219,
        0.008,
        0.0179,
        -0.1478
      ],
      "use": [
        -0.1914,
        0.1741,
        0.2842,
        -0.2668
      ]
    },
    "dpa": {
      "allocation": [
        -0.0184,
        -0.0849,
        -0.0483,
        0.1517
      ],
      "assurance": [
        0.3595,
        0.0247,
        -0.0678,
        -0.3163
      ],
      "data": [
        0.2146,
        0.0797,
        -0.1345,
        -0.1597
      ],
      "remedy": [
        -0.0205,
        -0.2886,
        -0.0434,
        0.3525
      ],
      "third": [
        0.037,
        -0.1219,
        -0.1053,
        0.1902
      ],
      "trap": [
        -0.0252,
        -0.1038,
        -0.1896,
        0.3185
      ],
      "use": [
        -0.3668,
        0.3665,
        -0.0851,
        0.0853
      ]
    }
  },
  "weights": [
    0.5672,
    0.0776,
    0.4008,
    -0.209,
    0.5076,
    0.1758,
    -0.1522,
    -0.0689
  ],
  "silence": 1.1968,
  "trust": {
    "allocation.derivative-works": -0.2892,
    "allocation.embeddings": 0.0,
    "allocation.fine-tuned-models": -0.42,
    "allocation.inputs": 0.0562,
    "allocation.outputs": 0.5321,
    "allocation.prompts": -0.0921,
    "assurance.audit": 0.1322,
    "assurance.compliance": 1.024,
    "assurance.incident-notice": 0.7189,
    "assurance.lineage": 0.6744,
    "assurance.training-rights": 0.1813,
    "data.confidentiality": 0.7446,
    "data.deletion": -0.4785,
    "data.isolation": -0.9213,
    "data.no-contamination": -0.3645,
    "data.residency": -0.4034,
    "data.retention-limit": 0.2611,
    "data.retrieval-storage": -0.0096,
    "data.security": -0.2862,
    "data.training-data-deletion": 0.1577,
    "remedy.breach-termination": 0.1086,
    "remedy.exit": -0.2571,
    "remedy.ip-indemnity": 0.6715,
    "remedy.liability-cap": 0.4201,
    "third.legal-process": -0.4389,
    "third.subprocessors": 0.1086,
    "trap.affiliate-licence": -0.1354,
    "trap.aggregated-data": 0.7611,
    "trap.improve-services": -0.3556,
    "trap.opt-out-default": -0.2167,
    "trap.perpetual-licence": 0.2465,
    "trap.statistical-learning": -0.4166,
    "trap.survival": -0.5816,
    "trap.unilateral-change": -0.4235,
    "use.feedback": -0.1345,
    "use.no-competing": -0.0102,
    "use.no-publicity": 0.3419,
    "use.no-training": -0.3851,
    "use.personnel-access": 0.0509,
    "use.service-only": -0.5291,
    "use.usage-data": -0.0198
  },
  "evidence": [
    -2.5285,
    0.8397,
    0.2565,
    0.3533,
    0.9551
  ],
  "show": 0.35,
  "sure": {
    "decided": 0.8523,
    "silent": 0.8338
  }
}
