#!/usr/bin/env python3
"""merge.py DATA [--write]: fits the merge of signals and finder on DATA (scripts/merge-data.ts) and prints how it does
on contracts left out of the fit; --write puts its numbers into src/match/merge.gen.ts.

The model is a conditional logit over the four statuses. What speaks for a status is the same eight numbers for all
positions (src/match/merge.ts); a position has a bias of its own and a little more or less trust in its signals.
"""

import argparse
import json
import os
import random

import numpy as np
import torch
import torch.nn.functional as F

HERE = os.path.dirname(os.path.abspath(__file__))
STATUSES = ['preferred', 'compromise', 'adverse', 'silent']
VOICES = ['business', 'consumer', 'dpa']
FOLDS = 8
STEPS = 300
# Documents of the pool ("pool-NNN") count less than contracts of the batches, and have likelihoods of their own for the four
# statuses: they are consumer terms for the most part, of which far more is silent, and what the product reads is not.
OURS, OF_POOL = 0.5, 'pool-'
# A decided row that is read as silent costs a reader more than a silent one that is shown with its words, to be checked:
# silence must be likelier by this much (in logits).
MISSED = 0.2
# What is shown should be right this often; below it, words that decide nothing crowd the row.
SHOWN_RIGHT = 0.625
# How strongly each part is held back: what is fitted on few rows most.
HOLD = {'weights': 1e-4, 'pool': 1e-4, 'bias': 4e-3, 'voice': 6e-3, 'trust': 4e-3}


class Rows:
    def __init__(self, rows):
        self.rows = rows
        self.positions = sorted({r['position'] for r in rows})
        self.groups = sorted({p.split('.')[0] for p in self.positions})
        self.speaks = torch.tensor([r['speaks'] for r in rows], dtype=torch.float32)
        self.ruled = torch.tensor([STATUSES.index(r['ruled']) for r in rows])
        self.gold = torch.tensor([STATUSES.index(r['gold']) for r in rows])
        self.accept = torch.tensor([[s in r['accept'] for s in STATUSES] for r in rows])
        self.of_pool = torch.tensor([r['doc'].startswith(OF_POOL) for r in rows])
        self.w = torch.where(self.of_pool, OURS, 1.0)
        self.p = torch.tensor([self.positions.index(r['position']) for r in rows])
        self.v = torch.tensor([VOICES.index(r['voice']) for r in rows])
        self.g = torch.tensor([self.groups.index(r['position'].split('.')[0]) for r in rows])


def start(data):
    k = data.speaks.shape[2]
    return {
        'weights': torch.zeros(k, requires_grad=True),
        'silence': torch.zeros(1, requires_grad=True),
        'base': torch.zeros(4, requires_grad=True),
        'pool': torch.zeros(4, requires_grad=True),
        'bias': torch.zeros(len(data.positions), 4, requires_grad=True),
        'voice': torch.zeros(len(VOICES), len(data.groups), 4, requires_grad=True),
        'trust': torch.zeros(len(data.positions), requires_grad=True),
    }


def ship_base(m):
    """What speaks for the four statuses before anything is seen, in a contract: what ships."""
    return m['base'] - torch.tensor([0, 0, 0, MISSED])


def utilities(m, data, at, fitting=False):
    """fitting: documents of the pool with their own likelihoods; else all rows as rows of a contract."""
    spoken = data.speaks[at] @ m['weights']
    base = m['base'] + data.of_pool[at].float().unsqueeze(1) * m['pool'] if fitting else ship_base(m)
    base = base + m['bias'][data.p[at]] + m['voice'][data.v[at], data.g[at]]
    ruled = F.one_hot(data.ruled[at], 4).float()
    extra = torch.cat([ruled[:, :3] * m['trust'][data.p[at]].unsqueeze(1), ruled[:, 3:] * m['silence']], 1)
    return base + extra + torch.cat([spoken, torch.zeros(len(at), 1)], 1)


