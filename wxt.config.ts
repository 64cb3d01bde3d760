import { defineConfig } from 'wxt'
import { fileURLToPath } from 'node:url'

/** Fixes the extension's id, so that stored data and tests find it again. The private half was thrown away: the store makes its own. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvYYLrzsJPx1+TcdQbg3PiOKUenewYOjyt7qYLFHyP4CmHi4+Q61pl5wOsiC3j3I9jXEeSguKB9uknP9Z4fGCtV00LGAeYUqVUm1YG2i7OuNWoh4eoIrpWMj6GceJBdLCm7xwslk/rc1yuxGLPmUo5CJ8TLB5QeMa6fgfH2C0tdvHJWsn5nIYDaR2Z+XGFtxSmvAntBFG1aiC6QFYoVQx0nuHbDF9h76PzkuyMaY2OSaMdF1YLRJT64lduJddw5LuNi13lUa1bvx+NVg1MGA/xqIpBTlaGgHYf56Ndkx4t+4Wzbgs72jLKunaA0aVVOcdq2zsROwFybLH3KiATxV4KwIDAQAB'

/** The recogniser for scans, its core and its English data: from their packages into ours, so that nothing is ever fetched. */
const OCR = [
  'tesseract.js/dist/worker.min.js',
  'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
]

export default defineConfig({
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const path of OCR)
        files.push({
          absoluteSrc: fileURLToPath(new URL(`node_modules/${path}`, import.meta.url)),
          relativeDest: `ocr/${path.split('/').at(-1)}`,
        })
    },
  },
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions:
      browser === 'firefox'
        ? ['activeTab', 'contextMenus', 'scripting', 'storage']
        : ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
    // Asked for one site at a time, with the reason, when a document there is asked for.
    optional_host_permissions: ['*://*/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+R' } } },
    action: { default_title: '__MSG_action_title__' },
    // The background fetches the document that is asked for (src/ui/browser/fetchDocument.ts). WebAssembly is the recogniser's, for scans. The panel's own page narrows this to the extension itself.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http: file:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'counterclause@counterclause.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: KEY, minimum_chrome_version: '123' }),
  }),
})
