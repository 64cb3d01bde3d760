import { createRoot } from 'react-dom/client'
import { Reader } from '../../src/ui/browser/Reader.tsx'
import '../../src/ui/tokens.css'
import '../../src/ui/browser/reader.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Reader id={new URL(location.href).searchParams.get('document') ?? ''} />)
