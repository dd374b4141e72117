import { useQuery } from "@tanstack/react-query";
import { useFormat } from "../../../format/format";
import { codeOf, type FeatureCollection } from "../../../outlines/drawing";
import { OutlineMap } from "../../../outlines/OutlineMap";
import { outlines } from "../../../texts/outlines";
import { useTexts } from "../../../texts/texts";
import { unitsBelowQuery } from "../../../unit/units";

interface FilePreviewProps {
  file: File;
  province: string;
  /** First day of the outlines. */
  on: string;
}

/** What a file of outlines holds, drawn before it is sent; the service judges it. */
export function FilePreview({ file, province, on }: FilePreviewProps) {
  const texts = useTexts(outlines);
  const { decimal } = useFormat();
  const read = useQuery({
    queryKey: ["outline-file", file.name, file.size, file.lastModified],
    queryFn: async () => readable(JSON.parse(await file.text())),
    retry: false,
    staleTime: Infinity,
  });
  const below = useQuery({ ...unitsBelowQuery(province, on === "" ? null : on) });
  if (read.isPending) {
    return null;
  }
  if (read.data === undefined) {
    return (
      <p className="refusal" role="alert">
        {texts.unreadable}
      </p>
    );
  }
  const codes = new Set(below.data?.map(({ code }) => code));
  const matched = read.data.features.filter((feature) => codes.has(codeOf(feature) ?? "")).length;
  const unmatched = read.data.features.length - matched;
  return (
    <div data-testid="outline-preview">
      <p role="status">
        {texts.preview(decimal(read.data.features.length))}
        {below.data !== undefined && ` · ${texts.matched(decimal(matched))}`}
        {below.data !== undefined && unmatched > 0 && ` · ${texts.unmatched(decimal(unmatched))}`}
      </p>
      <OutlineMap outlines={read.data} label={texts.previewLabel} />
    </div>
  );
}

function readable(read: Partial<FeatureCollection>): FeatureCollection {
  if (!Array.isArray(read.features) || read.features.some(({ geometry }) => !Array.isArray(geometry?.coordinates))) {
    throw new TypeError("no feature collection");
  }
  return { features: read.features };
}
