"""The labelled clauses in one shape, whatever file they come from, and the unlabelled pool.

A clause's text is "heading | lead | text" with the vendor's own names replaced by "Provider".
"""

import gzip
import json
import os
import re
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get('COUNTERCLAUSE_SHARED') or os.path.join(HERE, '..', '..', 'shared')
LABELS = os.path.join(HERE, 'labels')

STATUSES = ['preferred', 'compromise', 'adverse']
with open(f'{SHARED}/corpus/POSITIONS.md') as file:
    POSITIONS = re.findall(r'^\d+\. `([a-z.-]+)`', file.read(), re.M)
AT = {position: index for index, position in enumerate(POSITIONS)}

# What decides the first decides the second alike, unless the text tells them apart (POSITIONS.md, reading notes).
TIES = [('use.no-training', 'data.no-contamination'), ('allocation.inputs', 'allocation.prompts')]

# How much a position that is not labelled counts as a no. A made-up clause was written for one position, so its
# silence on the others says least.
SILENCE = {'contracts': 1.0, 'documents': 1.0, 'real': 1.0, 'clauses': 1.0, 'made-up': 0.4}

# Documents of the pool that stay unlearned, so that there is always something to measure on.
HELD_OUT = range(101, 126, 2)

# An old name of a vendor of `check`: nothing of it is learned.
UNLEARNED = ('GraphCMS/',)

# In contracts.jsonl only quoted clauses carry a label. Where nobody has read a contract's other clauses one by one
# (labels/batches.jsonl), those may bear on a position that it decides too.
SILENCE_WHERE_DECIDED = 0.35


@dataclass
class Clause:
    source: str
    text: str
    labels: dict[int, int]
    """Position to status, both as indices."""
    open: set[int] = field(default_factory=set)
    near: int | None = None
    """The position that this clause only seems to decide."""
    unsure: set[int] = field(default_factory=set)
    """Positions on which its silence is a weak no."""
    document: str = ''


def names_out(text, names):
    """The vendor's own names become "Provider", so that nobody is learned by name."""
    names = [re.escape(name) for name in names if len(name) > 2]
    if not names:
        return text
    either = '|'.join(sorted(names, key=len, reverse=True))
    return re.sub(rf'\b(?:{either})(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AB|SAS|Corp|B\.V)\b\.?)?', 'Provider', text)


def tie(labels, open):
    for one, other in TIES:
        for a, b in ((AT[one], AT[other]), (AT[other], AT[one])):
            if a in labels and b not in labels and b not in open:
                labels[b] = labels[a]


def clause(source, text, labels, open=(), near=None, document='', tied=True):
    chosen = {AT[position]: STATUSES.index(status) for position, status in labels.items()}
    arguable = {AT[position] for position in open} - set(chosen)
    if tied:
        tie(chosen, arguable)
    return Clause(source, text, chosen, arguable, AT[near] if near else None, document=document)


def lines(path):
    with open(path) as file:
        return [json.loads(line) for line in file]


def optional(path):
    return lines(path) if os.path.exists(path) else []


def made_up():
    rows = lines(f'{SHARED}/clauses/made-up.jsonl')
    return [clause('made-up', r['text'], r['labels'], r.get('open', ()), r.get('near')) for r in rows]


def real():
    found = []
    for r in lines(f'{SHARED}/clauses/real.jsonl'):
        text = ' | '.join(part for part in (r['heading'], r['lead'], r['text']) if part)
        found.append(clause('real', names_out(text, r['vendor']), r['labels'], r['open']))
    return found


def contracts(batches, tied=True, quoted_only=False):
    """Every clause of the labelled contracts of these batches; quoted_only: with the labels of quoted clauses alone."""
    read = {} if quoted_only else {r['id']: r for r in optional(f'{LABELS}/batches.jsonl')}
    found = []
    for id, r in enumerate(lines(f'{SHARED}/clauses/contracts.jsonl')):
        if r['batch'] not in batches:
            continue
        whole = read.get(id, {'labels': {}, 'open': ()})
        labels = {**{p: s for p, s in r['labels'].items() if p not in whole['open']}, **whole['labels']}
        found.append(clause('contracts', r['text'], labels, whole['open'], document=r['doc'], tied=tied))
    if read:
        return found
    decided = {}
    for c in found:
        decided.setdefault(c.document, set()).update(c.labels)
    for c in found:
        c.unsure = decided[c.document] - set(c.labels)
    return found


def pool():
    """The unlabelled clauses: texts, in the order of the file. A clause's id is its place there."""
    with gzip.open(f'{SHARED}/clauses/pool.jsonl.gz', 'rt') as file:
        return [json.loads(line)['raw'] for line in file]


def unlearned():
    """Ids of the pool's clauses that nothing may be learned from."""
    with gzip.open(f'{SHARED}/clauses/pool.jsonl.gz', 'rt') as file:
        return {id for id, line in enumerate(file) if json.loads(line)['doc'].startswith(UNLEARNED)}


def learned(number, documents):
    """Whether a model of the documents numbered even, odd, all or none learns from this one."""
    return number not in HELD_OUT and number % 2 in {'even': {0}, 'odd': {1}, 'all': {0, 1}, 'none': set()}[documents]


def from_pool(texts, documents):
    """Clauses of the pool with our own labels: chosen ones, and those of the documents that are learned from."""
    found, out = [], unlearned()
    for r in optional(f'{LABELS}/pool.jsonl'):
        number = r.get('document')
        if documents == 'none' or (number is not None and not learned(number, documents)):
            continue
        if r['id'] in out:
            continue
        source = 'clauses' if number is None else 'documents'
        found.append(clause(source, texts[r['id']], r['labels'], r.get('open', ()), document=str(number or '')))
    return found


def labelled(batches, documents, texts):
    """All that a model of these batches and documents may learn from."""
    return contracts(batches) + made_up() + real() + from_pool(texts, documents)


def weights(c):
    """For each position, how much this clause counts as a yes or a no."""
    of = [SILENCE[c.source]] * len(POSITIONS)
    for p in c.unsure:
        of[p] = SILENCE_WHERE_DECIDED
    if c.near is not None:
        of[c.near] = 1.0
    for p in c.open:
        of[p] = 0.0
    for p in c.labels:
        of[p] = 3.0
    return of
