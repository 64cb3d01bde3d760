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
      -0.4256,
      0.6828,
      0.3594,
      -0.6166
    ],
    "allocation.embeddings": [
      -0.5534,
      0.1106,
      0.2992,
      0.1436
    ],
    "allocation.fine-tuned-models": [
      -0.5757,
      0.3304,
      0.2966,
      -0.0513
    ],
    "allocation.inputs": [
      -1.2526,
      1.4385,
      -0.0581,
      -0.1278
    ],
    "allocation.outputs": [
      -1.0138,
      0.5224,
      0.8444,
      -0.353
    ],
    "allocation.prompts": [
      -1.2681,
      1.4419,
      -0.043,
      -0.1309
    ],
    "assurance.audit": [
      -0.2426,
      0.0543,
      0.0443,
      0.144
    ],
    "assurance.compliance": [
      0.2865,
      0.0749,
      0.4123,
      -0.7737
    ],
    "assurance.incident-notice": [
      -0.662,
      0.4739,
      0.0221,
      0.166
    ],
    "assurance.lineage": [
      -0.6533,
      1.2031,
      -0.0112,
      -0.5386
    ],
    "assurance.training-rights": [
      -0.595,
      0.3012,
      -0.0626,
      0.3564
    ],
    "data.confidentiality": [
      0.1912,
      0.2913,
      0.5855,
      -1.068
    ],
    "data.deletion": [
      -0.2484,
      0.6867,
      0.1272,
      -0.5654
    ],
    "data.isolation": [
      0.1436,
      0.0316,
      0.0898,
      -0.2651
    ],
    "data.no-contamination": [
      -0.8155,
      0.3123,
      0.2138,
      0.2893
    ],
    "data.residency": [
      0.0869,
      -0.0179,
      -0.2832,
      0.2142
    ],
    "data.retention-limit": [
      -0.902,
      0.9291,
      0.4814,
      -0.5084
    ],
    "data.retrieval-storage": [
      -0.6176,
      0.2864,
      -0.0454,
      0.3766
    ],
    "data.security": [
      -0.5388,
      0.189,
      0.5517,
      -0.2019
    ],
    "data.training-data-deletion": [
      -0.5961,
      0.29,
      -0.0001,
      0.3062
    ],
    "remedy.breach-termination": [
      -0.5658,
      0.1999,
      0.6023,
      -0.2364
    ],
    "remedy.exit": [
      -0.5646,
      0.288,
      0.4469,
      -0.1702
    ],
    "remedy.ip-indemnity": [
      -0.5532,
      0.5852,
      0.3377,
      -0.3697
    ],
    "remedy.liability-cap": [
      -0.6886,
      0.7341,
      -0.0212,
      -0.0243
    ],
    "third.legal-process": [
      0.2858,
      0.1115,
      0.3301,
      -0.7274
    ],
    "third.subprocessors": [
      -0.132,
      -0.0638,
      0.3661,
      -0.1703
    ],
    "trap.affiliate-licence": [
      -0.2468,
      0.6344,
      -0.0966,
      -0.291
    ],
    "trap.aggregated-data": [
      -0.6633,
      0.9549,
      -0.0424,
      -0.2493
    ],
    "trap.improve-services": [
      -0.6589,
      0.5519,
      0.06,
      0.047
    ],
    "trap.opt-out-default": [
      -0.9916,
      0.2625,
      0.2704,
      0.4587
    ],
    "trap.perpetual-licence": [
      -0.6202,
      0.2774,
      0.0997,
      0.2431
    ],
    "trap.statistical-learning": [
      -0.6433,
      0.0862,
      0.9821,
      -0.4251
    ],
    "trap.survival": [
      -0.2098,
      0.1728,
      0.1477,
      -0.1106
    ],
    "trap.unilateral-change": [
      -0.1088,
      0.6146,
      0.0556,
      -0.5614
    ],
    "use.feedback": [
      -0.5923,
      1.018,
      -0.3098,
      -0.116
    ],
    "use.no-competing": [
      -0.7138,
      0.1069,
      0.5552,
      0.0517
    ],
    "use.no-publicity": [
      -0.1592,
      0.7007,
      -0.1466,
      -0.3949
    ],
    "use.no-training": [
      -0.7858,
      0.1915,
      0.2783,
      0.316
    ],
    "use.personnel-access": [
      -0.3577,
      0.4537,
      0.3392,
      -0.4353
    ],
    "use.service-only": [
      -0.5283,
      0.9306,
      0.256,
      -0.6582
    ],
    "use.usage-data": [
      -0.431,
      0.6471,
      0.6414,
      -0.8575
    ]
  },
  "fallback": [
    -0.4921,
    0.4655,
    0.2189,
    -0.1923
  ],
  "voices": {
    "business": {
      "allocation": [
        -0.3124,
        0.6953,
        -0.3333,
        -0.0496
      ],
      "assurance": [
        0.2542,
        -0.0639,
        -0.4714,
        0.281
      ],
      "data": [
        0.6509,
        -0.1032,
        -0.7802,
        0.2325
      ],
      "remedy": [
        -0.069,
        0.1342,
        0.0123,
        -0.0775
      ],
      "third": [
        0.9544,
        -0.3651,
        -0.2632,
        -0.3261
      ],
      "trap": [
        -0.071,
        -0.02,
        -0.1712,
        0.2621
      ],
      "use": [
        0.3849,
        0.263,
        -0.2759,
        -0.3719
      ]
    },
    "consumer": {
      "allocation": [
        -1.0962,
        0.5417,
        0.6342,
        -0.0796
      ],
      "assurance": [
        -0.1679,
        -0.066,
        0.0524,
        0.1815
      ],
      "data": [
        -0.1048,
        -0.6751,
        0.7085,
        0.0714
      ],
      "remedy": [
        -0.1803,
        0.1067,
        0.3517,
        -0.278
      ],
      "third": [
        -0.2009,
        -0.0887,
        0.5148,
        -0.2251
      ],
      "trap": [
        -0.0396,
        0.0385,
        0.1394,
        -0.1382
      ],
      "use": [
        -0.1327,
        -0.0508,
        0.404,
        -0.2205
      ]
    },
    "dpa": {
      "allocation": [
        -0.0161,
        -0.0813,
        -0.0438,
        0.1413
      ],
      "assurance": [
        0.3106,
        -0.0179,
        -0.0411,
        -0.2516
      ],
      "data": [
        0.2103,
        -0.0167,
        -0.0949,
        -0.0987
      ],
      "remedy": [
        -0.0198,
        -0.2778,
        -0.0374,
        0.3349
      ],
      "third": [
        0.0054,
        -0.1351,
        -0.0796,
        0.2093
      ],
      "trap": [
        -0.0256,
        -0.1321,
        -0.1517,
        0.3095
      ],
      "use": [
        -0.3342,
        0.3144,
        -0.0737,
        0.0936
      ]
    }
  },
  "weights": [
    0.5278,
    0.0986,
    0.6998,
    0.0925,
    0.3079,
    0.1725,
    -0.0052,
    -0.1164
  ],
  "silence": 1.3804,
  "trust": {
    "allocation.derivative-works": -0.3853,
    "allocation.embeddings": 0.0,
    "allocation.fine-tuned-models": -0.1061,
    "allocation.inputs": -0.1077,
    "allocation.outputs": 0.6221,
    "allocation.prompts": -0.1099,
    "assurance.audit": 0.3867,
    "assurance.compliance": 0.806,
    "assurance.incident-notice": 0.4861,
    "assurance.lineage": 0.4426,
    "assurance.training-rights": 0.0987,
    "data.confidentiality": 1.2437,
    "data.deletion": -0.5416,
    "data.isolation": -0.7669,
    "data.no-contamination": -0.1442,
    "data.residency": -0.5729,
    "data.retention-limit": 0.1596,
    "data.retrieval-storage": -0.0381,
    "data.security": -0.4819,
    "data.training-data-deletion": -0.0057,
    "remedy.breach-termination": 0.1768,
    "remedy.exit": -0.1594,
    "remedy.ip-indemnity": 0.2558,
    "remedy.liability-cap": 0.2775,
    "third.legal-process": -0.7331,
    "third.subprocessors": 0.0828,
    "trap.affiliate-licence": -0.0607,
    "trap.aggregated-data": 0.4853,
    "trap.improve-services": -0.1456,
    "trap.opt-out-default": -0.1895,
    "trap.perpetual-licence": 0.1657,
    "trap.statistical-learning": -0.3241,
    "trap.survival": -0.2645,
    "trap.unilateral-change": -0.0539,
    "use.feedback": -0.6022,
    "use.no-competing": -0.1836,
    "use.no-publicity": 0.6734,
    "use.no-training": 0.0069,
    "use.personnel-access": 0.2267,
    "use.service-only": -0.5632,
    "use.usage-data": -0.0552
  },
  "evidence": [
    -2.2776,
    1.0795,
    0.0591,
    0.3429,
    0.3356
  ],
  "show": 0.35,
  "sure": {
    "decided": 0.8734,
    "silent": 0.8208
  }
}
