/** Components read the panel's store through this. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { PanelActions, PanelData, PanelStore } from './store.ts'

export const PanelContext = createContext<PanelStore | undefined>(undefined)

/** One piece of the store; the component is drawn again when that piece changes. Throws outside of a Panel. */
export function usePanel<Piece>(pick: (panel: PanelData & PanelActions) => Piece): Piece {
  const store = useContext(PanelContext)
  if (!store) throw new Error('usePanel is used outside of a Panel')
  return useStore(store, pick)
}
