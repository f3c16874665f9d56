const everyMs = 1_000

const seconds = (ms) => (ms / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })

/**
 * One line on the screen for a step that takes a while. A terminal shows it while it grows; elsewhere (a log) there is
 * one line when the step begins and one when it ends.
 * @param {string} text what is being done, without punctuation at the end
 */
export const progressLine = (text, out = process.stdout) => {
  const began = performance.now()
  let detail = ''
  const elapsed = () => `${seconds(performance.now() - began)} s`
  const rewrite = (line) => out.write(`\r\u001b[2K${line}`)
  const draw = () => rewrite(`${text} … ${[detail, elapsed()].filter(Boolean).join(', ')}`)
  const timer = out.isTTY ? setInterval(draw, everyMs) : undefined
  out.write(out.isTTY ? `${text} …` : `${text} …\n`)
  return {
    /** What the step has come to, e.g. `312 paket`. Shown on terminals. */
    detail: (now) => {
      detail = now
    },
    end: (succeeded) => {
      clearInterval(timer)
      const outcome = succeeded ? `klart på ${elapsed()}` : 'gick inte'
      if (out.isTTY) rewrite('')
      out.write(`${text} … ${outcome}\n`)
    },
  }
}
