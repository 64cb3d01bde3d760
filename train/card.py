"""The table of figures in MODEL_CARD.md, from figures.json."""

import json
import re

COLUMNS = ('documents', 'decided rows', 'first 1', 'first 3', 'first 5', 'leaning right')


def fill(figures, card):
    with open(figures) as file:
        all = json.load(file)
    rows = ['| model, who, on | learned from batches | documents of the pool | ' + ' | '.join(COLUMNS) + ' |']
    rows.append('| --- ' * (len(COLUMNS) + 3) + '|')
    for name, of in sorted(all.items()):
        learned = ', '.join(map(str, of['batches']))
        rows.append(f'| {name} | {learned} | {of["documents learned"]} | ' + ' | '.join(str(of[c]) for c in COLUMNS) + ' |')
    with open(card) as file:
        text = file.read()
    table = '<!-- figures -->\n\n' + '\n'.join(rows) + '\n\n<!-- /figures -->'
    text = re.sub(r'<!-- figures -->.*<!-- /figures -->', lambda _: table, text, flags=re.S)
    with open(card, 'w') as file:
        file.write(text)
