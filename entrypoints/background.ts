import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../src/ui/browser/background.ts'

export default defineBackground(startBackground)