def fit(data, at):
    m = start(data)
    optimiser = torch.optim.LBFGS(list(m.values()), max_iter=STEPS, line_search_fn='strong_wolfe')

    def closure():
        optimiser.zero_grad()
        loss = (F.cross_entropy(utilities(m, data, at, True), data.gold[at], reduction='none') * data.w[at]).sum() / data.w[at].sum()
        loss = loss + sum(hold * m[name].square().sum() / 4 for name, hold in HOLD.items()) * (1200 / len(at))
        loss.backward()
        return loss

    optimiser.step(closure)
    return {name: value.detach() for name, value in m.items()}


def left_out(data):
    """Probabilities of every row by a merge that was fitted without its contract."""
    docs = sorted({r['doc'] for r in data.rows})
    random.Random(5).shuffle(docs)
    probabilities = torch.zeros(len(data.rows), 4)
    for fold in range(FOLDS):
        out = set(docs[fold::FOLDS])
        inside = torch.tensor([i for i, r in enumerate(data.rows) if r['doc'] not in out])
        outside = torch.tensor([i for i, r in enumerate(data.rows) if r['doc'] in out])
        m = fit(data, inside)
        probabilities[outside] = F.softmax(utilities(m, data, outside), 1)
    return probabilities


def figures(data, probabilities, at=None):
    at = torch.arange(len(data.rows)) if at is None else at
    got, gold = probabilities[at].argmax(1), data.gold[at]
    right = data.accept[at, got] if at.dim() else None
    decided = gold != 3
    adverse, said = gold == 2, got == 2
    return {
        'rows': len(at),
        'accuracy': right.float().mean().item(),
        'where decided': right[decided].float().mean().item(),
        'adverse recall': (adverse & said).sum().item() / max(1, adverse.sum().item()),
        'adverse precision': (adverse & said).sum().item() / max(1, said.sum().item()),
    }


def sure_from(data, probabilities, decided, aim, supported):
    """The lowest likelihood from which rows of a kind are right in `aim`; our own sets left out."""
    got = probabilities.argmax(1)
    of = ((got != 3) & supported if decided else got == 3) & (data.w == 1)
    likely, right = probabilities.max(1).values[of], data.accept[torch.arange(len(got)), got][of]
    order = likely.argsort(descending=True)
    share = right[order].float().cumsum(0) / torch.arange(1, len(order) + 1)
    good = (share >= aim).nonzero()
    at = good[-1].item() if len(good) else 0
    return round(likely[order[at]].item(), 4), at + 1, len(got)


def evidence(data):
    """A logistic model of which sentence a careful reader quotes, and from which likelihood showing pays most."""
    x, y = [], []
    for r in data.rows:
        if r['gold'] == 'silent':
            continue
        k = STATUSES.index(r['gold'])
        for s in r['sentences']:
            fires = r['gold'] in s['fires']
            x.append([1, float(fires), float(bool(s['fires']) and not fires), s['relevance'], s['leaning'][k]])
            y.append(float(s['quoted']))
    x, y = torch.tensor(x), torch.tensor(y)
    w = torch.zeros(5, requires_grad=True)
    optimiser = torch.optim.LBFGS([w], max_iter=200, line_search_fn='strong_wolfe')

    def closure():
        optimiser.zero_grad()
        loss = F.binary_cross_entropy_with_logits(x @ w, y) + 1e-3 * w.square().sum() / 5
        loss.backward()
        return loss

    optimiser.step(closure)
    w = w.detach()
    return w


