/** `counterclause review` on one contract: formats, options, exit codes. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Review } from '../../src/review/review.ts'
import { counterclause, fixture, folder } from './run.ts'
import { within } from './within.ts'

const TERMS = fixture('larkspur-terms.md')

describe('one contract', () => {
  it('is a table on the terminal, with the words of the contract and what must be fixed', async () => {
    const { code, out, err } = await counterclause(['review', TERMS])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Larkspur Assist Terms of Service\nvendor: Larkspur/)
    expect(out).toMatch(/\d+ must fix, \d+ open/)
    expect(out).toContain('MUST FIX')
    expect(out.split('\n').every((line) => line.length <= 120)).toBe(true)
  })

  it('is read from standard input as from a file', async () => {
    const text = readFileSync(TERMS, 'utf8')
    const { code, out } = await counterclause(['review', '-', '--format', 'json'], { input: text })
    expect(code).toBe(0)
    const review = JSON.parse(out) as Review
    expect(review.schema).toBe('counterclause/review/1')
    expect(review.source.name).toBe('standard input')
    expect(review.rows).toHaveLength(41)
  })

  it.each(['md', 'csv', 'html'])('is a report as %s', async (format) => {
    const { code, out } = await within(['review', TERMS, '--format', format])
    expect(code).toBe(0)
    expect(out).toMatch({ md: /^# Larkspur/, csv: /^\uFEFFposition,/, html: /^<!doctype html>/ }[format] ?? /^$/)
  })

  it('goes into a folder under its own name, with the JSON beside any other format', async () => {
    const out = join(folder(), 'new', 'folder')
    const ran = await within(['review', TERMS, '--format', 'html', '--out', out])
    expect(ran.code).toBe(0)
    expect(ran.err).toBe(`1 of 1 reviewed into ${out}.\n`)
    expect(readdirSync(out).sort()).toEqual(['larkspur-terms.html', 'larkspur-terms.json'])
  })

  it('never takes the place of the contract itself', async () => {
    const ran = await within(['review', TERMS, '--format', 'md', '--out', fixture('')])
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('would take the place of the contract itself')
  })

  it('ends with code 3 when a row is as short as --fail-on says, and with 0 when none is', async () => {
    const dpa = fixture('larkspur-dpa.md')
    const accepting = join(folder(), 'all.json')
    const { out } = await within(['playbook', 'init'])
    writeFileSync(
      accepting,
      out.replaceAll('"weight": "must"', '"weight": "may"').replaceAll('"weight": "should"', '"weight": "may"'),
    )
    expect((await counterclause(['review', TERMS, '--fail-on', 'must-fix'])).code).toBe(3)
    expect((await within(['review', dpa, '--fail-on', 'open', '--playbook', accepting])).code).toBe(0)
  })
})

describe('a call that makes no sense', () => {
  it.each([
    [[], 'Say what to do.'],
    [['revue'], 'There is no command "revue".'],
    [['review'], 'Name at least one file or folder to review.'],
    [['review', TERMS, '--format', 'pdf'], '--format is one of table, json, md, csv, html, not "pdf".'],
    [['review', TERMS, '--fail-on', 'note'], '--fail-on is one of must-fix, open, not "note".'],
    [['review', TERMS, '--resume'], '--resume goes with --out.'],
    [['review', TERMS, '--out', 'x', '--format', 'table'], 'A table goes to the terminal'],
    [['review', TERMS, '--workers', '0'], '--workers is a whole number from 1 to 256, not "0".'],
    [['review', '--ndjson', TERMS], '--ndjson reads lines from standard input'],
    [['review', 'nothing-here/*.md'], 'No file matches nothing-here/*.md.'],
    [['review', TERMS, '--colour'], "Unknown option '--colour'"],
  ])('%j ends with code 2, a sentence and how to call', async (args, sentence) => {
    const { code, out, err } = await within(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toContain('counterclause review FILE')
  })
})
