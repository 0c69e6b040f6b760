package io.payband.sources;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The folder that holds the raw files, each of them plain or gzipped. */
final class DataFolder {

  private static final int BUFFER = 64 * 1024;

  private final Path root;

  DataFolder(Path root) {
    this.root = root;
  }

  /** The plain or the gzipped file, or null when there is neither. */
  @Nullable Path find(SourceFile file) throws SourceProblem {
    Path plain = root.resolve(file.plainPath());
    Path gzipped = root.resolve(file.plainPath() + ".gz");
    if (Files.exists(plain) && Files.exists(gzipped)) {
      throw new SourceProblem(
          file.plainPath(), 0, "one file, plain or gzipped", "both; remove the older one");
    }
    return Files.exists(plain) ? plain : Files.exists(gzipped) ? gzipped : null;
  }

  /** Bytes of a file on disk. */
  long size(Path path) throws SourceProblem {
    if (Files.isDirectory(path)) {
      throw new SourceProblem(name(path), 0, "a file", "a folder");
    }
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new SourceProblem(name(path), 0, "a readable file", "none: " + e.getMessage(), e);
    }
  }

  /** The path below the folder, with slashes on every system. */
  String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /**
   * The uncompressed content; whether a file is compressed shows in its first bytes.
   *
   * @param read is told the number of bytes that come from disk, piece by piece
   */
  static InputStream open(Path path, LongConsumer read) throws IOException {
    InputStream raw =
        new BufferedInputStream(new Counted(Files.newInputStream(path), read), BUFFER);
    raw.mark(2);
    int first = raw.read();
    int second = raw.read();
    raw.reset();
    return first == 0x1F && second == 0x8B ? new GZIPInputStream(raw, BUFFER) : raw;
  }

  private static final class Counted extends FilterInputStream {

    private final LongConsumer told;

    Counted(InputStream in, LongConsumer told) {
      super(in);
      this.told = told;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      told.accept(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      told.accept(Math.max(read, 0));
      return read;
    }
  }
}
