/** A day, a telephone number with its groups, or hours from and to. */
const numbers = /(\d{4}-\d{2}-\d{2}|\b0\d{1,3}-\d{2,3}(?: \d{2,3})+|\b\d{1,2}(?::\d{2})?–\d{1,2}(?::\d{2})?\b)/

/** Words in which days, hours and telephone numbers never break over two lines: half a number is read as a whole one. */
export const WholeNumbers = ({ children }: { children: string }) =>
  children.split(numbers).map((part, index) =>
    index % 2 === 1 ? (
      // The parts of one text never change places.
      <span key={`${index} ${part}`} className="u-nw">
        {part}
      </span>
    ) : (
      part
    ),
  )
