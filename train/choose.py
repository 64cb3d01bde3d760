"""Which unlabelled clauses are worth the teacher's time: most decide nothing, and the last model knows which."""

import os

import numpy as np

from export import Model

LIKELY = 0.7  # of those chosen, the share taken as likeliest to decide something; the rest is spread over all others


def choose(model, texts, count, seed=5):
    """Indices of `count` texts, in their order. model: path of a model.bin; without one, texts evenly spread."""
    if count >= len(texts):
        return np.arange(len(texts))
    if not os.path.exists(model):
        return np.arange(count) * len(texts) // count
    likely = np.concatenate([Model(model).score(texts[b : b + 8192])[0].max(1) for b in range(0, len(texts), 8192)])
    order, first = np.argsort(-likely, kind='stable'), int(count * LIKELY)
    rest = np.random.default_rng(seed).choice(order[first:], count - first, replace=False)
    return np.sort(np.concatenate([order[:first], rest]))
