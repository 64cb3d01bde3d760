"""The student as one small file, and the numbers that this file gives: what the product runs, in Python.

The file, little-endian: "CCFM", length of the header (uint32), header (JSON, padded with spaces to a multiple of 4), then
hashes (uint32, sorted), scales of the embedding's columns (float32), weights and biases of hidden, relevance and status
(float32, each padded by nothing: all are whole words), and last the embedding (int8, one row a hash).
"""

import hashlib
import json
import struct

import numpy as np
import torch

from clauses import POSITIONS, STATUSES
from features import features, parts

LAYERS = ('hidden', 'relevance', 'status')
# Embedding values beyond this quantile of their column are clipped: a finer step for all the others.
CLIP = 0.9995


def export(student, path, about):
    """student: path of what student.train wrote; about: what to say of the training, kept in the header."""
    saved = torch.load(student, weights_only=False)
    weights, known = {k: v.numpy() for k, v in saved['weights'].items()}, saved['known']
    embed = weights['embed.weight']
    scale = (np.quantile(np.abs(embed), CLIP, axis=0) / 127).astype(np.float32)
    small = np.clip(np.round(embed / scale), -127, 127).astype(np.int8)
    header = {
        'id': hashlib.sha256(small.tobytes()).hexdigest()[:12],
        'positions': POSITIONS,
        'statuses': STATUSES,
        'features': len(known),
        'width': embed.shape[1],
        'hidden': weights['hidden.bias'].shape[0],
        **about,
    }
    text = json.dumps(header).encode()
    text += b' ' * (-len(text) % 4)
    with open(path, 'wb') as file:
        file.write(b'CCFM' + struct.pack('<I', len(text)) + text)
        file.write(known.astype('<u4').tobytes() + scale.astype('<f4').tobytes())
        for layer in LAYERS:
            file.write(weights[f'{layer}.weight'].astype('<f4').tobytes() + weights[f'{layer}.bias'].astype('<f4').tobytes())
        file.write(small.tobytes())


class Model:
    """model.bin as the product reads it."""

    def __init__(self, path):
        with open(path, 'rb') as file:
            data = file.read()
        (size,) = struct.unpack_from('<I', data, 4)
        self.header = json.loads(data[8 : 8 + size])
        n, width, hidden, p = self.header['features'], self.header['width'], self.header['hidden'], len(self.header['positions'])
        at = 8 + size

        def take(kind, *shape):
            nonlocal at
            found = np.frombuffer(data, kind, int(np.prod(shape)), at).reshape(shape)
            at += found.nbytes
            return found

        self.known, self.scale = take('<u4', n), take('<f4', width)
        shapes = ((hidden, width), (p, hidden + width), (p * 3, hidden + width))
        self.layers = {name: (take('<f4', *shape), take('<f4', shape[0])) for name, shape in zip(LAYERS, shapes)}
        self.embed = take('i1', n, width)

    def score(self, texts):
        """Relevance (n, P) as probabilities and leaning (n, P, 3)."""
        v = np.zeros((len(texts), len(self.scale)), np.float32)
        for i, text in enumerate(texts):
            h = np.unique(features(*parts(text)))
            at = np.minimum(np.searchsorted(self.known, h), len(self.known) - 1)
            at = at[self.known[at] == h]
            v[i] = self.embed[at].sum(0, dtype=np.int32) * self.scale / np.sqrt(max(1, len(at)))
        hidden = np.maximum(0, v @ self.layers['hidden'][0].T + self.layers['hidden'][1])
        h = np.concatenate([hidden, v], 1)
        relevance = 1 / (1 + np.exp(-(h @ self.layers['relevance'][0].T + self.layers['relevance'][1])))
        s = (h @ self.layers['status'][0].T + self.layers['status'][1]).reshape(len(texts), -1, 3)
        e = np.exp(s - s.max(-1, keepdims=True))
        return relevance, e / e.sum(-1, keepdims=True)
