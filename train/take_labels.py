#!/usr/bin/env python3
"""Labels of clauses of the pool, from a folder where people labelled them, into train/labels: ids and labels, no wording.

python train/take_labels.py FOLDER

FOLDER/batches/NAME.json holds, for contracts of the batches whose rows were known, every clause that bears on a row.
FOLDER/docs/NN.txt and FOLDER/clauses/N.txt are what was read ("[id] ..." a line), FOLDER/out holds the answers:
doc-NN.json (rows, clauses, open) and clauses-N.txt ("id position=a position=?" a line; a clause without one decides nothing).
"""

import glob
import json
import os
import re
import sys

from clauses import LABELS, POSITIONS, STATUSES

BY_LETTER = {status[0]: status for status in STATUSES}
REST = 30  # a file of chosen clauses counts as read up to its last answer; fewer left than this, and it was read whole


def ids_read(path):
    with open(path) as file:
        return [int(x) for x in re.findall(r'^\[(\d+)\]', file.read(), re.M)]


def known(labels, where):
    bad = [x for x in labels.items() if x[0] not in POSITIONS or x[1] not in STATUSES]
    for position, status in bad:
        print(f'{where}: {position}={status} is no position and status, left out', file=sys.stderr)
    return {k: v for k, v in labels.items() if (k, v) not in bad}


def document(folder, answers):
    """One document: its clauses with their labels, and its rows."""
    number = int(re.search(r'doc-(\d+)', answers).group(1))
    with open(answers) as file:
        given = json.load(file)
    read = ids_read(f'{folder}/docs/{number:02d}.txt')
    labels = {int(id): known(of, answers) for id, of in given.get('clauses', {}).items()}
    arguable = {int(id): of for id, of in given.get('open', {}).items()}
    rows = {}
    for position, row in given['rows'].items():
        if position in POSITIONS and row.get('status') in STATUSES:
            rows[position] = {'status': row['status'], 'clauses': [int(id) for id in row['clauses']]}
            for id in rows[position]['clauses']:  # what decides a row bears on it
                if position not in labels.get(id, {}) and position not in arguable.get(id, ()):
                    labels.setdefault(id, {})[position] = row['status']
    clauses = [
        {'id': id, 'document': number, 'labels': labels.get(id, {}), 'open': [p for p in arguable.get(id, ()) if p in POSITIONS]}
        for id in read
    ]
    whole = {'document': number, 'doc': given['doc'].lstrip('# '), 'rows': rows, 'openRows': given.get('openRows', []), 'clauses': read}
    return clauses, whole


def chosen(folder, answers):
    """Clauses chosen one by one from many documents."""
    number = int(re.search(r'clauses-(\d+)', answers).group(1))
    read = ids_read(f'{folder}/clauses/{number}.txt')
    given = {}
    with open(answers) as file:
        for line in file:
            id, *pairs = line.split()
            given[int(id.strip('[]'))] = [pair.split('=') for pair in pairs]
    last = max((read.index(id) for id in given if id in read), default=-1)
    if last + REST < len(read):
        read = read[: last + 1]
    return [
        {
            'id': id,
            'labels': known({p: BY_LETTER[s] for p, s in given.get(id, []) if s in BY_LETTER}, answers),
            'open': [p for p, s in given.get(id, []) if s == '?' and p in POSITIONS],
        }
        for id in read
    ]


def batch_contract(answers):
    """A contract of the batches, read clause by clause. Its ids are places in contracts.jsonl."""
    with open(answers) as file:
        given = json.load(file)
    labels = {int(id): known(of, answers) for id, of in given['clauses'].items()}
    arguable = {int(id): [p for p in of if p in POSITIONS] for id, of in given.get('open', {}).items()}
    return [
        {'id': id, 'doc': given['doc'], 'labels': labels.get(id, {}), 'open': [p for p in arguable.get(id, ()) if p not in labels.get(id, {})]}
        for id in sorted({*labels, *arguable})
    ]


def write(name, rows):
    os.makedirs(LABELS, exist_ok=True)
    with open(f'{LABELS}/{name}', 'w') as file:
        for row in rows:
            file.write(json.dumps(row, separators=(',', ':')) + '\n')


def main(folder):
    clauses, documents, batches = [], [], []
    for answers in sorted(glob.glob(f'{folder}/out/doc-*.json')):
        try:
            read, whole = document(folder, answers)
        except (ValueError, KeyError, TypeError, AttributeError) as e:
            print(f'{answers}: left out, {e}', file=sys.stderr)
            continue
        clauses += read
        documents.append(whole)
    for answers in sorted(glob.glob(f'{folder}/out/clauses-*.txt')):
        clauses += chosen(folder, answers)
    for answers in sorted(glob.glob(f'{folder}/batches/*.json')):
        batches += batch_contract(answers)
    write('batches.jsonl', batches)
    write('pool.jsonl', clauses)
    write('contracts.jsonl', documents)
    print(f'{len(batches)} clauses of the batches, {len(documents)} documents, {len(clauses)} clauses, {sum(bool(c["labels"]) for c in clauses)} of them with a label')


if __name__ == '__main__':
    main(sys.argv[1])
