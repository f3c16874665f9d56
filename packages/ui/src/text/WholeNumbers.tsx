const weekday = '(?:mån|tis|ons|tor|fre|lör|sön|Mon|Tue|Wed|Thu|Fri|Sat|Sun) '
const month = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*'
const wholes = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  // A day in words, with its year and hour: “sön 15 nov 17:00”.
  String.raw`(?:${weekday})?\b(?:\d{1,2}–)?\d{1,2} ${month}(?: \d{4})?(?: \d{2}:\d{2})?`,
  // Hours from and to.
  String.raw`\b\d{1,2}(?::\d{2})?–\d{1,2}(?::\d{2})?\b`,
  String.raw`(?:från|till|from|until|kl\.) \d{2}:\d{2}`,
  // A telephone number with its groups.
  String.raw`\b0\d{1,3}-\d{2,3}(?: \d{2,3})+`,
  // A post town with its code: “302 42 Halmstad”.
  String.raw`\b\d{3} \d{2} \p{Lu}\p{L}+`,
]
const numbers = new RegExp(`(${wholes.join('|')})`, 'iu')

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
