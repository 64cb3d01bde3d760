#!/usr/bin/env python3
"""From data to src/find/model.bin in one command; see README.md.

python train/make.py [--batches 1,2,3,4] [--documents all] [--seeds 7,8] [--epochs 4] [--out DIR]
"""

import argparse
import os
import time

os.environ.setdefault('OMP_WAIT_POLICY', 'PASSIVE')  # waiting threads that spin cost a busy machine three times the work

import numpy as np
import torch

import card
import clauses
import measure
import student
import teacher
from choose import choose
from export import Model, export
from golden import golden
from label_pool import label_pool

FIND = os.path.join(clauses.HERE, '..', 'src', 'find')


def asked():
    a = argparse.ArgumentParser(description='From data to src/find/model.bin.')
    a.add_argument('--batches', default='1,2,3,4', help='labelled contracts to learn from')
    a.add_argument('--documents', default='all', choices=['all', 'even', 'odd', 'none'], help='labelled documents of the pool')
    a.add_argument('--seeds', default='7,8', help='one teacher each; their scores are averaged')
    a.add_argument('--epochs', type=int, default=4, help='of a teacher')
    a.add_argument('--students', type=int, default=5, help='how many students of the labels alone teach beside them')
    a.add_argument('--student-epochs', type=int, default=12)
    a.add_argument('--pool', type=int, default=65_000, help='how many unlabelled clauses the teachers score')
    a.add_argument('--choose-by', default=os.path.join(FIND, 'model.bin'), help='model that chooses them')
    a.add_argument('--out', default='full', help='folder under train/.work for weights and scores; finished steps found there are not repeated')
    a.add_argument('--no-model', action='store_true', help='leave src/find as it is')
    return a.parse_args()


def main():
    asks, start = asked(), time.time()
    batches = {int(b) for b in asks.batches.split(',')}
    out = os.path.join(clauses.HERE, '.work', asks.out)
    os.makedirs(out, exist_ok=True)
    texts = clauses.pool()
    rows = clauses.labelled(batches, asks.documents, texts)
    chosen, out_of_bounds = choose(asks.choose_by, texts, asks.pool), clauses.unlearned()
    unlabelled = [texts[i] for i in chosen]
    print(f'{len(rows)} labelled clauses, {len(unlabelled)} unlabelled', flush=True)

    teachers = [f'{out}/teacher-{seed}.pt' for seed in asks.seeds.split(',')]
    for path, seed in zip(teachers, asks.seeds.split(',')):
        if not os.path.exists(path):
            teacher.train(rows, path, asks.epochs, int(seed))
    if not os.path.exists(f'{out}/pool.npz'):
        label_pool(teachers, unlabelled, f'{out}/pool.npz')
    if not os.path.exists(f'{out}/student.pt'):
        encoders, known = np.load(f'{out}/pool.npz'), [k for k, id in enumerate(chosen) if id not in out_of_bounds]
        taught = [unlabelled[k] for k in known]
        relevance, status = student.taught_by_labels(rows, taught, out, asks.student_epochs, asks.students)
        both = {'relevance': (encoders['relevance'][known] + relevance) / 2, 'status': (encoders['status'][known] + status) / 2}
        student.train(rows, taught, both, f'{out}/student.pt', asks.student_epochs, 3)

    about = {'batches': sorted(batches), 'documents learned': asks.documents, 'labelled': len(rows), 'unlabelled': len(unlabelled)}
    export(f'{out}/student.pt', f'{out}/model.bin', about)
    unseen = {}
    if {2, 3, 4} - batches:
        unseen['contracts'] = measure.unseen_contracts({2, 3, 4} - batches)
    unseen['documents'] = measure.unseen_documents(texts, asks.documents)
    for kind, score in (('student', Model(f'{out}/model.bin').score), ('teacher', lambda t: teacher.score(teachers, t))):
        for where, documents in unseen.items():
            measured = {**about, **measure.figures(documents, score)}
            print(kind, where, measured, flush=True)
            measure.write(os.path.join(clauses.HERE, 'figures.json'), f'{asks.out}, {kind}, {where}', measured)
    card.fill(os.path.join(clauses.HERE, 'figures.json'), os.path.join(clauses.HERE, 'MODEL_CARD.md'))
    if not asks.no_model:
        os.replace(f'{out}/model.bin', os.path.join(FIND, 'model.bin'))
        golden(os.path.join(FIND, 'model.bin'), os.path.join(FIND, 'golden.json'))
    print(f'{(time.time() - start) / 60:.1f} minutes, {torch.get_num_threads()} threads', flush=True)


if __name__ == '__main__':
    main()
