"""How well a model finds: of the decided rows of contracts it has not seen, the share with a right clause among its first
one, three and five of the document; and how often its leaning is the labelled status. Aggregates alone."""

import json

import numpy as np

from clauses import AT, LABELS, STATUSES, contracts, learned, lines

FIRST = (1, 3, 5)


def figures(rows, score):
    """rows: for each document its texts and {position: {clause: status}}, both as indices. score: texts to relevance and leaning."""
    found, decided, right, labelled, at = dict.fromkeys(FIRST, 0), 0, 0, 0, 0
    every = score([text for texts, _ in rows for text in texts])
    for texts, answers in rows:
        relevance, leaning = (part[at : at + len(texts)] for part in every)
        at += len(texts)
        for position, clauses in answers.items():
            ranked = np.argsort(-relevance[:, position].astype(np.float32), kind='stable')
            decided += 1
            for k in FIRST:
                found[k] += any(int(i) in clauses for i in ranked[:k])
            for i, status in clauses.items():
                labelled += 1
                right += int(leaning[i, position].argmax()) == status
    return {
        'documents': len(rows),
        'decided rows': decided,
        **{f'first {k}': round(found[k] / max(1, decided), 3) for k in FIRST},
        'labelled clauses': labelled,
        'leaning right': round(right / max(1, labelled), 3),
    }


def unseen_contracts(batches):
    """Contracts of these batches. Ties of clauses.py are left out: only what their readers labelled counts."""
    documents = {}
    for c in contracts(batches, tied=False, quoted_only=True):
        texts, answers = documents.setdefault(c.document, ([], {}))
        for position, status in c.labels.items():
            answers.setdefault(position, {})[len(texts)] = status
        texts.append(c.text)
    return list(documents.values())


def unseen_documents(texts, documents):
    """Our own labelled documents of the pool that a model of `documents` did not learn from; right is a clause that decides the row."""
    found = []
    for d in lines(f'{LABELS}/contracts.jsonl'):
        if learned(d['document'], documents):
            continue
        place = {id: k for k, id in enumerate(d['clauses'])}
        answers = {}
        for position, row in d['rows'].items():
            at = {place[id]: STATUSES.index(row['status']) for id in row['clauses'] if id in place}
            if at:
                answers[AT[position]] = at
        found.append(([texts[id] for id in d['clauses']], answers))
    return found


def write(path, name, measured):
    """Adds one model's figures to the file, in place of older ones under that name."""
    try:
        with open(path) as file:
            all = json.load(file)
    except FileNotFoundError:
        all = {}
    all[name] = measured
    with open(path, 'w') as file:
        json.dump(all, file, indent=2, sort_keys=True)
        file.write('\n')
