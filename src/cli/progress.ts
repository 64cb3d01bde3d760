/** How far a batch is: one line that renews itself on a terminal, a plain line now and then elsewhere. */
import type { WriteStream } from 'node:tty'

export interface Progress {
  /** `done` of `all` files; `name` is the last one. */
  step: (done: number, all: number, name: string) => void
  /** Leaves the terminal clean. */
  end: () => void
}

const WIDTH = 24

export function progressOn(stream: NodeJS.WriteStream | WriteStream): Progress {
  if (!stream.isTTY) {
    let told = 0
    return {
      step: (done, all) => {
        const tenth = Math.floor((done * 10) / all)
        if (tenth === told) return
        told = tenth
        stream.write(`${done} of ${all} done\n`)
      },
      end: () => undefined,
    }
  }
  return {
    step: (done, all, name) => {
      const filled = Math.round((done * WIDTH) / all)
      const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${all} ${name}`
      stream.write(`\r\x1b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
    },
    end: () => stream.write('\r\x1b[2K'),
  }
}
