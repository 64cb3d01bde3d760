import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'
import { judgeContract } from './worth.ts'

const filler = (sentences: string[]): string => sentences.join(' ').repeat(3)

describe('what is no contract', () => {
  const others = {
    'a blog post about contracts': filler([
      'Most vendors ask for a broad licence, and most buyers sign without a second look at liability or termination.',
      'When we negotiated our last agreement, confidentiality took a week and the indemnity took a month.',
      'Intellectual property is where lawyers shine: who owns an output is anybody’s guess until a court says so.',
      'Payment terms are dull but they pay the bills, and a subscription that renews on its own is easily forgotten.',
      'Privacy teams worry about third parties, and they have reason to, as last year’s headlines showed.',
    ]),
    'a shop': filler([
      'Waterproof jacket in four colours. Add to basket. Free delivery for orders over fifty pounds.',
      'Walking boots with a two-year warranty. Only three left. Customers also bought wool socks.',
      'Gift cards, returns and sizes. Payments by card. Sign up for offers and get ten per cent off.',
      'Tents for two, three and four persons, tested in wind and rain by our own staff in the hills.',
    ]),
    documentation: filler([
      'To create a client, call the constructor with your API key. The client retries failed requests twice.',
      'Set the timeout in milliseconds. If the request fails, an error is thrown that holds the status code.',
      'Tokens are deleted after an hour. You may pass a region. See the guide on security for more about keys.',
      'Streaming responses arrive in chunks, each with a part of the text, and the last one tells the usage.',
    ]),
    'a login page':
      'Sign in. E-mail address. Password. Forgot your password? Create an account. By signing in you agree to our Terms.',
  }
  for (const [name, text] of Object.entries(others)) {
    it(`tells ${name} apart and says why`, () => {
      const { contract, why } = judgeContract(text)
      expect(contract).toBe(false)
      expect(why).toMatch(/^[A-Z].*\.$/)
    })
  }
})

it('knows the languages that contracts come in', () => {
  expect(
    languageOf('Der Anbieter haftet nicht für Schäden, die durch die Nutzung der Dienste und der Software entstehen.'),
  ).toBe('de')
  expect(
    languageOf(
      'Le client est responsable de la sécurité de ses données et des contenus qu’il soumet au service dans le cadre du contrat.',
    ),
  ).toBe('fr')
  expect(
    languageOf(
      'The customer is responsible for the security of its account and for the content that it submits to the service.',
    ),
  ).toBe('en')
  expect(languageOf('本协议由您与我们共同签订，请您仔细阅读。')).toBe('zh')
  expect(languageOf('Настоящее соглашение регулирует использование сервиса.')).toBe('ru')
  expect(languageOf('Yes.')).toBe('und')
})
