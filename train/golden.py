"""Made-up clauses with the numbers that model.bin gives for them in Python: the product must give the same."""

import json

from clauses import made_up
from export import Model
from features import parts

CASES, LIKELY = 30, 5


def golden(model, path):
    rows = made_up()
    odd = ['', 'NO!', 'a | b', 'Your Data | We’ll never: | use “Customer Data” (or 12345 logs), unless you opt-in.']
    texts = odd + [rows[k * len(rows) // CASES].text for k in range(CASES)][: CASES - len(odd)]
    relevance, leaning = Model(model).score(texts)
    cases = []
    for i, text in enumerate(texts):
        heading, lead, body = parts(text)
        likely = sorted(map(int, (-relevance[i]).argsort()[:LIKELY]))
        cases.append(
            {
                'heading': heading,
                'lead': lead,
                'text': body,
                'relevance': [round(float(x), 6) for x in relevance[i]],
                'leaning': {str(p): [round(float(x), 6) for x in leaning[i, p]] for p in likely},
            }
        )
    with open(path, 'w') as file:
        json.dump(cases, file, indent=1, ensure_ascii=False)
        file.write('\n')
