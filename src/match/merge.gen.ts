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
  positions: {
    'allocation.derivative-works': [-0.9392, 0.1075, 0.5181, 0.3136],
    'allocation.embeddings': [-0.9147, 0.1075, -0.0111, 0.8183],
    'allocation.fine-tuned-models': [-0.9161, 0.0837, -0.0375, 0.87],
    'allocation.inputs': [-1.236, 0.116, 0.3502, 0.7698],
    'allocation.outputs': [-1.0388, 0.0644, 0.3391, 0.6353],
    'allocation.prompts': [-1.2312, 0.1159, 0.3438, 0.7715],
    'assurance.audit': [-0.9162, 0.026, 0.0524, 0.8378],
    'assurance.compliance': [-0.922, 0.5593, -0.113, 0.4758],
    'assurance.incident-notice': [-0.9522, 0.1804, -0.0051, 0.7769],
    'assurance.lineage': [-0.9129, 0.1058, 0.0024, 0.8046],
    'assurance.training-rights': [-0.9176, 0.0301, -0.0745, 0.962],
    'data.confidentiality': [-0.7624, 0.0949, 0.0096, 0.6579],
    'data.deletion': [-0.9101, 0.0682, -0.1708, 1.0127],
    'data.isolation': [-0.9167, 0.0771, -0.0073, 0.8468],
    'data.no-contamination': [-1.1002, 0.1116, -0.2923, 1.281],
    'data.residency': [-0.5136, -0.2952, 0.3192, 0.4896],
    'data.retention-limit': [-0.9526, 0.1132, -0.0198, 0.8592],
    'data.retrieval-storage': [-0.9148, 0.1028, -0.0192, 0.8313],
    'data.security': [-0.9097, 0.1047, -0.1568, 0.9618],
    'data.training-data-deletion': [-0.9131, 0.0996, 0.0008, 0.8127],
    'remedy.breach-termination': [-0.9111, 0.1001, -0.1573, 0.9683],
    'remedy.exit': [-0.9107, 0.1998, -0.192, 0.9029],
    'remedy.ip-indemnity': [-0.9098, 0.4149, -0.0867, 0.5817],
    'remedy.liability-cap': [-0.916, 0.1591, 0.1378, 0.6191],
    'third.legal-process': [-0.0721, 0.142, -0.4126, 0.3427],
    'third.subprocessors': [-0.9279, 0.0598, 0.0563, 0.8118],
    'trap.affiliate-licence': [-0.9112, 0.3238, -0.0111, 0.5984],
    'trap.aggregated-data': [-0.9144, 0.2921, -0.1017, 0.724],
    'trap.improve-services': [-0.9106, 0.1156, -0.01, 0.8049],
    'trap.opt-out-default': [-0.9348, 0.109, 0.0018, 0.824],
    'trap.perpetual-licence': [-0.9208, 0.111, -0.4722, 1.282],
    'trap.statistical-learning': [-0.9118, 0.1103, 0.151, 0.6505],
    'trap.survival': [-0.9128, 0.0626, -0.2215, 1.0717],
    'trap.unilateral-change': [-0.9102, -0.1288, 0.0714, 0.9675],
    'use.feedback': [-0.9121, 0.1134, -0.1375, 0.9362],
    'use.no-competing': [-0.9215, 0.1053, -0.1492, 0.9653],
    'use.no-publicity': [-0.7884, 0.3153, -0.1591, 0.6322],
    'use.no-training': [-0.9556, 0.1028, 0.0934, 0.7593],
    'use.personnel-access': [-1.1385, 0.1615, 0.4712, 0.5058],
    'use.service-only': [-0.8706, 0.1107, 0.0732, 0.6867],
    'use.usage-data': [-0.9185, -0.0847, 0.4636, 0.5395],
  },
  fallback: [-0.909, 0.1188, 0.0107, 0.7796],
  voices: {
    business: {
      allocation: [-0.1663, -0.0399, 0.4516, -0.2454],
      assurance: [-0.0404, 0.0868, -0.0499, 0.0036],
      data: [0.2261, 0.0738, -0.6453, 0.3453],
      remedy: [-0.004, 0.0539, 0.0072, -0.0571],
      third: [0.5943, 0.0064, -0.3144, -0.2863],
      trap: [-0.0236, 0.1938, -0.3737, 0.2035],
      use: [-0.0488, 0.133, 0.156, -0.2402],
    },
    consumer: {
      allocation: [-0.3817, -0.0386, 0.5076, -0.0873],
      assurance: [-0.0102, 0.1184, -0.0774, -0.0309],
      data: [-0.0344, -0.4681, 0.3566, 0.1459],
      remedy: [-0.0037, 0.2119, -0.2343, 0.0261],
      third: [-0.0488, -0.0303, 0.0626, 0.0165],
      trap: [-0.0128, -0.1635, -0.078, 0.2542],
      use: [-0.046, -0.1378, 0.2313, -0.0475],
    },
    dpa: {
      allocation: [0.0, 0.0, 0.0, 0.0],
      assurance: [0.0, 0.0, 0.0, 0.0],
      data: [0.0, 0.0, 0.0, 0.0],
      remedy: [0.0, 0.0, 0.0, 0.0],
      third: [0.0, 0.0, 0.0, 0.0],
      trap: [0.0, 0.0, 0.0, 0.0],
      use: [0.0, 0.0, 0.0, 0.0],
    },
  },
  weights: [0.8857, 0.2003, 2.0561, -0.2375, 0.4686, 0.3265, -0.8162, -0.4091],
  silence: 0.4122,
  trust: {
    'allocation.derivative-works': 0.0,
    'allocation.embeddings': 0.0,
    'allocation.fine-tuned-models': 0.0142,
    'allocation.inputs': -0.1259,
    'allocation.outputs': 0.4047,
    'allocation.prompts': -0.1454,
    'assurance.audit': 0.0701,
    'assurance.compliance': 0.3378,
    'assurance.incident-notice': -0.0059,
    'assurance.lineage': 0.0,
    'assurance.training-rights': -0.0279,
    'data.confidentiality': 0.2748,
    'data.deletion': -0.1799,
    'data.isolation': -0.0005,
    'data.no-contamination': -0.2552,
    'data.residency': -0.137,
    'data.retention-limit': 0.1668,
    'data.retrieval-storage': -0.0027,
    'data.security': -0.1596,
    'data.training-data-deletion': -0.0018,
    'remedy.breach-termination': -0.012,
    'remedy.exit': -0.1894,
    'remedy.ip-indemnity': -0.0347,
    'remedy.liability-cap': -0.1623,
    'third.legal-process': -0.2588,
    'third.subprocessors': 0.0521,
    'trap.affiliate-licence': -0.2891,
    'trap.aggregated-data': 0.0935,
    'trap.improve-services': 0.0106,
    'trap.opt-out-default': 0.0303,
    'trap.perpetual-licence': -0.0259,
    'trap.statistical-learning': -0.0016,
    'trap.survival': 0.0083,
    'trap.unilateral-change': -0.0245,
    'use.feedback': 0.0039,
    'use.no-competing': -0.1251,
    'use.no-publicity': 0.2166,
    'use.no-training': 0.0372,
    'use.personnel-access': 0.2552,
    'use.service-only': 0.0607,
    'use.usage-data': 0.14,
  },
  evidence: [-2.6228, 1.2708, -0.1716, 0.3995, 0.523],
  show: 0.2,
  sure: {
    decided: 0.845,
    silent: 0.6076,
  },
}
