import { fetchFile } from './fetch-file.js'
import { GivenController } from './given-controller.js'
import type { GivenHost } from './given-controller.js'

/**
 * A second file an element may be pointed at, beside its figures: saved forecasts, notes. When it
 * cannot be had the element does without, and says so.
 */
export class FileBeside<Content> extends GivenController<Content, GivenHost> {
  constructor(
    host: GivenHost,
    private readonly src: () => string,
    private readonly read: (file: Uint8Array, src: string) => Content,
  ) {
    super(host)
  }

  protected override asked(): readonly [string] {
    return [this.src()]
  }

  protected override begin(src: string, signal: AbortSignal): Promise<Content> | null {
    const { baseURI: base, maxBytes } = this.host
    return src === '' ? null : fetchFile({ src, base, maxBytes }, signal).then((file) => this.read(file, src))
  }
}
