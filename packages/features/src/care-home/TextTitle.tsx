type TextTitleProps = { readonly text: { readonly title: string; readonly link?: string | null } }

/** What a version of the text is called, and the way to it when it has one. */
export const TextTitle = ({ text: { title, link } }: TextTitleProps) =>
  link ? (
    <a href={link} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  )
