"""A clause as numbers: its words, and the 32-bit hashes of the features that the student adds up.

`src/find/features.ts` does exactly the same; `golden.py` writes the cases that prove it. Nothing here may depend on
more than ASCII letters, digits and a few marks, so that two languages cannot differ.
"""

import re
from functools import lru_cache

import numpy as np

BODY, CONTEXT = 90, 40  # words kept of the text (its first), of the lead-in and of the heading (their last)

TOKEN = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?|[0-9]+|[;:()]|[\"“”]|\.(?=[ \n])")
PROVIDER = "we us our ours vendor supplier licensor company processor provider provider's importer"
CUSTOMER = (
    "you your yours client clients subscriber licensee user users customers controller customer customer's user's exporter"
)
AS = {
    **dict.fromkeys(PROVIDER.split(), 'provider'),
    **dict.fromkeys(CUSTOMER.split(), 'customer'),
    **dict.fromkeys('using used uses utilize utilise utilizes'.split(), 'use'),
    **dict.fromkeys("can't cannot".split(), 'cannot'),
    **dict.fromkeys("won't".split(), 'wont'),
    **dict.fromkeys("we'll we've we're".split(), 'provider'),
    **dict.fromkeys("you'll you've you're".split(), 'customer'),
    **dict.fromkeys("don't doesn't didn't isn't aren't shan't".split(), 'not'),
    '“': '"',
    '”': '"',
}
OWN_WORDS = 'data content contents material submission submissions materials'.split()
NEGATIONS = set('not no never neither nor without cannot wont none nothing prohibit refrain'.split())
EXCEPTIONS = set('unless except excluding otherwise'.split())
STOPS = set('; . but however provided'.split())
PLAIN, NEGATED, EXCEPTED = 0, 1, 2
NOBODY, VENDOR, BUYER = 0, 1, 2


def fnv(word):
    h = 0x811C9DC5
    for byte in word.encode('ascii'):
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return h


@lru_cache(maxsize=None)
def stem(word):
    for ending in ('ings', 'ing', 'ied', 'ies', 'ed', 'es', 's'):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith('ss'):
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) >= 5 and word.endswith('e') else word


@lru_cache(maxsize=None)
def normal(token):
    """One token as the student sees it: sides by role, bare stem, long numbers alike."""
    word = token.lower().replace('’', "'")
    if word in AS:
        return AS[word]
    if word[0].isdigit():
        return word if len(word) <= 3 else '0000'
    return stem(word.removesuffix("'s"))


OWN = {normal(w) for w in OWN_WORDS}


def words(text):
    """"Customer Data", "your content" and "user submissions" are one thing under many names: own-content."""
    found = []
    for token in TOKEN.findall(text):
        word = normal(token)
        if word in OWN and found and found[-1] == 'customer':
            found[-1] = 'own-content'
        else:
            found.append(word)
    return found


hashed = lru_cache(maxsize=None)(fnv)


def scopes(sequence, state=(NOBODY, PLAIN)):
    """For each word who acts (the side named last) and whether a negation or an exception reaches it; and the state after."""
    actor, scope = state
    found = []
    for word in sequence:
        if word == 'provider':
            actor = VENDOR
        elif word == 'customer':
            actor = BUYER
        if word in NEGATIONS:
            scope = NEGATED
        elif word in EXCEPTIONS:
            scope = EXCEPTED
        elif word in STOPS:
            scope = PLAIN
        found.append(actor * 3 + scope)
    return found, (actor, scope)


def mix(kind, *hashes):
    """Hashes of words (uint32 arrays of one length) and a kind of feature become hashes of features."""
    h = np.full(len(hashes[0]), (kind * 0x9E3779B1) & 0xFFFFFFFF, np.uint32)
    for part in hashes:
        h = (((h << np.uint32(5)) | (h >> np.uint32(27))) ^ part) * np.uint32(0x85EBCA6B)
    return h ^ (h >> np.uint32(15))


UNI, BI, TRI, SKIP, WIDE, SCOPED, LEAD, LEAD_BI, HEADING, HEADING_BI, SCOPED_BI = range(1, 12)


def parts(text):
    """Heading, lead-in and text of "heading | lead | text"; what is missing is empty."""
    *context, body = text.split(' | ')
    lead = context[-1] if len(context) > 1 else ''
    return (context[0] if context else ''), lead, body


def features(heading, lead, body):
    """uint32 hashes of all features of one clause, repeats included."""
    h, l, b = words(heading)[-CONTEXT:], words(lead)[-CONTEXT:], words(body)[:BODY]
    _, state = scopes(l)
    scope = np.array(scopes(b, state)[0], np.uint32)
    w, lw, hw = (np.array([hashed(x) for x in sequence], np.uint32) for sequence in (b, l, h))
    return np.concatenate(
        [
            mix(UNI, w),
            mix(BI, w[:-1], w[1:]),
            mix(TRI, w[:-2], w[1:-1], w[2:]),
            mix(SKIP, w[:-2], w[2:]),
            mix(WIDE, w[:-3], w[3:]),
            mix(SCOPED, w, scope),
            mix(SCOPED_BI, w[:-1], w[1:], scope[1:]),
            mix(LEAD, lw),
            mix(LEAD_BI, lw[:-1], lw[1:]),
            mix(HEADING, hw),
            mix(HEADING_BI, hw[:-1], hw[1:]),
        ]
    )