def show_from(data, probabilities, w):
    """Recall and precision of what is shown, on the statuses that the merge gives."""
    chosen_from = None
    for show in np.arange(0.15, 0.7, 0.05):
        found = total = shown = shown_right = 0
        for r, p in zip(data.rows, probabilities):
            quotes = sum(s['quoted'] for s in r['sentences'])
            total += quotes
            k = int(p.argmax())
            if k == 3:
                continue
            worth = []
            for s in r['sentences']:
                fires = STATUSES[k] in s['fires']
                u = w @ torch.tensor([1, float(fires), float(bool(s['fires']) and not fires), s['relevance'], s['leaning'][k]])
                worth.append((torch.sigmoid(u).item(), s['quoted']))
            worth.sort(key=lambda pair: -pair[0])
            chosen = [pair for pair in worth if pair[0] >= show][:3] or worth[:1]
            shown += len(chosen)
            shown_right += sum(q for _, q in chosen)
        found = shown_right
        recall, precision = found / max(1, total), shown_right / max(1, shown)
        print(f'  show from {show:.2f}: recall {recall:.3f} (of quotes in sight) precision {precision:.3f}')
        if precision >= SHOWN_RIGHT and chosen_from is None:
            chosen_from = round(float(show), 2)
    return chosen_from if chosen_from is not None else 0.6


def write(data, m, w, show, sure):
    r = lambda t: [round(x, 4) for x in t.tolist()]
    base = ship_base(m)
    merge = {
        'positions': {p: r(base + m['bias'][i]) for i, p in enumerate(data.positions)},
        'fallback': r(base),
        'voices': {v: {g: r(m['voice'][i, j]) for j, g in enumerate(data.groups)} for i, v in enumerate(VOICES)},
        'weights': r(m['weights']),
        'silence': round(m['silence'].item(), 4),
        'trust': {p: round(m['trust'][i].item(), 4) for i, p in enumerate(data.positions)},
        'evidence': r(w),
        'show': show,
        'sure': sure,
    }
    path = os.path.join(HERE, '..', 'src', 'match', 'merge.gen.ts')
    with open(path) as file:
        head = file.read().split('export const MERGE')[0]
    with open(path, 'w') as file:
        file.write(f'{head}export const MERGE: Merge = {json.dumps(merge, indent=2)}\n')


def main():
    a = argparse.ArgumentParser()
    a.add_argument('data', nargs='+')
    a.add_argument('--write', action='store_true')
    a.add_argument('--test', help='a set (batch-4) that is left out of the fit and scored')
    a = a.parse_args()
    torch.manual_seed(1)
    rows = [json.loads(line) for path in a.data for line in open(path)]
    if a.test:
        data = Rows(rows)
        inside = torch.tensor([i for i, r in enumerate(rows) if r['set'] != a.test])
        outside = torch.tensor([i for i, r in enumerate(rows) if r['set'] == a.test])
        m = fit(data, inside)
        probabilities = F.softmax(utilities(m, data, torch.arange(len(rows))), 1)
        print(a.test, 'left out:', {k: round(v, 3) for k, v in figures(data, probabilities, outside).items()})
        return
    data = Rows(rows)
    probabilities = left_out(data)
    ruled = F.one_hot(data.ruled, 4).float()
    print('signals alone ', {k: round(v, 3) for k, v in figures(data, ruled).items()})
    print('merge left out', {k: round(v, 3) for k, v in figures(data, probabilities).items()})
    for name in sorted({r['set'] for r in rows}):
        at = torch.tensor([i for i, r in enumerate(rows) if r['set'] == name])
        print(f'  {name}', {k: round(v, 3) for k, v in figures(data, probabilities, at).items()})
    supported = data.ruled == probabilities.argmax(1)
    decided, n1, total = sure_from(data, probabilities, True, 0.94, supported)
    silent, n2, _ = sure_from(data, probabilities, False, 0.95, supported)
    print(f'sure from {decided} (decided, {n1} rows) and {silent} (silent, {n2} rows) of {total}: share {(n1 + n2) / total:.2f}')
    w = evidence(data)
    show = show_from(data, probabilities, w)
    m = fit(data, torch.arange(len(rows)))
    print('weights', [round(x, 2) for x in m['weights'].tolist()], 'silence', round(m['silence'].item(), 2), 'evidence', [round(x, 2) for x in w.tolist()])
    if a.write:
        write(data, m, w, show, {'decided': decided, 'silent': silent})


if __name__ == '__main__':
    main()
