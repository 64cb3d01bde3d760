// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { rangeOf, rangesOf } from './runs.ts'
import { walkPage } from './walk.ts'

const CLAUSE = 'Larkspur shall process Customer Content only to provide the Services that are ordered.'

it('turns a quote of a live page back into a Range, across elements', () => {
  document.body.innerHTML = `<main><h1>Terms</h1><p>${CLAUSE.replace('Customer Content', '<b>Customer&nbsp;<i>Content</i></b>')}</p></main>`
  const { source, runs } = walkPage(document)
  const start = source.text.indexOf('process Customer')
  const range = rangeOf(runs, start, start + 'process Customer Content only'.length)
  expect(range?.toString().replace(/\s/g, ' ')).toBe('process Customer Content only')
  expect(rangesOf(runs, start, start + 'process Customer Content only'.length)).toHaveLength(4)
})

it('walks open shadow trees and the slots in them', () => {
  document.body.innerHTML =
    '<terms-text><span slot="more">Last words of the contract, which stand in the light tree of the page.</span></terms-text>'
  const root = document.querySelector('terms-text')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = `<h1>Terms</h1><p>${CLAUSE}</p><p><slot name="more"></slot></p>`
  const { source, runs } = walkPage(document)
  expect(source.text).toBe(
    `Terms\n\n${CLAUSE}\n\nLast words of the contract, which stand in the light tree of the page.`,
  )
  expect(rangeOf(runs, 7, 15)?.toString()).toBe('Larkspur')
})
