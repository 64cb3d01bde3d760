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
      -0.2302,
      0.703,
      0.2368,
      -0.7095
    ],
    "allocation.embeddings": [
      -0.4104,
      0.2839,
      -0.2196,
      0.3461
    ],
    "allocation.fine-tuned-models": [
      -0.4529,
      0.4286,
      0.2103,
      -0.1859
    ],
    "allocation.inputs": [
      -1.1181,
      1.6102,
      -0.2984,
      -0.1937
    ],
    "allocation.outputs": [
      -0.8942,
      0.4257,
      0.6737,
      -0.2052
    ],
    "allocation.prompts": [
      -1.107,
      1.6086,
      -0.3065,
      -0.1951
    ],
    "assurance.audit": [
      -0.3133,
      0.3023,
      -0.111,
      0.122
    ],
    "assurance.compliance": [
      0.0921,
      0.485,
      -0.116,
      -0.4611
    ],
    "assurance.incident-notice": [
      -0.5081,
      0.5011,
      -0.1718,
      0.1788
    ],
    "assurance.lineage": [
      -0.4738,
      0.9111,
      -0.1651,
      -0.2722
    ],
    "assurance.training-rights": [
      -0.4552,
      0.3278,
      -0.2276,
      0.3551
    ],
    "data.confidentiality": [
      0.257,
      0.4782,
      0.0871,
      -0.8223
    ],
    "data.deletion": [
      -0.078,
      0.8256,
      -0.3448,
      -0.4028
    ],
    "data.isolation": [
      -0.2452,
      0.5953,
      -0.29,
      -0.0601
    ],
    "data.no-contamination": [
      -0.57,
      0.4238,
      -0.2131,
      0.3592
    ],
    "data.residency": [
      0.2519,
      -0.2755,
      -0.1886,
      0.2121
    ],
    "data.retention-limit": [
      -0.6985,
      1.018,
      -0.0069,
      -0.3126
    ],
    "data.retrieval-storage": [
      -0.4827,
      0.3838,
      -0.1957,
      0.2946
    ],
    "data.security": [
      -0.397,
      0.0789,
      0.6143,
      -0.2962
    ],
    "data.training-data-deletion": [
      -0.4644,
      0.391,
      -0.1572,
      0.2307
    ],
    "remedy.breach-termination": [
      -0.4032,
      0.4666,
      -0.042,
      -0.0213
    ],
    "remedy.exit": [
      -0.4194,
      0.3659,
      0.3743,
      -0.3208
    ],
    "remedy.ip-indemnity": [
      -0.4055,
      0.5627,
      -0.0874,
      -0.0698
    ],
    "remedy.liability-cap": [
      -0.434,
      0.7573,
      -0.1189,
      -0.2043
    ],
    "third.legal-process": [
      0.4649,
      0.2645,
      -0.1642,
      -0.5653
    ],
    "third.subprocessors": [
      0.0785,
      -0.1948,
      0.1277,
      -0.0114
    ],
    "trap.affiliate-licence": [
      -0.0226,
      0.7325,
      -0.3417,
      -0.3683
    ],
    "trap.aggregated-data": [
      -0.5016,
      1.167,
      -0.3269,
      -0.3385
    ],
    "trap.improve-services": [
      -0.53,
      0.6874,
      -0.3174,
      0.16
    ],
    "trap.opt-out-default": [
      -0.8856,
      0.3537,
      0.225,
      0.3069
    ],
    "trap.perpetual-licence": [
      -0.4806,
      0.3663,
      -0.0886,
      0.2029
    ],
    "trap.statistical-learning": [
      -0.4806,
      0.2806,
      0.5089,
      -0.3089
    ],
    "trap.survival": [
      -0.0332,
      0.3582,
      -0.1061,
      -0.2189
    ],
    "trap.unilateral-change": [
      -0.4115,
      0.723,
      -0.0344,
      -0.2771
    ],
    "use.feedback": [
      -0.4594,
      1.1972,
      -0.7917,
      0.0539
    ],
    "use.no-competing": [
      -0.5598,
      0.2795,
      0.0183,
      0.262
    ],
    "use.no-publicity": [
      -0.0878,
      0.8619,
      -0.4578,
      -0.3162
    ],
    "use.no-training": [
      -0.533,
      0.3048,
      -0.129,
      0.3571
    ],
    "use.personnel-access": [
      -0.1523,
      0.4633,
      0.145,
      -0.456
    ],
    "use.service-only": [
      -0.0297,
      0.7395,
      0.0546,
      -0.7644
    ],
    "use.usage-data": [
      -0.2567,
      0.667,
      0.58,
      -0.9903
    ]
  },
  "fallback": [
    -0.362,
    0.5589,
    -0.0527,
    -0.1441
  ],
  "voices": {
    "business": {
      "allocation": [
        -0.2642,
        0.4168,
        -0.0974,
        -0.0553
      ],
      "assurance": [
        0.2906,
        -0.1975,
        -0.3027,
        0.2096
      ],
      "data": [
        0.569,
        -0.1047,
        -0.6077,
        0.1433
      ],
      "remedy": [
        -0.0737,
        -0.0142,
        0.1127,
        -0.0247
      ],
      "third": [
        0.9022,
        -0.4924,
        -0.0474,
        -0.3624
      ],
      "trap": [
        -0.3109,
        0.0139,
        0.0451,
        0.2518
      ],
      "use": [
        0.4845,
        0.1492,
        -0.2098,
        -0.4239
      ]
    },
    "consumer": {
      "allocation": [
        -1.0939,
        0.7184,
        0.5056,
        -0.1302
      ],
      "assurance": [
        -0.1891,
        0.0199,
        -0.0485,
        0.2177
      ],
      "data": [
        -0.0158,
        -0.6344,
        0.4613,
        0.1889
      ],
      "remedy": [
        -0.0684,
        -0.0404,
        0.1114,
        -0.0026
      ],
      "third": [
        -0.0594,
        -0.2041,
        0.093,
        0.1705
      ],
      "trap": [
        0.0111,
        0.1184,
        -0.0847,
        -0.0449
      ],
      "use": [
        -0.1817,
        0.2509,
        0.0691,
        -0.1383
      ]
    },
    "dpa": {
      "allocation": [
        0.0,
        0.0,
        0.0,
        0.0
      ],
      "assurance": [
        0.0,
        0.0,
        0.0,
        0.0
      ],
      "data": [
        0.0,
        0.0,
        0.0,
        0.0
      ],
      "remedy": [
        0.0,
        0.0,
        0.0,
        0.0
      ],
      "third": [
        0.0,
        0.0,
        0.0,
        0.0
      ],
      "trap": [
        0.0,
        0.0,
        0.0,
        0.0
      ],
      "use": [
        0.0,
        0.0,
        0.0,
        0.0
      ]
    }
  },
  "weights": [
    0.5625,
    0.0676,
    0.6386,
    0.6204,
    -0.0906,
    0.176,
    0.3985,
    -0.0566
  ],
  "silence": 1.4071,
  "trust": {
    "allocation.derivative-works": -0.4056,
    "allocation.embeddings": 0.0,
    "allocation.fine-tuned-models": -0.1249,
    "allocation.inputs": -0.2245,
    "allocation.outputs": 0.3574,
    "allocation.prompts": -0.2367,
    "assurance.audit": 0.1698,
    "assurance.compliance": 0.3237,
    "assurance.incident-notice": 0.4406,
    "assurance.lineage": 0.3424,
    "assurance.training-rights": -0.0167,
    "data.confidentiality": 0.9598,
    "data.deletion": -0.5892,
    "data.isolation": -0.2341,
    "data.no-contamination": -0.0804,
    "data.residency": -0.3017,
    "data.retention-limit": 0.1322,
    "data.retrieval-storage": -0.0656,
    "data.security": -0.5684,
    "data.training-data-deletion": -0.0051,
    "remedy.breach-termination": 0.3342,
    "remedy.exit": -0.1098,
    "remedy.ip-indemnity": 0.381,
    "remedy.liability-cap": 0.109,
    "third.legal-process": -0.5104,
    "third.subprocessors": -0.0253,
    "trap.affiliate-licence": 0.2841,
    "trap.aggregated-data": 0.5788,
    "trap.improve-services": -0.1953,
    "trap.opt-out-default": -0.2503,
    "trap.perpetual-licence": 0.2572,
    "trap.statistical-learning": -0.363,
    "trap.survival": -0.5431,
    "trap.unilateral-change": -0.1433,
    "use.feedback": -0.5683,
    "use.no-competing": -0.0913,
    "use.no-publicity": 0.4952,
    "use.no-training": 0.0691,
    "use.personnel-access": 0.5034,
    "use.service-only": -0.361,
    "use.usage-data": 0.258
  },
  "evidence": [
    -2.1849,
    1.2623,
    0.0756,
    0.3457,
    0.1836
  ],
  "show": 0.3,
  "sure": {
    "decided": 0.9231,
    "silent": 0.8168
  }
}
