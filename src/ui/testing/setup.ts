/** Before component tests: matchers, the English strings, a clean page after each. */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import messages from '../../../public/_locales/en/messages.json'
import { useCatalogue } from '../i18n.ts'

useCatalogue(messages)
afterEach(cleanup)
