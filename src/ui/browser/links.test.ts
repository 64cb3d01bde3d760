import { describe, expect, it } from 'vitest'
import { linksFor } from './links.ts'

const LINKS = [
  { title: 'Privacy Policy', address: 'https://larkspur.example/privacy' },
  { title: 'Our Data Processing Addendum', address: 'https://larkspur.example/dpa' },
  { title: 'Careers', address: 'https://larkspur.example/jobs' },
]

describe('addresses of the documents that a contract takes in', () => {
  it('come from the page’s link whose words fit the title', () => {
    expect(linksFor(['Data Processing Addendum', 'Privacy Policy'], LINKS).map(({ address }) => address)).toEqual([
      'https://larkspur.example/dpa',
      'https://larkspur.example/privacy',
    ])
  })

  it('are left out where no link fits', () => {
    expect(linksFor(['Acceptable Use Guidelines'], LINKS)).toEqual([])
  })
})
