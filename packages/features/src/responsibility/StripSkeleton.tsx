import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Strip, StripCell } from '@lih/ui/strip/Strip.tsx'

/** The strip in its final size while its words are on their way. */
export const StripSkeleton = ({ label }: { readonly label: string }) => (
  <Strip label={label}>
    {['owner', 'call', 'support', 'next'].map((cell) => (
      <StripCell key={cell} label=" " value={<Skeleton lines={2} />} />
    ))}
  </Strip>
)
