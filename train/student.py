"""The student: a sum of small embeddings of n-grams, one hidden layer, two heads; taught by the teachers and the labels.

Students that learn from the labels alone are teachers too: what several of them agree on, beside the encoder, teaches the one that ships.
"""

import time
from functools import lru_cache

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from clauses import POSITIONS, weights
from features import features, parts

ROWS, WIDTH, HIDDEN, P = 76_000, 32, 128, len(POSITIONS)
RATE, SIZE, DROP, RAREST = 2e-3, 256, 0.25, 4
# A pool clause that no teacher finds relevant for anything teaches little: this share of them is met in one epoch.
DULL, DULL_SHARE = 0.02, 0.4


class Student(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.embed = nn.EmbeddingBag(rows, WIDTH, mode='sum')
        nn.init.normal_(self.embed.weight, 0, 0.08)
        self.hidden = nn.Linear(WIDTH, HIDDEN)
        self.relevance, self.status = nn.Linear(HIDDEN + WIDTH, P), nn.Linear(HIDDEN + WIDTH, P * 3)
        nn.init.constant_(self.relevance.bias, -4)

    def forward(self, index, offset, count):
        v = self.embed(index, offset) / count.sqrt().unsqueeze(1)
        h = F.dropout(torch.cat([F.relu(self.hidden(v)), v], 1), 0.15, self.training)
        return self.relevance(h), self.status(h).view(-1, P, 3)


@lru_cache(maxsize=200_000)
def hashes_of(text):
    """Distinct feature hashes of a text."""
    return np.unique(features(*parts(text)))


def hash_all(texts):
    return [hashes_of(text) for text in texts]


def vocabulary(hashes, interest, rows):
    """The hashes worth a row: those met most, above all in clauses that decide something. Sorted."""
    every = np.concatenate(hashes)
    worth = np.repeat(interest, [len(h) for h in hashes])
    distinct, place = np.unique(every, return_inverse=True)
    count = np.bincount(place)
    score = np.bincount(place, weights=worth)
    score[count < RAREST] = 0
    best = np.argsort(-score, kind='stable')[:rows]
    return np.sort(distinct[best[score[best] > 0]])


def rows_of(hashes, known):
    """Rows of the embedding for each text."""
    found = []
    for h in hashes:
        at = np.searchsorted(known, h)
        at[at == len(known)] = 0
        found.append(at[known[at] == h].astype(np.int32))
    return found


def bag(rows, drop=0.0, chance=None):
    """Rows of several texts as one bag: index, offsets, how many each."""
    if drop:
        rows = [r[chance.random(len(r)) > drop] for r in rows]
    rows = [r if len(r) else np.zeros(1, np.int32) for r in rows]
    sizes = np.array([len(r) for r in rows])
    offset = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    return torch.from_numpy(np.concatenate(rows)).long(), torch.from_numpy(offset), torch.from_numpy(sizes).float()


def targets(labelled, relevance, status):
    """What is to be learned: relevance, its weight, status, its weight; the pool first, then the labelled clauses."""
    n, total = len(relevance), len(relevance) + len(labelled)
    y, wy = np.zeros((total, P), np.float32), np.ones((total, P), np.float32)
    z, wz = np.zeros((total, P, 3), np.float32), np.zeros((total, P), np.float32)
    y[:n] = 1 / (1 + np.exp(-relevance.astype(np.float32)))
    wy[:n] = 1 + 4 * y[:n]
    e = np.exp(status.astype(np.float32))
    z[:n], wz[:n] = e / e.sum(-1, keepdims=True), y[:n]
    for k, c in enumerate(labelled, n):
        wy[k] = weights(c)
        for p, s in c.labels.items():
            y[k, p], wy[k, p], z[k, p, s], wz[k, p] = 1, 4, 1, 1.5
    return map(torch.from_numpy, (y, wy, z, wz))


def train(labelled, texts, scores, path, epochs, seed, rows=ROWS):
    """texts and scores: the pool and what the teachers say of it. Writes the weights and the vocabulary to path."""
    torch.manual_seed(seed)
    chance, start = np.random.default_rng(seed), time.time()
    hashes = hash_all(texts + [c.text for c in labelled])
    y, wy, z, wz = targets(labelled, scores['relevance'], scores['status'])
    interest = 0.02 + y.max(1).values.numpy()
    known = vocabulary(hashes, interest, rows)
    x = rows_of(hashes, known)
    del hashes
    print(f'{len(known)} features, {np.mean([len(r) for r in x]):.0f} a clause, {time.time() - start:.0f} s', flush=True)
    net = Student(len(known))
    optimiser = torch.optim.Adam(net.parameters(), lr=RATE)
    dull = (interest < 0.02 + DULL) & (np.arange(len(x)) < len(texts))
    plan = [chance.permutation(np.flatnonzero(~dull | (chance.random(len(x)) < DULL_SHARE))) for _ in range(epochs)]
    steps, step = sum(len(order) // SIZE for order in plan), 0
    for epoch, order in enumerate(plan):
        net.train()
        total = 0.0
        for b in range(0, len(order) - SIZE + 1, SIZE):
            at = order[b : b + SIZE]
            r, s = net(*bag([x[i] for i in at], DROP, chance))
            loss = (F.binary_cross_entropy_with_logits(r, y[at], weight=wy[at], reduction='sum')) / SIZE
            loss = loss - ((z[at] * F.log_softmax(s, -1)).sum(-1) * wz[at]).sum() / SIZE
            for group in optimiser.param_groups:
                group['lr'] = RATE * max(0.02, 1 - step / steps)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item()
            step += 1
        print(f'student epoch {epoch + 1} loss {total / (len(order) // SIZE):.3f} {time.time() - start:.0f} s', flush=True)
    torch.save({'weights': net.state_dict(), 'known': known}, path)


def score(path, texts, size=4096):
    """Relevance (n, P) and status (n, P, 3) of a saved student over these texts, both as logits."""
    saved = torch.load(path, weights_only=False)
    net = Student(len(saved['known']))
    net.load_state_dict(saved['weights'])
    net.eval()
    x = rows_of(hash_all(texts), saved['known'])
    with torch.no_grad():
        found = [net(*bag(x[k : k + size])) for k in range(0, len(x), size)]
    return tuple(torch.cat(part).numpy() for part in zip(*found))


def taught_by_labels(labelled, texts, folder, epochs, count):
    """Mean scores over these texts of `count` students that learned from the labels alone. Their weights go to the folder."""
    nothing = {'relevance': np.zeros((0, P), np.float32), 'status': np.zeros((0, P, 3), np.float32)}
    relevance, status = 0.0, 0.0
    for k in range(count):
        path = f'{folder}/early-{k}.pt'
        train(labelled, [], nothing, path, epochs, 10 + k)
        r, s = score(path, texts)
        relevance, status = relevance + r / count, status + s / count
    return relevance, status
