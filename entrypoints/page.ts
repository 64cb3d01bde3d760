import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '../src/ui/browser/page.ts'

export default defineUnlistedScript(readPage)
